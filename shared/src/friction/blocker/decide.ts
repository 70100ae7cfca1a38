import type { Context } from '../../kernel/aggregate.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { onlyLeaders } from '../../organisation/permission.ts';
import { isHere } from '../../organisation/person/aggregate.ts';
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
import { dayIsOver, nobody, timeBefore } from '../guards.ts';
import type { BlockerCommand } from './commands.ts';
import { arrange, deliver } from './decide-arranging.ts';
import type { BlockerEvent } from './events.ts';
import { beforeOnset, notAtIt, notTheirs } from './guards.ts';
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
        : 'Open the one that goes on.',
    });
  switch (command.type) {
    case 'ReviseBlocker':
      return (
        notTheirs(state, context) ??
        misplaced(command, state.objectiveId, context) ??
        accepted([{ type: 'BlockerRevised', data: toldOf(command) }])
      );
    case 'PlanNextAction':
      return planNext(command, state, context);
    case 'TakeOnBlocker':
      return takeOn(command, state, context);
    case 'HandBackBlocker':
      return state.takenOn?.byId === context.actor
        ? accepted([{ type: 'BlockerHandedBack', data: {} }])
        : refused({
            code: 'not_yours',
            field: 'blockerId',
            message: 'You have not taken this blocker on.',
            remedy: 'Ask whoever did.',
          });
    case 'HelpWithBlocker':
      return accepted([
        { type: 'BlockerHelped', data: { help: prose(command.help), mode: command.mode } },
      ]);
    case 'ResolveBlocker':
      return (
        notAtIt(state, context) ??
        beforeOnset(state, context) ??
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
  { world }: Context<WorldView>,
): Hindrance {
  const known = new Set(world.objective(objectiveId)?.keyResults.map(({ id }) => id));
  const at = keyResultIds.findIndex((id) => !known.has(id));
  if (at >= 0)
    return refused({
      code: 'unknown',
      field: `keyResultIds.${at}`,
      message: 'The objective has no such key result.',
      remedy: 'Choose from the key results of the objective, or leave it open.',
    });
  if (ofId !== undefined && !isHere(world.person(ofId))) return nobody('ofId');
  if (gap !== undefined && kind !== 'missingTechnology')
    return refused({
      code: 'wrong_kind',
      field: 'gap',
      message: 'Only a missing technology has a gap.',
      remedy: 'Leave it empty, or say that a technology is missing.',
    });
  return undefined;
}

function planNext(
  command: Extract<BlockerCommand, { type: 'PlanNextAction' }>,
  state: Blocker,
  context: Context<WorldView>,
): Decision {
  const byId = command.byId ?? context.actor;
  if (!isHere(context.world.person(byId))) return nobody('byId');
  return (
    dayIsOver(command.on, 'on', context) ??
    notAtIt(state, context) ??
    accepted([
      { type: 'NextActionPlanned', data: { action: prose(command.action), byId, on: command.on } },
    ])
  );
}

/** Leaders take on, and so does whoever something is needed of. The first one has it. */
function takeOn(
  { mode }: Extract<BlockerCommand, { type: 'TakeOnBlocker' }>,
  { takenOn, ofId }: Blocker,
  context: Context<WorldView>,
): Decision {
  if (takenOn?.byId === context.actor)
    return refused({
      code: 'already_done',
      field: 'blockerId',
      message: 'You have taken it on.',
      remedy: 'Say what comes next.',
    });
  if (takenOn)
    return refused({
      code: 'conflict',
      field: 'blockerId',
      message: 'Somebody was faster and has taken it on.',
      remedy: 'Offer them your help.',
      by: takenOn.byId,
      did: 'BlockerTakenOn',
    });
  const denied = context.actor === ofId ? undefined : onlyLeaders(context);
  return denied ? refused(denied) : accepted([{ type: 'BlockerTakenOn', data: { mode } }]);
}

/** Whoever may take it on may say no. Whoever has it hands it back first. */
function decline(
  { because, instead }: Extract<BlockerCommand, { type: 'DeclineBlocker' }>,
  { takenOn, ofId }: Blocker,
  context: Context<WorldView>,
): Decision {
  if (takenOn?.byId === context.actor)
    return refused({
      code: 'contradictory',
      field: 'blockerId',
      message: 'You have taken it on.',
      remedy: 'Hand it back first.',
    });
  const denied = context.actor === ofId ? undefined : onlyLeaders(context);
  return denied
    ? refused(denied)
    : accepted([
        { type: 'BlockerDeclined', data: { because: prose(because), instead: written(instead) } },
      ]);
}

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
  if (!state.resolved)
    return refused({
      code: 'contradictory',
      field: 'blockerId',
      message: 'The blocker goes on in another one.',
      remedy: 'Open the one that goes on.',
    });
  return (
    timeBefore(state.resolved.at, 'it was resolved', context) ??
    (state.resolved.byId === context.actor ? undefined : notTheirs(state, context)) ??
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
