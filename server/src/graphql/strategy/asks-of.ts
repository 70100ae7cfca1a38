import { builder } from '../builder.ts';
import { openToViewer } from '../viewer-may.ts';
import { Ask, asksOf } from './ask.ts';
import { Objective } from './objective.ts';

// What asking for help adds to the objective, so that it need not know of it.

builder.objectField(Objective, 'asks', (t) =>
  t.field({
    type: [Ask],
    description: 'What its team asked for, in the order in which it was asked.',
    resolve: ({ world, view }) => asksOf(world, view.objective),
  }),
);

builder.objectField(Objective, 'viewerCanAskForHelp', (t) =>
  t.boolean({
    resolve: ({ view }, _args, context) =>
      openToViewer(view.objective.id, context)?.stage === 'committed',
  }),
);
