import type { Context } from '../../kernel/aggregate.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { written } from '../../strategy/objective/decide-draft.ts';
import {
  type Hindrance,
  implausibleTime,
  notOfTheTeam,
  shut,
} from '../../strategy/objective/guards.ts';
import type { Objective } from '../../strategy/objective/state.ts';
import type { WorldView } from '../../world-view.ts';
import { cycleIdOf, dayAfterCycle, dayIsOver, keyResultsElsewhere } from '../guards.ts';
import type { DependencyCommand } from './commands.ts';
import type { DependencyEvent } from './events.ts';
import type { Dependency } from './state.ts';

type Request = Extract<DependencyCommand, { type: 'RequestDependency' }>;
type Asked = Extract<DependencyCommand, { type: 'RequestDependency' | 'ReviseDependency' }>;

/** A team asks another one. Who waits for whom in a circle is found, never forbidden: see `chains`. */
export function request(
  command: Request,
  state: Dependency | undefined,
  context: Context<WorldView>,
): Outcome<readonly DependencyEvent[]> {
  if (state)
    return refused({
      code: 'already_done',
      field: 'dependencyId',
      message: 'There is a dependency with this id.',
      remedy: 'Change what it asks for, or ask for something else.',
    });
  const { world } = context;
  const objective = world.objective(command.objectiveId);
  if (!objective)
    return refused({
      code: 'unknown',
      field: 'objectiveId',
      message: 'There is no such objective.',
      remedy: 'Choose the objective that waits.',
    });
  const { teamId, restsOnId } = command;
  return (
    notOfTheTeam(objective.teamId, objective.ownerId, context) ??
    shut(objective, context) ??
    notAnotherTeam(teamId, objective, world) ??
    unfitToRestOn(restsOnId, { teamId, objectiveId: objective.id }, world) ??
    misplaced(command, objective.id, context) ??
    dayIsNoUse(command, objective.id, context) ??
    implausibleTime(objective.cycleId, context) ??
    accepted([
      {
        type: 'DependencyRequested',
        data: { objectiveId: objective.id, teamId, restsOnId, ...askedOf(command) },
      },
    ])
  );
}

export const askedOf = ({ keyResultIds, what, why, criticality, neededBy, blockerId }: Asked) => ({
  keyResultIds: [...new Set(keyResultIds)],
  what: prose(what),
  why: written(why),
  criticality,
  neededBy,
  blockerId,
});

/** Names a key result or a blocker that is not there. */
export function misplaced(
  { keyResultIds, blockerId }: Asked,
  objectiveId: string,
  context: Context<WorldView>,
): Hindrance {
  const { world } = context;
  const elsewhere = keyResultsElsewhere(keyResultIds, [objectiveId], context);
  if (elsewhere) return elsewhere;
  if (blockerId !== undefined && world.blocker(blockerId)?.objectiveId !== objectiveId)
    return refused({
      code: 'unknown',
      field: 'blockerId',
      message: 'The objective has no such blocker.',
      remedy: 'Choose one of its blockers, or leave it out.',
    });
  return undefined;
}

/** Refuses a day that is over, or on which it no longer helps in the cycle that it is needed in. */
export const dayIsNoUse = (
  { neededBy }: Asked,
  objectiveId: string,
  context: Context<WorldView>,
): Hindrance =>
  dayIsOver(neededBy, 'neededBy', context) ??
  dayAfterCycle(neededBy, 'neededBy', cycleIdOf(context.world, objectiveId), context);

function notAnotherTeam(teamId: string, { teamId: own }: Objective, world: WorldView): Hindrance {
  const team = world.team(teamId);
  if (!team || team.dissolvedAt !== undefined)
    return refused({
      code: 'unknown',
      field: 'teamId',
      message: 'There is no such team.',
      remedy: 'Choose the team that it is needed of.',
    });
  return teamId === own
    ? refused({
        code: 'contradictory',
        field: 'teamId',
        message: 'A team does not depend on itself.',
        remedy: 'Choose another team, or put it among the next steps of your check-in.',
      })
    : undefined;
}

/** What it rests on is an open objective of the team that is asked, in the same cycle. */
export function unfitToRestOn(
  restsOnId: string | undefined,
  { teamId, objectiveId }: Pick<Dependency, 'teamId' | 'objectiveId'>,
  world: WorldView,
): Hindrance {
  if (restsOnId === undefined) return undefined;
  const restsOn = world.objective(restsOnId);
  const fits =
    restsOn?.teamId === teamId &&
    restsOn.stage !== 'closed' &&
    restsOn.cycleId === world.objective(objectiveId)?.cycleId;
  return fits
    ? undefined
    : refused({
        code: restsOn ? 'contradictory' : 'unknown',
        field: 'restsOnId',
        message: restsOn
          ? 'That is no open objective of the team that is asked, in this cycle.'
          : 'There is no such objective.',
        remedy: 'Choose one of its objectives, or leave it open.',
      });
}
