import type { Aggregate } from '../../kernel/aggregate.ts';
import type { WorldView } from '../../world-view.ts';
import type { ObjectiveCommand } from './commands.ts';
import { decide } from './decide.ts';
import { events, type ObjectiveEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { Objective } from './state.ts';

export const objective: Aggregate<Objective, ObjectiveCommand, ObjectiveEvent, WorldView> = {
  category: 'objective',
  about: 'The change that a team wants, its key results, bets and check-ins.',
  events,
  opens: 'ObjectiveDrafted',
  // Two could come to contribute to each other.
  readsOthers: ({ type }) => type === 'AlignObjective',
  decide,
  evolve,
};
