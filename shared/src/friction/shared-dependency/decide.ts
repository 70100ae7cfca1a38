import type { Context } from '../../kernel/aggregate.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { founder, onlyLeaders } from '../../organisation/permission.ts';
import { takesNothingOn } from '../../organisation/person/here.ts';
import { written } from '../../strategy/objective/decide-draft.ts';
import type { Hindrance } from '../../strategy/objective/guards.ts';
import { dependencyView, isWaitedFor } from '../../views/dependency-view.ts';
import type { WorldView } from '../../world-view.ts';
import type { SharedDependencyCommand } from './commands.ts';
import type { SharedDependencyEvent } from './events.ts';
import type { SharedDependency } from './state.ts';

type Decision = Outcome<readonly SharedDependencyEvent[]>;

/** What a command leads to on a shared dependency, or why it is refused. */
export function decide(
  command: SharedDependencyCommand,
  state: SharedDependency | undefined,
  context: Context<WorldView>,
): Decision {
  if (command.type === 'DeclareSharedDependency') return declare(command, state, context);
  if (!state || state.endedAt !== undefined)
    return refused({
      code: state ? 'closed' : 'unknown',
      field: 'sharedDependencyId',
      message: state ? 'Nobody looks after this queue any more.' : 'There is no such queue.',
      remedy: 'Choose one from the dependencies, or declare it.',
    });
  const denied = notTheCoordinator(state, context);
  if (denied) return denied;
  switch (command.type) {
    case 'SequenceConsumers':
      return sequence(command, state, context);
    case 'ChangeCoordinator':
      return (
        takesNothingOn(command.coordinatorId, 'coordinatorId', context) ??
        accepted([{ type: 'CoordinatorChanged', data: { coordinatorId: command.coordinatorId } }])
      );
    case 'EndSharedDependency':
      return accepted([{ type: 'SharedDependencyEnded', data: {} }]);
  }
}

function declare(
  command: Extract<SharedDependencyCommand, { type: 'DeclareSharedDependency' }>,
  state: SharedDependency | undefined,
  context: Context<WorldView>,
): Decision {
  if (state)
    return refused({
      code: 'already_done',
      field: 'sharedDependencyId',
      message: 'There is a queue with this id.',
      remedy: 'Settle its order anew.',
    });
  const { teamId, what, coordinatorId = context.actor, dependencyIds } = command;
  return (
    notAboveOrOfTheTeam(teamId, context) ??
    takesNothingOn(coordinatorId, 'coordinatorId', context) ??
    unfit(dependencyIds, teamId, undefined, context) ??
    accepted([
      {
        type: 'SharedDependencyDeclared',
        data: { teamId, what, coordinatorId, dependencyIds },
      },
    ])
  );
}

function sequence(
  command: Extract<SharedDependencyCommand, { type: 'SequenceConsumers' }>,
  state: SharedDependency,
  context: Context<WorldView>,
): Decision {
  const { dependencyIds, because } = command;
  if (dependencyIds.join() === state.dependencyIds.join())
    return refused({
      code: 'already_done',
      field: 'dependencyIds',
      message: 'This is the order already.',
      remedy: 'Move one of them, or leave it as it stands.',
    });
  return (
    unfit(dependencyIds, state.teamId, state.id, context) ??
    accepted([{ type: 'ConsumersSequenced', data: { dependencyIds, because: written(because) } }])
  );
}

/** A queue holds what is needed of one team, each once, and what is in no other queue. */
function unfit(
  dependencyIds: readonly string[],
  teamId: string,
  ownId: string | undefined,
  { world }: Context<WorldView>,
): Hindrance {
  const elsewhere = new Set(
    world
      .sharedDependencies()
      .filter(({ id, endedAt }) => id !== ownId && endedAt === undefined)
      .flatMap((shared) => shared.dependencyIds),
  );
  const before = new Set(ownId === undefined ? [] : world.sharedDependency(ownId)?.dependencyIds);
  for (const [at, id] of dependencyIds.entries()) {
    const field = `dependencyIds.${at}`;
    const dependency = world.dependency(id);
    if (dependency?.teamId !== teamId)
      return refused({
        code: dependency ? 'contradictory' : 'unknown',
        field,
        message: dependency ? 'This is needed of another team.' : 'There is no such dependency.',
        remedy: 'Choose from what is needed of the team.',
      });
    if (dependencyIds.indexOf(id) !== at || elsewhere.has(id))
      return refused({
        code: 'contradictory',
        field,
        message: 'A dependency stands in one queue, once.',
        remedy: 'Leave it out here, or take it out of the other queue first.',
      });
    // What came in the meantime may stay where it stood.
    const view = dependencyView(world, id);
    if (!(view && isWaitedFor(view)) && !before.has(id))
      return refused({
        code: 'closed',
        field,
        message: 'Nobody waits for this any more.',
        remedy: 'Leave it out.',
      });
  }
  return undefined;
}

/** Whoever works in the team that is asked declares it, and so does any leader. */
function notAboveOrOfTheTeam(teamId: string, context: Context<WorldView>): Hindrance {
  const { world, actor } = context;
  const team = world.team(teamId);
  if (!team)
    return refused({
      code: 'unknown',
      field: 'teamId',
      message: 'There is no such team.',
      remedy: 'Choose the team that they need something of.',
    });
  if (team.members.some(({ personId }) => personId === actor)) return undefined;
  const denied = onlyLeaders(context);
  return denied && refused({ ...denied, field: 'teamId' });
}

/** The order is the coordinator's, and a leader's where they have to step in. */
function notTheCoordinator(
  { coordinatorId }: SharedDependency,
  context: Context<WorldView>,
): Hindrance {
  if (context.actor === coordinatorId || context.actor === founder) return undefined;
  const denied = onlyLeaders(context);
  return denied
    ? refused({
        code: 'not_yours',
        field: 'sharedDependencyId',
        message: 'Its coordinator settles who is served when.',
        remedy: 'Speak with them.',
      })
    : undefined;
}
