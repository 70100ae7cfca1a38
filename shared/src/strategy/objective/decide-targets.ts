import type { Context } from '../../kernel/aggregate.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import type { WorldView } from '../../world-view.ts';
import { contradictionIn } from './aim-of.ts';
import type { CommandNamed } from './commands.ts';
import type { ObjectiveEvent } from './events.ts';
import { aimWith } from './evolve.ts';
import { findKeyResult } from './guards.ts';
import type { KeyResult, Objective } from './state.ts';

type Decision = Outcome<readonly ObjectiveEvent[]>;

const targetsOfKind = {
  metric: ['target'],
  control: ['low', 'high'],
  milestone: ['dueOn'],
  baseline: [],
  zones: ['commit', 'target', 'stretch'],
} as const;

/** Moves a committed target. The first one stays beside it for both scores. */
export function changeTarget(command: CommandNamed<'ChangeTarget'>, state: Objective): Decision {
  const keyResult = findKeyResult(state, command.keyResultId);
  if ('missing' in keyResult) return keyResult.missing;
  if (state.stage === 'draft')
    return refused({
      code: 'contradictory',
      message: 'The objective is still a draft, so its targets can simply be revised.',
      remedy: 'Revise the key result.',
    });
  const { aim } = keyResult.found;
  const own: readonly string[] = targetsOfKind[aim.kind];
  const given = (['target', 'low', 'high', 'commit', 'stretch', 'dueOn'] as const).filter(
    (field) => command[field] !== undefined,
  );
  const foreign = given.find((field) => !own.includes(field));
  if (foreign)
    return refused({
      code: 'wrong_kind',
      field: foreign,
      message: `A key result of this kind has no ${foreign}.`,
      remedy: own.length ? `Give ${own.join(' or ')}.` : 'Find its baseline first.',
    });
  if (given.length === 0)
    return refused({
      code: 'missing',
      field: own[0],
      message: 'No new target is given.',
      remedy: own.length ? `Give ${own.join(' or ')}.` : 'Find its baseline first.',
    });
  const to = aimWith(aim, command);
  const contradiction = contradictionIn(to);
  if (contradiction) return contradiction;
  if (Object.entries(to).every(([name, value]) => aim[name as keyof typeof aim] === value))
    return refused({
      code: 'contradictory',
      field: given[0],
      message: 'That is the target already.',
      remedy: 'Give the one that you mean, or leave it as it is.',
    });
  const { keyResultId, target, low, high, commit, stretch, dueOn, learned } = command;
  return accepted([
    {
      type: 'TargetChanged',
      data: {
        keyResultId,
        target,
        low,
        high,
        commit,
        stretch,
        dueOn,
        because: prose(command.because),
        learned,
      },
    },
  ]);
}

/** Turns a key result whose number was looked for into a metric. */
export function findBaseline(command: CommandNamed<'FindBaseline'>, state: Objective): Decision {
  const keyResult = findKeyResult(state, command.keyResultId);
  if ('missing' in keyResult) return keyResult.missing;
  if (keyResult.found.aim.kind !== 'baseline')
    return refused({
      code: 'wrong_kind',
      field: 'keyResultId',
      message: 'This key result has its numbers already.',
      remedy: 'Change its target with a reason.',
    });
  const { keyResultId, baseline, target } = command;
  const { unit } = keyResult.found.aim;
  const found = contradictionIn({ kind: 'metric', baseline, target, unit });
  if (found) return found;
  return accepted([{ type: 'BaselineFound', data: { keyResultId, baseline, target } }]);
}

/** Replaces the straight line by points of one's own; none go back to it. */
export function drawPlan(
  command: CommandNamed<'DrawPlan'>,
  state: Objective,
  { world }: Context<WorldView>,
): Decision {
  const keyResult = findKeyResult(state, command.keyResultId);
  if ('missing' in keyResult) return keyResult.missing;
  if (!hasWay(keyResult.found))
    return refused({
      code: 'wrong_kind',
      field: 'keyResultId',
      message: 'Only a key result with a baseline and a target has a plan to draw.',
      remedy: 'Choose a metric.',
    });
  const cycle = world.cycle(state.cycleId)!;
  const outside = command.points.findIndex(({ on }) => on < cycle.startsOn || on > cycle.endsOn);
  if (outside >= 0)
    return refused({
      code: 'out_of_range',
      field: `points.${outside}.on`,
      message: `The plan has a point outside ${cycle.name}.`,
      remedy: `Keep its points between ${cycle.startsOn} and ${cycle.endsOn}.`,
    });
  const points = command.points.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return accepted([
    {
      type: 'PlanDrawn',
      data: {
        keyResultId: command.keyResultId,
        days: points.map(({ on }) => on),
        values: points.map(({ value }) => value),
      },
    },
  ]);
}

const hasWay = ({ aim }: KeyResult) => aim.kind === 'metric' || aim.kind === 'zones';
