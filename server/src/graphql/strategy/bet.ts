import { dayIn } from '@cairn/shared/cadence/cycle-days';
import { daysBetween } from '@cairn/shared/kernel/calendar';
import type { Bet as BetState } from '@cairn/shared/strategy/objective/state';
import { builder } from '../builder.ts';
import { choices } from '../choices.ts';
import { Prose, placed } from '../prose.ts';
import { movementText } from './figures.ts';
import { KeyResult } from './key-result.ts';
import { keyResultAt } from './key-result-node.ts';
import { type ObjectiveNode, streamOfObjective } from './objective.ts';

export interface BetNode extends ObjectiveNode {
  readonly bet: BetState;
}

const BetStage = choices('BetStage', ['open', 'moved', 'dropped']);

const keyResultOf = (node: BetNode) => keyResultAt(node, node.bet.keyResultId)!;

export const Bet = builder.objectRef<BetNode>('Bet');
Bet.implement({
  reading: 'open',
  description: 'What one believes will move a key result.',
  fields: (t) => ({
    id: t.id({ resolve: ({ bet }) => bet.id }),
    keyResult: t.field({ type: KeyResult, resolve: keyResultOf }),
    idea: t.field({
      type: Prose,
      resolve: ({ bet, view }) => placed(bet.idea, streamOfObjective(view.objective.id), 'idea')!,
    }),
    movement: t.float({
      nullable: true,
      description: 'How far it should move the value, in the unit.',
      resolve: ({ bet }) => bet.movement,
    }),
    movementText: t.string({
      nullable: true,
      resolve: (node) =>
        node.bet.movement === undefined
          ? undefined
          : movementText(keyResultOf(node).each.keyResult, node.bet.movement),
    }),
    startsOn: t.field({ type: 'Day', resolve: ({ bet }) => bet.startsOn }),
    endsOn: t.field({ type: 'Day', nullable: true, resolve: ({ bet }) => bet.endsOn }),
    stage: t.field({ type: BetStage, resolve: ({ bet }) => bet.stage }),
    because: t.field({
      type: Prose,
      nullable: true,
      resolve: ({ bet, view }) =>
        placed(bet.because, streamOfObjective(view.objective.id), 'because'),
    }),
    changedAt: t.field({ type: 'Instant', resolve: ({ bet }) => bet.changedAt }),
    quietDays: t.int({
      description: 'Days since something was last said of it.',
      resolve: ({ bet, view }) =>
        Math.max(0, daysBetween(dayIn(view.cycle, bet.changedAt), view.today)),
    }),
  }),
});
