import type { Aggregate } from '../../kernel/aggregate.ts';
import type { WorldView } from '../../world-view.ts';
import type { DecisionCommand } from './commands.ts';
import { decide } from './decide.ts';
import { type DecisionEvent, events } from './events.ts';
import { evolve } from './evolve.ts';
import type { Decision } from './state.ts';
import { pairOf, withThinkingOf } from './thinking.ts';

export const decision: Aggregate<Decision, DecisionCommand, DecisionEvent, WorldView> = {
  category: 'decision',
  about: 'A question that one person settles, from the asking until those it concerns were told.',
  events,
  opens: 'DecisionRequested',
  whose: (_id, state) => pairOf(state),
  partOf: withThinkingOf,
  decide,
  evolve,
};
