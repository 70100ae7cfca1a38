import type { Explained, Term } from '../kernel/explained.ts';
import { bareNumber, figure, shortDate, type Unit } from '../kernel/figures.ts';
import { type Cycle, daysBetween, daysGone, daysInCycle } from './calendar-days.ts';
import { type DaySpan, daysInside, daysOutside } from './interruptions.ts';
import { explain, type Provenance, term } from './provenance.ts';
import { valueAt } from './way.ts';

/** A point of a plan that the owner drew: the value to stand at on a day (ms since 1970 UTC). */
export interface PlanPoint {
  readonly on: number;
  readonly value: number;
}

export interface ExpectedProgressInput {
  readonly baseline: number;
  readonly target: number;
  readonly unit: Unit;
  readonly cycle: Cycle;
  /** The day looked at, milliseconds since 1970 UTC. */
  readonly today: number;
  /** An own plan in place of the straight line. Empty counts as none. */
  readonly plan?: readonly PlanPoint[];
  /** Times that are no part of the plan: it stood still in them, and has the rest to make up. */
  readonly interruptions?: readonly DaySpan[];
  readonly provenance?: Provenance<'baseline' | 'target' | 'plan'>;
}

/**
 * Where the value should be today, in its unit: on the straight line
 * baseline + (target − baseline) × days gone ÷ days in the cycle, or between the neighbouring
 * points of an own plan, which starts at the baseline and ends at the target. Days gone count
 * from the first day of the cycle, 0 before it and all of them after it, so the answer always
 * lies between baseline and target on the straight line. Equal baseline and target stay there.
 * Days of an interruption count neither as gone nor as days of the cycle: the end stays where it is.
 */
export function expectedProgress(input: ExpectedProgressInput): Explained {
  return input.plan?.length ? onOwnPlan(input, input.plan) : onStraightLine(input);
}

function onStraightLine(input: ExpectedProgressInput): Explained {
  const { baseline, target, unit, provenance } = input;
  const { gone, whole } = daysThatCount(input);
  const expected = valueAt(baseline, target, whole > 0 ? gone / whole : 0);
  const number = (value: number) => bareNumber(value, unit.decimals);
  return explain(
    expected,
    'baseline + (target − baseline) × days gone ÷ days',
    `${number(baseline)} + (${number(target)} − ${number(baseline)}) × ${dayCount(gone)} ÷ ${dayCount(whole)} = ${closer(expected, unit)}`,
    [...ends(input), ...dayTerms(input, gone, whole)],
    provenance,
  );
}

function onOwnPlan(input: ExpectedProgressInput, plan: readonly PlanPoint[]): Explained {
  const { unit, provenance } = input;
  const { gone, whole } = daysThatCount(input);
  const points = planLine(input, plan, whole);
  // The last point reached: of two on one day the later one is meant.
  const from = points.findLast((point) => point.day <= gone) ?? { day: 0, value: input.baseline };
  const to = points.find((point) => point.day > gone) ?? from;
  const along = to.day === from.day ? 0 : (gone - from.day) / (to.day - from.day);
  const expected = valueAt(from.value, to.value, along);
  const number = (value: number) => bareNumber(value, unit.decimals);
  return explain(
    expected,
    'plan before + (plan after − plan before) × days since ÷ days between',
    `${number(from.value)} + (${number(to.value)} − ${number(from.value)}) × ${dayCount(gone - from.day)} ÷ ${dayCount(to.day - from.day || 1)} = ${closer(expected, unit)}`,
    [
      term('Plan before today', figure(from.value, unit), provenance?.sources?.plan),
      term('Plan after today', figure(to.value, unit), provenance?.sources?.plan),
      ...ends(input),
      ...dayTerms(input, gone, whole),
    ],
    provenance,
  );
}

/** The plan as days gone and values, its ends added, points outside the cycle left out. */
function planLine(input: ExpectedProgressInput, plan: readonly PlanPoint[], whole: number) {
  const drawn = plan
    .map((point) => ({ day: daysBetween(input.cycle.start, point.on), value: point.value }))
    .filter((point) => point.day >= 0 && point.day <= daysInCycle(input.cycle))
    .map((point) => ({ ...point, day: daysOutside(input.interruptions, point.day) }))
    .sort((a, b) => a.day - b.day);
  const start = { day: 0, value: input.baseline };
  const end = { day: whole, value: input.target };
  return drawn.at(-1)?.day === whole ? [start, ...drawn] : [start, ...drawn, end];
}

const ends = ({ baseline, target, unit, provenance }: ExpectedProgressInput): Term[] => [
  term('Baseline', figure(baseline, unit), provenance?.sources?.baseline),
  term('Target', figure(target, unit), provenance?.sources?.target),
];

/** Days that are gone, and all of them, without those of an interruption. */
const daysThatCount = ({ cycle, today, interruptions }: ExpectedProgressInput) => ({
  gone: daysOutside(interruptions, daysGone(cycle, today)),
  whole: daysOutside(interruptions, daysInCycle(cycle)),
});

function dayTerms(input: ExpectedProgressInput, gone: number, whole: number): Term[] {
  const { cycle, today, interruptions } = input;
  const interrupted = daysInside(interruptions, daysInCycle(cycle));
  return [
    term(
      'Days gone',
      `${dayCount(gone)} of ${dayCount(whole)}`,
      `${shortDate(cycle.start)} to ${shortDate(today)}`,
    ),
    ...(interrupted > 0 ? [term('Days of interruptions', dayCount(interrupted))] : []),
  ];
}

/** Whole days without a decimal: only an interruption begins and ends within one. */
const dayCount = (days: number) => bareNumber(days, 1).replace(/\.0$/, '');

// One decimal more than the values have, so that the rounding in the row can be followed.
const closer = (value: number, unit: Unit) => bareNumber(value, unit.decimals + 1);
