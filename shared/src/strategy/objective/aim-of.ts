import { type Day, dayMs, dayNumber } from '../../kernel/calendar.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import type { Aim } from '../../signals/aim.ts';
import type { KeyResultKind } from './words.ts';

/** The numbers of a key result as they are typed in; which of them count depends on its kind. */
export interface AimNumbers {
  readonly kind: KeyResultKind;
  readonly unit?: string;
  readonly decimals: number;
  readonly baseline?: number;
  readonly target?: number;
  readonly low?: number;
  readonly high?: number;
  readonly commit?: number;
  readonly stretch?: number;
  readonly dueOn?: Day;
}

/** A calendar day as a value of a milestone. */
export const valueOfDay = (day: Day): number => dayNumber(day) * dayMs;

/**
 * What the numbers mean. Never fails, so that any log can be read: a number that is missing is
 * read as 0, or as its neighbour. `checkAim` is what refuses such numbers on their way in.
 */
export function aimOf(numbers: AimNumbers): Aim {
  const unit = { symbol: numbers.unit ?? '', decimals: numbers.decimals };
  switch (numbers.kind) {
    case 'metric':
      return { kind: 'metric', baseline: numbers.baseline ?? 0, target: numbers.target ?? 0, unit };
    case 'control':
      return {
        kind: 'control',
        low: numbers.low ?? numbers.high ?? 0,
        high: numbers.high ?? numbers.low ?? 0,
        unit,
      };
    case 'milestone':
      return { kind: 'milestone', due: numbers.dueOn ? valueOfDay(numbers.dueOn) : 0 };
    case 'baseline':
      return numbers.target === undefined || numbers.baseline === undefined
        ? { kind: 'baseline', unit }
        : { kind: 'metric', baseline: numbers.baseline, target: numbers.target, unit };
    case 'zones': {
      const target = numbers.target ?? 0;
      return {
        kind: 'zones',
        baseline: numbers.baseline,
        commit: numbers.commit ?? target,
        target,
        stretch: numbers.stretch ?? target,
        unit,
      };
    }
  }
}

const asked: Readonly<Record<KeyResultKind, readonly (keyof AimNumbers)[]>> = {
  metric: ['baseline', 'target'],
  control: ['low', 'high'],
  milestone: ['dueOn'],
  baseline: [],
  zones: ['commit', 'target', 'stretch'],
};

/** Accepts numbers that make sense for their kind; else says which one does not. */
export function checkAim(numbers: AimNumbers): Outcome<Aim> {
  for (const field of asked[numbers.kind]) {
    if (numbers[field] === undefined)
      return refused({
        code: 'missing',
        field,
        message: `A key result of the kind ${numbers.kind} needs a ${words[field]}.`,
        remedy: `Fill in the ${words[field]}.`,
      });
  }
  const aim = aimOf(numbers);
  return contradictionIn(aim) ?? accepted(aim);
}

/** Refuses an aim whose numbers contradict each other. */
export function contradictionIn(aim: Aim): Outcome<never> | undefined {
  if (aim.kind === 'metric' && aim.baseline === aim.target)
    return refused({
      code: 'contradictory',
      field: 'target',
      message: 'Baseline and target are the same number.',
      remedy: 'Give the value to land at, or make it a control that stays within a band.',
    });
  if (aim.kind === 'control' && aim.low > aim.high)
    return refused({
      code: 'contradictory',
      field: 'high',
      message: 'The upper edge of the band lies below the lower.',
      remedy: 'Swap the two edges.',
    });
  if (aim.kind === 'zones' && !inOneDirection([aim.baseline, aim.commit, aim.target, aim.stretch]))
    return refused({
      code: 'contradictory',
      field: 'stretch',
      message: 'The zones do not run in one direction.',
      remedy: 'Order them from baseline over commit and target to stretch.',
    });
  return undefined;
}

const words: Readonly<Record<keyof AimNumbers, string>> = {
  kind: 'kind',
  unit: 'unit',
  decimals: 'number of decimals',
  baseline: 'baseline',
  target: 'target',
  low: 'lower edge',
  high: 'upper edge',
  commit: 'commit zone',
  stretch: 'stretch zone',
  dueOn: 'due day',
};

function inOneDirection(values: readonly (number | undefined)[]): boolean {
  const given = values.filter((value) => value !== undefined);
  const up = given.every((value, at) => at === 0 || value > given[at - 1]!);
  const down = given.every((value, at) => at === 0 || value < given[at - 1]!);
  return up || down;
}
