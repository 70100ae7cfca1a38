import { share } from '@cairn/shared/kernel/figures';
import { hoursInWords } from '@cairn/shared/signals/latency';
import { helpLoop, type HelpLoop as SharedLoop } from '@cairn/shared/views/help-loop';
import { builder } from '../builder.ts';
import { Explained, figured } from '../explained/explained.ts';
import { AsOf } from '../moment/as-of.ts';

const HelpLoop = builder.objectRef<SharedLoop>('HelpLoop').implement({
  reading: 'open',
  description:
    'How asks for help fare in the running cycle; of a team or of all, never of a person.',
  fields: (t) => ({
    open: t.exposeInt('open', { description: 'Asks that nobody has given or declined yet.' }),
    firstResponse: t.field({
      type: Explained,
      nullable: true,
      description: 'Median working hours to the first answer; null while there are too few asks.',
      resolve: (loop) => figured(loop.firstResponse, hoursInWords),
    }),
    helped: t.field({
      type: Explained,
      nullable: true,
      description: 'Share that helped, by the word of who asked; null while too few have spoken.',
      resolve: (loop) => figured(loop.helped, share),
    }),
  }),
});

builder.queryField('helpLoop', (t) =>
  t.field({
    reading: 'open',
    type: HelpLoop,
    args: {
      teamId: t.arg.id({ description: 'Absent: the whole organisation.' }),
      asOf: t.arg({ type: AsOf }),
    },
    resolve: async (_root, { teamId, asOf }, context) =>
      helpLoop(await context.lookingAt(asOf), teamId == null ? undefined : String(teamId)),
  }),
);
