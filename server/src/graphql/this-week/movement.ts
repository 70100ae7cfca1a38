import type { Movement as SharedMovement } from '@cairn/shared/views/moved';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { CheckIn } from '../strategy/check-in.ts';
import { movementText } from '../strategy/figures.ts';
import { KeyResult } from '../strategy/key-result.ts';
import type { KeyResultNode } from '../strategy/key-result-node.ts';

export interface MovementNode {
  readonly world: WorldView;
  readonly movement: SharedMovement;
}

const keyResultOf = ({ world, movement }: MovementNode): KeyResultNode => ({
  world,
  objective: movement.objective,
  each: movement.keyResult,
});

export const Movement = builder.objectRef<MovementNode>('Movement').implement({
  reading: 'carried',
  description: 'A key result that is not where it was at the last due check-in.',
  fields: (t) => ({
    keyResult: t.field({ type: KeyResult, resolve: keyResultOf }),
    was: t.field({
      type: CheckIn,
      resolve: (node) => ({ node: keyResultOf(node), checkIn: node.movement.was }),
    }),
    is: t.field({
      type: CheckIn,
      resolve: (node) => ({ node: keyResultOf(node), checkIn: node.movement.is }),
    }),
    by: t.float({
      description: 'Change of the value in its unit; milliseconds for a milestone.',
      resolve: ({ movement }) => movement.by,
    }),
    byText: t.string({
      resolve: ({ movement }) => movementText(movement.keyResult.keyResult, movement.by),
    }),
    towards: t.boolean({
      nullable: true,
      description: 'Whether it moved towards its target; null where it did not move or has none.',
      resolve: ({ movement }) => movement.towards,
    }),
  }),
});
