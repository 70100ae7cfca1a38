import type { Context } from '../../kernel/aggregate.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, refused } from '../../kernel/refusal.ts';
import { takesNothingOn } from '../../organisation/person/here.ts';
import { type Hindrance, implausibleTime } from '../../strategy/objective/guards.ts';
import type { WorldView } from '../../world-view.ts';
import { type Blocker, isOpen } from '../blocker/state.ts';
import { cycleIdOf, keyResultsElsewhere, notOpen } from '../guards.ts';
import type { EscalationCommandNamed } from './commands.ts';
import type { Decided } from './decide.ts';
import type { Escalation } from './state.ts';

type Raise = EscalationCommandNamed<'RaiseEscalation'>;

/** Anybody here may raise one, about anything: it is better raised in vain than not at all. */
export function raise(
  command: Raise,
  state: Escalation | undefined,
  context: Context<WorldView>,
): Decided {
  if (state)
    return refused({
      code: 'already_done',
      field: 'escalationId',
      message: 'There is an escalation with this id.',
      remedy: 'Raise another one.',
    });
  const { ofId, severity, customer, blockerId, firstTold } = command;
  const blocker = blockerId === undefined ? undefined : context.world.blocker(blockerId);
  const objectiveId = command.objectiveId ?? blocker?.objectiveId;
  const objectiveIds = objectiveId === undefined ? [] : [objectiveId];
  const closed =
    objectiveId === undefined ? undefined : notOpen(objectiveId, 'objectiveId', context);
  const denied = closed ?? notItsBlocker(command, blocker);
  if (denied) return denied;
  const cannot = takesNothingOn(ofId, 'ofId', context);
  if (cannot) return cannot;
  const teamId = interruptedTeam({ ...command, objectiveId }, context);
  if (teamId === undefined) return noTeam(command);
  return (
    keyResultsElsewhere(command.keyResultIds, objectiveIds, context) ??
    implausibleTime(cycleIdOf(context.world, objectiveId), context) ??
    accepted([
      {
        type: 'EscalationRaised',
        data: {
          what: prose(command.what),
          ask: prose(command.ask),
          severity,
          ofId,
          objectiveId,
          keyResultIds: [...new Set(command.keyResultIds)],
          teamId,
          customer,
          blockerId,
          firstTold,
        },
      },
    ])
  );
}

/** The blocker that it comes from stands in the way, and of that very objective. */
function notItsBlocker({ blockerId, objectiveId }: Raise, blocker: Blocker | undefined): Hindrance {
  if (blockerId === undefined) return undefined;
  const field = 'blockerId';
  if (!blocker || !isOpen(blocker))
    return refused({
      code: blocker ? 'closed' : 'unknown',
      field,
      message: blocker ? 'The blocker is out of the way.' : 'There is no such blocker.',
      remedy: 'Leave the blocker out, and escalate it all the same.',
    });
  return objectiveId === undefined || objectiveId === blocker.objectiveId
    ? undefined
    : refused({
        code: 'contradictory',
        field,
        message: 'The blocker holds up another objective.',
        remedy: 'Name the objective that it holds up, or leave the objective out.',
      });
}

/**
 * The team named, else that of the objective, else the first in which whoever raises it works, else
 * the one in which those work whom they lead. `undefined` where that is none, or several.
 */
function interruptedTeam(
  { teamId, objectiveId }: Raise,
  { world, actor }: Context<WorldView>,
): string | undefined {
  const own = (works: (personId: string) => boolean) =>
    world
      .teams()
      .filter(
        ({ members, dissolvedAt }) =>
          dissolvedAt === undefined && members.some(({ personId }) => works(personId)),
      );
  const led = () => own((personId) => world.person(personId)?.leaderId === actor);
  const id =
    teamId ??
    (objectiveId === undefined ? undefined : world.objective(objectiveId)?.teamId) ??
    own((personId) => personId === actor)[0]?.id ??
    only(led())?.id;
  const team = id === undefined ? undefined : world.team(id);
  return team && team.dissolvedAt === undefined ? team.id : undefined;
}

const only = <One>(all: readonly One[]): One | undefined => (all.length === 1 ? all[0] : undefined);

const noTeam = ({ teamId }: Raise): Decided =>
  teamId === undefined
    ? refused({
        code: 'missing',
        field: 'teamId',
        message: 'It is not said which team it interrupts.',
        remedy: 'Choose the team, or the objective that it concerns.',
      })
    : refused({
        code: 'unknown',
        field: 'teamId',
        message: 'There is no such team.',
        remedy: 'Choose a team from the tree.',
      });
