import { type Context, streamOf } from '../../kernel/aggregate.ts';
import { limits } from '../../kernel/limits.ts';
import { type Prose, prose } from '../../kernel/prose.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { takesNothingOn } from '../../organisation/person/here.ts';
import { wordingDrift } from '../../signals/wording-drift.ts';
import type { WorldView } from '../../world-view.ts';
import { checkAim } from './aim-of.ts';
import type { CommandNamed } from './commands.ts';
import type { ObjectiveEvent } from './events.ts';
import { cannotBegin, cycleShut, findKeyResult, type Hindrance } from './guards.ts';
import { liveKeyResults, type Objective } from './state.ts';

type Decision = Outcome<readonly ObjectiveEvent[]>;

/** Prose of a text that may be absent. */
export const written = (text: string | undefined): Prose | undefined =>
  text === undefined ? undefined : prose(text);

export function draft(
  command: CommandNamed<'DraftObjective'>,
  state: Objective | undefined,
  context: Context<WorldView>,
): Decision {
  const { world } = context;
  if (state)
    return refused({
      code: 'already_done',
      field: 'objectiveId',
      message: 'There is an objective with this id.',
      remedy: 'Open it and go on from there.',
    });
  const { statement, kind, cycleId, teamId, ownerId, parentId, problemId, supports } = command;
  const team = world.team(teamId);
  if (!team || team.dissolvedAt !== undefined)
    return refused({
      code: 'unknown',
      field: 'teamId',
      message: 'There is no such team.',
      remedy: 'Choose a team from the tree.',
    });
  return (
    cycleShut(cycleId, world) ??
    takesNothingOn(ownerId, 'ownerId', context) ??
    cannotBegin(teamId, ownerId, context) ??
    misaligned(command.objectiveId, command, world) ??
    accepted([
      {
        type: 'ObjectiveDrafted',
        data: {
          statement: prose(statement),
          kind,
          cycleId,
          teamId,
          ownerId,
          parentId,
          problemId,
          supports,
          whoNotices: written(command.whoNotices),
        },
      },
    ])
  );
}

export function reword(
  command: CommandNamed<'RewordObjective'>,
  state: Objective,
  { read }: Context<WorldView>,
): Decision {
  if (state.stage === 'committed' && command.because === undefined)
    return refused({
      code: 'missing',
      field: 'because',
      message: 'The wording is committed, so a change needs its reason.',
      remedy: 'Say in a sentence why it changes. The first wording stays beside it.',
    });
  const { objectiveId, statement, because } = command;
  const { firstStatement } = state;
  const wording = (of: Prose) => read(of, streamOf('objective', objectiveId), 'statement');
  if (wording(state.statement) === statement) return accepted([]);
  // Taken now: later the first wording may be forgotten.
  const first = firstStatement && wording(firstStatement);
  const drift = first === undefined ? undefined : wordingDrift(first, statement);
  return accepted([
    {
      type: 'ObjectiveReworded',
      data: { statement: prose(statement), because: written(because), drift },
    },
  ]);
}

export function align(
  command: CommandNamed<'AlignObjective'>,
  { world }: Context<WorldView>,
): Decision {
  const { parentId, problemId, supports } = command;
  return (
    misaligned(command.objectiveId, command, world) ??
    accepted([{ type: 'ObjectiveAligned', data: { parentId, problemId, supports } }])
  );
}

export function changeOwner(
  command: CommandNamed<'ChangeOwner'>,
  state: Objective,
  context: Context<WorldView>,
): Decision {
  if (command.ownerId === state.ownerId) return accepted([]);
  return (
    takesNothingOn(command.ownerId, 'ownerId', context) ??
    accepted([{ type: 'OwnerChanged', data: { ownerId: command.ownerId } }])
  );
}

