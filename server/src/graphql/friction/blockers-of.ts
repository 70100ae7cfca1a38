import { blockedDays, blockedSpells } from '@cairn/shared/views/blocked-time';
import { blockerView } from '@cairn/shared/views/blocker-view';
import { builder } from '../builder.ts';
import { KeyResult } from '../strategy/key-result.ts';
import { Objective } from '../strategy/objective.ts';
import { openToViewer } from '../viewer-may.ts';
import { Blocker } from './blocker.ts';

// What friction adds to the objective and its key results, so that these need not know of it.

builder.objectField(Objective, 'blockers', (t) =>
  t.field({
    type: [Blocker],
    description: 'What stands or stood in its way, in the order in which it was raised.',
    resolve: ({ world, view }) =>
      world
        .blockersOf(view.objective.id)
        .map(({ id }) => ({ world, view: blockerView(world, id)! })),
  }),
);

builder.objectField(Objective, 'viewerCanRaiseBlocker', (t) =>
  t.boolean({
    resolve: ({ view }, _args, context) => openToViewer(view.objective.id, context) !== undefined,
  }),
);

const Spell = builder
  .objectRef<{ readonly from: number; readonly to: number }>('BlockedSpell')
  .implement({
    reading: 'carried',
    description: 'A time in which a key result stood still; one that lasts ends now.',
    fields: (t) => ({
      from: t.field({ type: 'Instant', resolve: ({ from }) => from }),
      to: t.field({ type: 'Instant', resolve: ({ to }) => to }),
    }),
  });

builder.objectField(KeyResult, 'blockedDays', (t) =>
  t.float({
    description: 'Days for which it stood still; each moment counts once.',
    resolve: ({ world, objective, each }) =>
      blockedDays(world, objective.objective.id, each.keyResult.id),
  }),
);

builder.objectField(KeyResult, 'blockedSpells', (t) =>
  t.field({
    type: [Spell],
    resolve: ({ world, objective, each }) =>
      blockedSpells(world, objective.objective.id, each.keyResult.id),
  }),
);
