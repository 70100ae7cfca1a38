import { triage } from '@cairn/shared/views/triage';
import { builder } from '../builder.ts';
import { AsOf } from '../moment/as-of.ts';
import { Blocker, blockerAt } from './blocker.ts';

builder.queryField('triage', (t) =>
  t.field({
    type: [Blocker],
    description:
      'What stands in somebody’s way and is the viewer’s to clear, the highest rank first.',
    args: { asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { asOf }, context) => {
      const world = await context.lookingAt(asOf);
      return triage(world, context.viewerId).map((view) => ({ world, view }));
    },
  }),
);

builder.queryField('blocker', (t) =>
  t.field({
    type: Blocker,
    nullable: true,
    args: { id: t.arg.id({ required: true }), asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { id, asOf }, context) =>
      blockerAt(await context.lookingAt(asOf), String(id)),
  }),
);
