import type { Explained } from '../kernel/explained.ts';
import { bareNumber, days, difference, figure, shortDate } from '../kernel/figures.ts';
import type { Aim, ControlAim, MetricAim, MilestoneAim, ZonesAim } from './aim.ts';
import { type Cycle, daysInCycle } from './calendar-days.ts';
import { expectedProgress, type PlanPoint } from './expected-progress.ts';
import type { DaySpan } from './interruptions.ts';
import { explain, type Provenance, term } from './provenance.ts';
import type { Thresholds } from './thresholds.ts';
import { wayCovered } from './way.ts';
import { daysLate, outsideBand, worthOf } from './worth.ts';

export type PaceState = 'ahead' | 'onPlan' | 'behind' | 'toSet' | 'noWord' | 'noPlan';

/** Where a key result stands against its plan. */
export interface Pace {
  readonly state: PaceState;
  /** `1.2 pt behind`, `on plan`, `14 d late`, `within band`, `target to set`. */
  readonly words: string;
  /** In the key result's unit (days for a milestone); positive is ahead, whichever way it runs. */
  readonly gap?: number;
  /** Where the value should be today, in the unit. Absent for milestones, bands, open targets. */
  readonly expected?: number;
  /** Share of the way covered and expected, not capped. */
  readonly covered?: number;
  readonly expectedCovered?: number;
  /** Points of the way behind plan, 0 when on it or ahead. Absent when there is no plan. */
  readonly shortfall?: number;
}

export interface PaceInput {
  readonly aim: Aim;
  /** Last value; for a milestone its forecast date, milliseconds since 1970 UTC. */
  readonly value: number | undefined;
  readonly cycle: Cycle;
  readonly today: number;
  readonly plan?: readonly PlanPoint[];
  /** Times that are no part of the plan. A due day stays where it is. */
  readonly interruptions?: readonly DaySpan[];
  readonly thresholds: Pick<Thresholds, 'pace'>;
  readonly provenance?: Provenance<'baseline' | 'target' | 'plan' | 'value'>;
}

/**
 * The gap to where the key result should be today, in its own unit and in words, either
 * direction. Within the on-plan share of the way it is `on plan`. A milestone is measured by the
 * days its forecast slips past the due day, as a share of the cycle; a control by how far it lies
 * outside its band, as a share of the band. Where baseline and target are equal there is no way:
 * the value is on plan at the target and a whole way behind anywhere else.
 */
export function paceOf(input: PaceInput): Explained<Pace> {
  const { aim, value } = input;
  if (aim.kind === 'baseline') return wordless(input, 'toSet', 'target to set');
  if (value === undefined) return wordless(input, 'noWord', 'no value yet');
  if (aim.kind === 'milestone') return milestonePace(input, aim, value);
  if (aim.kind === 'control') return bandPace(input, aim, value);
  if (aim.kind === 'zones' && aim.baseline === undefined)
    return wordless(input, 'noPlan', 'no plan line');
  return valuePace(input, aim, value);
}

function valuePace(input: PaceInput, aim: MetricAim | ZonesAim, value: number): Explained<Pace> {
  const { unit, target } = aim;
  const baseline = aim.baseline ?? aim.target;
  const expected = expectedProgress({ ...input, baseline, target, unit });
  const covered = wayCovered(baseline, target, value);
  const expectedCovered = wayCovered(baseline, target, expected.value);
  const ahead = covered - expectedCovered;
  const gap = target < baseline ? expected.value - value : value - expected.value;
  // Without a way nothing says which side is ahead: off the target is simply off it.
  const aside = baseline === target && value !== target;
  const state = aside ? 'behind' : stateOf(ahead, input.thresholds.pace.onPlan);
  const words = aside
    ? `${difference(gap, unit)} off target`
    : gapInWords(state, difference(gap, unit));
  return explain(
    {
      state,
      words,
      // Not -0 where the value is what it should be.
      gap: aside ? -Math.abs(gap) : gap + 0,
      expected: expected.value,
      covered,
      expectedCovered,
      shortfall: Math.max(0, -ahead * 100),
    },
    `last value against ${expected.formula}`,
    `${bareNumber(value, unit.decimals)} against ${expected.filledIn}: ${words}`,
    [...expected.terms, term('Last value', figure(value, unit), input.provenance?.sources?.value)],
    input.provenance,
  );
}

function milestonePace(input: PaceInput, aim: MilestoneAim, forecast: number): Explained<Pace> {
  const late = daysLate(aim, forecast);
  const words = slipInWords(late);
  const covered = worthOf(aim, forecast, daysInCycle(input.cycle));
  const sources = input.provenance?.sources;
  return explain(
    {
      // A date is on plan only when it is kept: a day late is late, however long the cycle.
      state: late === 0 ? 'onPlan' : late > 0 ? 'behind' : 'ahead',
      words,
      // Not -0 when on time.
      gap: 0 - late,
      covered,
      expectedCovered: 1,
      shortfall: Math.max(0, (1 - covered) * 100),
    },
    'forecast − due day',
    `${shortDate(forecast)} − ${shortDate(aim.due)} = ${days(late)}`,
    [
      term('Due', shortDate(aim.due), sources?.target),
      term('Forecast', shortDate(forecast), sources?.value),
    ],
    input.provenance,
  );
}

function bandPace(input: PaceInput, aim: ControlAim, value: number): Explained<Pace> {
  const outside = outsideBand(aim, value);
  const side = outside > 0 ? 'above' : 'below';
  const words = outside === 0 ? 'within band' : `${difference(outside, aim.unit)} ${side} band`;
  const covered = worthOf(aim, value, daysInCycle(input.cycle));
  const sources = input.provenance?.sources;
  return explain(
    {
      state: outside === 0 ? 'onPlan' : 'behind',
      words,
      gap: 0 - Math.abs(outside),
      covered,
      expectedCovered: 1,
      shortfall: (1 - covered) * 100,
    },
    'last value against the band',
    `${figure(value, aim.unit)} against ${figure(aim.low, aim.unit)} to ${figure(aim.high, aim.unit)}: ${words}`,
    [
      term(
        'Band',
        `${figure(aim.low, aim.unit)} to ${figure(aim.high, aim.unit)}`,
        sources?.target,
      ),
      term('Last value', figure(value, aim.unit), sources?.value),
    ],
    input.provenance,
  );
}

const wordless = (input: PaceInput, state: PaceState, words: string): Explained<Pace> =>
  explain({ state, words }, words, words, [], input.provenance);

function stateOf(ahead: number, onPlan: number): 'ahead' | 'onPlan' | 'behind' {
  // A hair of room, so that a value exactly at the edge does not fall off it by rounding.
  if (Math.abs(ahead) <= onPlan + 1e-9) return 'onPlan';
  return ahead > 0 ? 'ahead' : 'behind';
}

const gapInWords = (state: 'ahead' | 'onPlan' | 'behind', gap: string): string =>
  state === 'onPlan' ? 'on plan' : `${gap} ${state}`;

function slipInWords(late: number): string {
  if (late === 0) return 'on time';
  return late > 0 ? `${days(late)} late` : `${days(-late)} early`;
}
