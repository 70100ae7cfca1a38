import { builder } from '../builder.ts';
import { ChangeFeed, type ChangeTold } from './change-feed.ts';

const Change = builder.objectRef<ChangeTold>('Change').implement({
  description: 'Everything up to `position` is folded.',
  fields: (t) => ({
    position: t.exposeInt('position'),
    objectiveIds: t.idList({
      nullable: true,
      description:
        'Objectives that changed, at most 100; null when there are more, or when something else ' +
        'changed that any of them may rest on, such as a calendar.',
      resolve: ({ objectiveIds }) => objectiveIds,
    }),
    forgot: t.exposeBoolean('forgot', {
      description:
        'Words or a name may be forgotten that were answered before. Let go of every answer kept, ' +
        'also of days gone by.',
    }),
  }),
});

builder.subscriptionField('changes', (t) =>
  t.field({
    type: Change,
    description: 'What changed after a position, in order, without gaps. The first comes at once.',
    args: { after: t.arg.int({ required: true }) },
    subscribe: async (_root, { after }, context) => {
      await context.lookingAt(null);
      return new ChangeFeed(context.app, after, context.signal);
    },
    resolve: (change) => change,
  }),
);
