import type { Context } from '../../kernel/aggregate.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { takesNothingOn } from '../../organisation/person/here.ts';
import { written } from '../../strategy/objective/decide-draft.ts';
import {
  type Hindrance,
  implausibleTime,
  notOfTheTeam,
  shut,
} from '../../strategy/objective/guards.ts';
import { clocksOfBlocker } from '../../views/running-clocks.ts';
import type { WorldView } from '../../world-view.ts';
import { noteBreach } from '../breach.ts';
import { timeBefore } from '../guards.ts';
import type { BlockerCommand } from './commands.ts';
import { arrange, deliver } from './decide-arranging.ts';
import { decline, handBack, help, planNext, takeOn } from './decide-attending.ts';
import type { BlockerEvent } from './events.ts';
import { beforeStep, notAtIt, notTheirs } from './guards.ts';
import { type Blocker, isOpen } from './state.ts';

type Decision = Outcome<readonly BlockerEvent[]>;
type Told = Extract<BlockerCommand, { type: 'RaiseBlocker' | 'ReviseBlocker' }>;

/** What a command leads to on a blocker, or why it is refused. */
export function decide(
  command: BlockerCommand,
  state: Blocker | undefined,
  context: Context<WorldView>,
): Decision {
  if (command.type === 'RaiseBlocker') return raise(command, state, context);
  if (!state)
    return refused({
      code: 'unknown',
      field: 'blockerId',
      message: 'There is no such blocker.',
      remedy: 'Choose one from the objective, or raise it.',
    });
  if (command.type === 'NoteBlockerBreach') {
    const clocks = clocksOfBlocker(context.world, state.id);
    const noted = noteBreach(command.step, clocks, state.breaches, context);
    return noted.ok ? accepted([{ type: 'BlockerClockBreached', data: noted.value }]) : noted;
  }
  if (command.type === 'ReopenBlocker') return reopen(command, state, context);
  if (!isOpen(state))
    return refused({
      code: 'already_done',
      field: 'blockerId',
      message: state.resolved ? 'The blocker was resolved.' : 'The blocker goes on in another one.',
      remedy: state.resolved
        ? 'Reopen it if it stands in the way again.'
        : 'Open the one that goes on, or reopen this one if they are two after all.',
    });
  const early = beforeStep(command.type, state, context);
  if (early) return early;
  switch (command.type) {
    case 'ReviseBlocker':
      return (
        notTheirs(state, context) ??
        misplaced(command, state.objectiveId, context, state.ofId) ??
        accepted([{ type: 'BlockerRevised', data: toldOf(command) }])
      );
    case 'PlanNextAction':
      return planNext(command, state, context);
    case 'TakeOnBlocker':
      return takeOn(command, state, context);
    case 'HandBackBlocker':
      return handBack(state, context);
    case 'HelpWithBlocker':
      return help(command, state);
    case 'ResolveBlocker':
      return (
        notAtIt(state, context) ??
        accepted([{ type: 'BlockerResolved', data: { how: prose(command.how) } }])
      );
    case 'MergeBlocker':
      return merge(command, state, context);
    case 'DeclineBlocker':
      return decline(command, state, context);
    case 'ArrangeTechnology':
      return arrange(command, state, context);
    case 'DeliverTechnology':
      return deliver(command, state, context);
  }
}

function raise(
  command: Extract<BlockerCommand, { type: 'RaiseBlocker' }>,
  state: Blocker | undefined,
  context: Context<WorldView>,
): Decision {
  if (state)
    return refused({
      code: 'already_done',
      field: 'blockerId',
      message: 'There is a blocker with this id.',
      remedy: 'Revise it, or raise another one.',
    });
  const objective = context.world.objective(command.objectiveId);
  if (!objective)
    return refused({
      code: 'unknown',
      field: 'objectiveId',
      message: 'There is no such objective.',
      remedy: 'Choose the objective that is held up.',
    });
  return (
    notOfTheTeam(objective.teamId, objective.ownerId, context) ??
    shut(objective, context) ??
    implausibleTime(objective.cycleId, context) ??
    misplaced(command, objective.id, context) ??
    accepted([
      {
        type: 'BlockerRaised',
        data: { objectiveId: objective.id, ...toldOf(command), firstTold: command.firstTold },
      },
    ])
  );
}

const toldOf = ({ keyResultIds, kind, severity, what, tried, needed, ofId, about, gap }: Told) => ({
  keyResultIds: [...new Set(keyResultIds)],
  kind,
  severity,
  what: prose(what),
  tried: written(tried),
  needed: written(needed),
  ofId,
  about,
  gap,
});

/** Names somebody who is gone, a key result that is not there, or a gap of no technology. */
function misplaced(
  { keyResultIds, ofId, gap, kind }: Told,
  objectiveId: string,
  context: Context<WorldView>,
  ofIdBefore?: string,
): Hindrance {
  const known = new Set(context.world.objective(objectiveId)?.keyResults.map(({ id }) => id));
  const at = keyResultIds.findIndex((id) => !known.has(id));
  if (at >= 0)
    return refused({
      code: 'unknown',
      field: `keyResultIds.${at}`,
      message: 'The objective has no such key result.',
      remedy: 'Choose from the key results of the objective, or leave it open.',
    });
  // Whom it needs something of may have left since; the words about it can still be mended.
  const cannot = ofId === ofIdBefore ? undefined : takesNothingOn(ofId, 'ofId', context);
  if (cannot) return cannot;
  if (gap !== undefined && kind !== 'missingTechnology')
    return refused({
      code: 'wrong_kind',
      field: 'gap',
      message: 'Only a missing technology has a gap.',
      remedy: 'Leave it empty, or say that a technology is missing.',
    });
  return undefined;
}

/** What was resolved stands in the way again; what was merged stands for itself again. */
function reopen(
  { because }: Extract<BlockerCommand, { type: 'ReopenBlocker' }>,
  state: Blocker,
  context: Context<WorldView>,
): Decision {
  if (isOpen(state))
    return refused({
      code: 'already_done',
      field: 'blockerId',
      message: 'The blocker stands open.',
      remedy: 'Say what comes next instead.',
    });
  const endedAt = state.spells.at(-1)!.to!;
  return (
    timeBefore(endedAt, state.resolved ? 'it was resolved' : 'it was merged', context) ??
    (state.resolved?.byId === context.actor ? undefined : notAtIt(state, context)) ??
    accepted([{ type: 'BlockerReopened', data: { because: prose(because) } }])
  );
}

function merge(
  { intoId }: Extract<BlockerCommand, { type: 'MergeBlocker' }>,
  state: Blocker,
  context: Context<WorldView>,
): Decision {
  const denied = notAtIt(state, context);
  if (denied) return denied;
  if (intoId === state.id)
    return refused({
      code: 'contradictory',
      field: 'intoId',
      message: 'A blocker cannot go on in itself.',
      remedy: 'Choose the other one.',
    });
  const other = context.world.blocker(intoId);
  if (!other || !isOpen(other))
    return refused({
      code: other ? 'closed' : 'unknown',
      field: 'intoId',
      message: other ? 'The other blocker is not open.' : 'There is no such blocker.',
      remedy: 'Choose one that still stands in the way.',
    });
  return accepted([{ type: 'BlockerMerged', data: { intoId } }]);
}
