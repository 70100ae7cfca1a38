import { clockWords, dueAtOf, type Clock as SharedClock } from '@cairn/shared/signals/clock';
import { builder } from '../builder.ts';

export const Clock = builder.objectRef<SharedClock>('Clock').implement({
  reading: 'carried',
  description: 'How much of the working time that there is for something is gone.',
  fields: (t) => ({
    text: t.string({ description: '`3 h left`, `2 d over`', resolve: clockWords }),
    since: t.field({ type: 'Instant', resolve: ({ since }) => since }),
    limitHours: t.exposeFloat('limitHours', { description: 'Working hours that there are.' }),
    goneHours: t.exposeFloat('goneHours', {
      description: 'Working hours that are gone; more than there are once it is over.',
    }),
    gone: t.exposeFloat('gone', {
      description: 'Share that is gone, 1 at the end, more beyond it.',
    }),
    dueAt: t.field({
      type: 'Instant',
      nullable: true,
      description: 'When it is over; null where nobody works.',
      resolve: dueAtOf,
    }),
    isOver: t.exposeBoolean('isOver'),
  }),
});
