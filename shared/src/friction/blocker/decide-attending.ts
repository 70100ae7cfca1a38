import { type Context, streamOf } from '../../kernel/aggregate.ts';
import { limits } from '../../kernel/limits.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { onlyLeaders } from '../../organisation/permission.ts';
import { takesNothingOn } from '../../organisation/person/here.ts';
import { written } from '../../strategy/objective/decide-draft.ts';
import type { Hindrance } from '../../strategy/objective/guards.ts';
import type { WorldView } from '../../world-view.ts';
import { dayAfterCycle, dayIsOver } from '../guards.ts';
import { holderOf } from './attended.ts';
import type { BlockerCommand } from './commands.ts';
import type { BlockerEvent } from './events.ts';
import { notAtIt } from './guards.ts';
import type { Blocker } from './state.ts';

type Decision = Outcome<readonly BlockerEvent[]>;

export function planNext(
  command: Extract<BlockerCommand, { type: 'PlanNextAction' }>,
  state: Blocker,
  context: Context<WorldView>,
): Decision {
  const byId = command.byId ?? context.actor;
  return (
    takesNothingOn(byId, 'byId', context) ??
    dayIsOver(command.on, 'on', context) ??
    notAtIt(state, context) ??
    afterCycle(command.on, state, context) ??
    accepted([
      { type: 'NextActionPlanned', data: { action: prose(command.action), byId, on: command.on } },
    ])
  );
}

function afterCycle(
  on: string | undefined,
  { objectiveId }: Blocker,
  context: Context<WorldView>,
): Hindrance {
  const objective = context.world.objective(objectiveId);
  return objective && dayAfterCycle(on, 'on', objective.cycleId, context);
}

/**
 * Leaders take on, and so does whoever something is needed of. The first one has it, for as long as
 * they are here.
 */
export function takeOn(
  { mode }: Extract<BlockerCommand, { type: 'TakeOnBlocker' }>,
  state: Blocker,
  context: Context<WorldView>,
): Decision {
  const holderId = holderOf(state, context.world);
  if (holderId === context.actor)
    return refused({
      code: 'already_done',
      field: 'blockerId',
      message: 'You have taken it on.',
      remedy: 'Say what comes next.',
    });
  if (holderId !== undefined)
    return refused({
      code: 'conflict',
      field: 'blockerId',
      message: 'Somebody has taken it on.',
      remedy: 'Offer them your help.',
      by: holderId,
      did: 'BlockerTakenOn',
    });
  const denied = context.actor === state.ofId ? undefined : onlyLeaders(context);
  return denied ? refused(denied) : accepted([{ type: 'BlockerTakenOn', data: { mode } }]);
}

/** Whoever has it hands it back; once they have left, a leader does. */
export function handBack(state: Blocker, context: Context<WorldView>): Decision {
  const isLeft = state.takenOn && holderOf(state, context.world) === undefined;
  const isTheirs = isLeft ? !onlyLeaders(context) : state.takenOn?.byId === context.actor;
  return isTheirs
    ? accepted([{ type: 'BlockerHandedBack', data: {} }])
    : refused({
        code: 'not_yours',
        field: 'blockerId',
        message: 'You have not taken this blocker on.',
        remedy: isLeft ? 'Ask a leader.' : 'Ask whoever did.',
      });
}

/** Anybody may help, so many times in all. */
export function help(
  { help: what, mode }: Extract<BlockerCommand, { type: 'HelpWithBlocker' }>,
  { helps }: Blocker,
): Decision {
  return helps.length >= limits.helps
    ? refused({
        code: 'out_of_range',
        message: `${limits.helps} helps were noted on this blocker already.`,
        remedy: 'Speak with those who have it in their way.',
      })
    : accepted([{ type: 'BlockerHelped', data: { help: prose(what), mode } }]);
}

/**
 * Whoever may take it on may say no, and say it anew in other words. Whoever has it hands it back
 * first.
 */
export function decline(
  { because, instead }: Extract<BlockerCommand, { type: 'DeclineBlocker' }>,
  state: Blocker,
  context: Context<WorldView>,
): Decision {
  if (state.takenOn?.byId === context.actor)
    return refused({
      code: 'contradictory',
      field: 'blockerId',
      message: 'You have taken it on.',
      remedy: 'Hand it back first.',
    });
  const denied = context.actor === state.ofId ? undefined : onlyLeaders(context);
  if (denied) return refused(denied);
  return (
    saidBefore({ because, instead }, state, context) ??
    accepted([
      { type: 'BlockerDeclined', data: { because: prose(because), instead: written(instead) } },
    ])
  );
}

function saidBefore(
  words: { readonly because: string; readonly instead?: string },
  { id, declined }: Blocker,
  { actor, read }: Context<WorldView>,
): Hindrance {
  const before = declined.find(({ byId }) => byId === actor);
  if (!before) return undefined;
  const isSame = (field: 'because' | 'instead') => {
    const said = before[field];
    return (said && read(said, streamOf('blocker', id), field)) === words[field];
  };
  return isSame('because') && isSame('instead')
    ? refused({
        code: 'already_done',
        field: 'blockerId',
        message: 'You have said so.',
        remedy: 'Say it in other words, or leave it as it stands.',
      })
    : undefined;
}
