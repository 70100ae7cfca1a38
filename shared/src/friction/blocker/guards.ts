import type { Context } from '../../kernel/aggregate.ts';
import { type Hindrance, notOfTheTeam } from '../../strategy/objective/guards.ts';
import type { WorldView } from '../../world-view.ts';
import { timeBefore } from '../guards.ts';
import type { Blocker } from './state.ts';

/** What is told of a blocker is the team's to tell. */
export function notTheirs({ objectiveId }: Blocker, context: Context<WorldView>): Hindrance {
  const objective = context.world.objective(objectiveId);
  return objective && notOfTheTeam(objective.teamId, objective.ownerId, context, 'blockerId');
}

/** What is done about it is the team's and theirs who have taken it on. */
export function notAtIt(state: Blocker, context: Context<WorldView>): Hindrance {
  const { actor } = context;
  if (actor === state.takenOn?.byId || actor === state.next?.byId) return undefined;
  return notTheirs(state, context);
}

/** Refuses a time before it last began to stand in the way. */
export const beforeOnset = ({ spells }: Blocker, context: Context<WorldView>): Hindrance =>
  timeBefore(spells.at(-1)!.from, 'the blocker began', context);