export function addKeyResult(command: CommandNamed<'AddKeyResult'>, state: Objective): Decision {
  if (state.keyResults.some((keyResult) => keyResult.id === command.keyResultId))
    return refused({
      code: 'already_done',
      field: 'keyResultId',
      message: 'There is a key result with this id.',
      remedy: 'Revise that one, or give the new one an id of its own.',
    });
  if (liveKeyResults(state).length >= limits.keyResults)
    return refused({
      code: 'out_of_range',
      message: `The objective has ${limits.keyResults} key results already.`,
      remedy: 'Drop one first; two to five are easiest to keep in mind.',
    });
  const aim = checkAim(command);
  return aim.ok ? accepted([{ type: 'KeyResultAdded', data: specOf(command) }]) : aim;
}

export function reviseKeyResult(
  command: CommandNamed<'ReviseKeyResult'>,
  state: Objective,
): Decision {
  const keyResult = findKeyResult(state, command.keyResultId);
  if ('missing' in keyResult) return keyResult.missing;
  if (state.stage === 'committed')
    return refused({
      code: 'contradictory',
      field: 'keyResultId',
      message: 'The key result is committed, and its first wording and target stay.',
      remedy: 'Change its target with a reason, or drop it and add another.',
    });
  const aim = checkAim(command);
  return aim.ok ? accepted([{ type: 'KeyResultRevised', data: specOf(command) }]) : aim;
}

export function dropKeyResult(command: CommandNamed<'DropKeyResult'>, state: Objective): Decision {
  const keyResult = findKeyResult(state, command.keyResultId);
  if ('missing' in keyResult) return keyResult.missing;
  if (state.stage === 'committed' && command.because === undefined)
    return refused({
      code: 'missing',
      field: 'because',
      message: 'A committed key result is dropped with its reason.',
      remedy: 'Say in a sentence why it is no longer pursued.',
    });
  return accepted([
    {
      type: 'KeyResultDropped',
      data: { keyResultId: command.keyResultId, because: written(command.because) },
    },
  ]);
}

/** Freezes wording and targets; needs at least one key result. */
export function commit(state: Objective): Decision {
  if (state.stage === 'committed') return accepted([]);
  if (liveKeyResults(state).length === 0)
    return refused({
      code: 'not_ready',
      field: 'keyResults',
      message: 'An objective is committed with at least one key result.',
      remedy: 'Add how you will know, then commit.',
    });
  return accepted([{ type: 'ObjectiveCommitted', data: {} }]);
}

function specOf(command: CommandNamed<'AddKeyResult'> | CommandNamed<'ReviseKeyResult'>) {
  const { type, commandId, effectiveAt, objectiveId, name, unit, ...numbers } = command;
  return { ...numbers, name: prose(name), unit: unit === '' ? undefined : unit };
}

// Objectives that contribute to each other in a circle would have no top.
function misaligned(
  objectiveId: string,
  to: {
    readonly parentId?: string;
    readonly problemId?: string;
    readonly supports: readonly string[];
  },
  world: WorldView,
): Hindrance {
  const seen = new Set([objectiveId]);
  for (let at = to.parentId; at !== undefined; at = world.objective(at)?.parentId) {
    if (seen.has(at))
      return refused({
        code: 'contradictory',
        field: 'parentId',
        message: 'The objective would contribute to itself.',
        remedy: 'Choose one that does not already contribute to this one.',
      });
    seen.add(at);
  }
  if (to.parentId !== undefined && !world.objective(to.parentId))
    return unknown('parentId', 'There is no such objective to contribute to.');
  if (
    to.problemId !== undefined &&
    !world.direction()?.problems.some((problem) => problem.id === to.problemId)
  )
    return unknown('problemId', 'There is no such chosen problem.');
  const stray = to.supports.findIndex((id) => id === objectiveId || !world.objective(id));
  return stray < 0
    ? undefined
    : unknown(`supports.${stray}`, 'There is no such other objective to support.');
}

const unknown = (field: string, message: string): Outcome<never> =>
  refused({ code: 'unknown', field, message, remedy: 'Choose one from the strategy map.' });
