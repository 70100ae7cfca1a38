import type { Context } from '../../kernel/aggregate.ts';
import { type Hindrance, notOfTheTeam } from '../../strategy/objective/guards.ts';
import type { WorldView } from '../../world-view.ts';
import { timeBefore } from '../guards.ts';
import type { BlockerCommand } from './commands.ts';
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

/** Refuses a time before it last began to stand in the way, and before the step that this one follows. */
export function beforeStep(
  step: BlockerCommand['type'],
  state: Blocker,
  context: Context<WorldView>,
): Hindrance {
  const { at, event } = follows(step, state);
  return (
    timeBefore(state.spells.at(-1)!.from, 'the blocker began', context) ??
    (at === undefined ? undefined : timeBefore(at, event, context))
  );
}

function follows(
  step: BlockerCommand['type'],
  { takenOn, takings, next, arranged }: Blocker,
): { readonly at?: number; readonly event: string } {
  switch (step) {
    case 'TakeOnBlocker':
      return takenOn
        ? { at: takenOn.at, event: 'it was taken on before' }
        : { at: takings.at(-1)?.to, event: 'it was handed back' };
    case 'HandBackBlocker':
      return { at: takenOn?.at, event: 'it was taken on' };
    case 'PlanNextAction':
      return { at: next?.at, event: 'what was planned before' };
    case 'ArrangeTechnology':
      return { at: (arranged?.delivered ?? arranged)?.at, event: 'what was arranged before' };
    case 'DeliverTechnology':
      return { at: arranged?.at, event: 'it was arranged' };
    default:
      return { event: '' };
  }
}
