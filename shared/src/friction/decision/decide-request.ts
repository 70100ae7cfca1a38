import type { Context } from '../../kernel/aggregate.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, refused } from '../../kernel/refusal.ts';
import { isHere, somebodyGone, takesNothingOn } from '../../organisation/person/here.ts';
import { written } from '../../strategy/objective/decide-draft.ts';
import { type Hindrance, implausibleTime } from '../../strategy/objective/guards.ts';
import type { WorldView } from '../../world-view.ts';
import { cycleIdOf, dayIsOver, keyResultsElsewhere, notOpen } from '../guards.ts';
import type { DecisionCommandNamed } from './commands.ts';
import type { Decided } from './guards.ts';
import { type Decision, stageOf } from './state.ts';

type Request = DecisionCommandNamed<'RequestDecision'>;

/** Anybody here may ask, of anybody here, themselves included. */
export function request(
  command: Request,
  state: Decision | undefined,
  context: Context<WorldView>,
): Decided {
  if (state)
    return refused({
      code: 'already_done',
      field: 'decisionId',
      message: 'There is a decision with this id.',
      remedy: 'Ask for another one.',
    });
  const { world } = context;
  const objectiveIds = [...new Set(command.objectiveIds)];
  return (
    misplaced(command, context) ??
    implausibleTime(cycleIdOf(world, objectiveIds[0]), context) ??
    accepted([
      {
        type: 'DecisionRequested',
        data: {
          question: prose(command.question),
          context: written(command.context),
          severity: command.severity,
          deciderId: command.deciderId,
          neededBy: command.neededBy,
          objectiveIds,
          keyResultIds: [...new Set(command.keyResultIds)],
          stakeholder: command.stakeholder,
          concern: written(command.concern),
          toTellIds: toTell(command, objectiveIds, context),
          replacesId: command.replacesId,
        },
      },
    ])
  );
}

function misplaced(command: Request, context: Context<WorldView>): Hindrance {
  const { world } = context;
  const { deciderId, neededBy, objectiveIds, keyResultIds, toTellIds } = command;
  const cannot = takesNothingOn(deciderId, 'deciderId', context);
  if (cannot) return cannot;
  for (const [at, id] of objectiveIds.entries()) {
    const shut = notOpen(id, `objectiveIds.${at}`, context);
    if (shut) return shut;
  }
  return (
    keyResultsElsewhere(keyResultIds, objectiveIds, context) ??
    somebodyGone(toTellIds, 'toTellIds', context) ??
    dayIsOver(neededBy, 'neededBy', context) ??
    halfAConcern(command) ??
    notReplaceable(command, world)
  );
}

/** A stakeholder's concern is somebody's, and says what it is. */
function halfAConcern({ stakeholder, concern }: Request): Hindrance {
  if ((stakeholder === undefined) === (concern === undefined)) return undefined;
  return stakeholder === undefined
    ? refused({
        code: 'missing',
        field: 'stakeholder',
        message: 'The concern is nobody’s.',
        remedy: 'Say whose it is, or leave it out.',
      })
    : refused({
        code: 'missing',
        field: 'concern',
        message: 'It is not said what concerns them.',
        remedy: 'Say what it is, or leave the stakeholder out.',
      });
}

function notReplaceable({ replacesId }: Request, world: WorldView): Hindrance {
  if (replacesId === undefined) return undefined;
  const replaced = world.decision(replacesId);
  if (!replaced)
    return refused({
      code: 'unknown',
      field: 'replacesId',
      message: 'There is no such decision to replace.',
      remedy: 'Choose one from the list, or leave it empty.',
    });
  return stageOf(replaced) === 'open'
    ? refused({
        code: 'contradictory',
        field: 'replacesId',
        message: 'The other question is still open.',
        remedy: 'Wait for it to be decided, or withdraw it first.',
      })
    : undefined;
}

/** Whom it concerns: those named, else who asks and the owners of the objectives. */
function toTell(
  { toTellIds, deciderId }: Request,
  objectiveIds: readonly string[],
  { actor, world }: Context<WorldView>,
): string[] {
  const owners = objectiveIds.map((id) => world.objective(id)!.ownerId);
  const ids = toTellIds.length > 0 ? toTellIds : [actor, ...owners];
  // Whoever decides knows; an owner may have left.
  return [...new Set(ids)].filter((id) => id !== deciderId && isHere(world.person(id)));
}
