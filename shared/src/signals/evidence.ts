import type { Explained, Term } from '../kernel/explained.ts';
import { bareNumber, difference, share } from '../kernel/figures.ts';
import type { MetricAim, MilestoneAim, ZonesAim } from './aim.ts';
import { standardNormal } from './normal-distribution.ts';
import { type PlanLine, planLineOf } from './plan-line.ts';
import { explain, inOrder, type Provenance, term } from './provenance.ts';
import { robustTrend, type TrendPoint } from './robust-trend.ts';
import { shown } from './score.ts';
import type { Thresholds } from './thresholds.ts';
import { clamp, valueAt, wayCovered } from './way.ts';

export type Severity = 'low' | 'normal' | 'high' | 'urgent';

const severityShare: Readonly<Record<Severity, number>> = {
  low: 0.25,
  normal: 0.5,
  high: 0.75,
  urgent: 1,
};

/** A blocker that is open and past its clock. */
export interface OverdueBlocker {
  readonly severity: Severity;
  /** Working hours that are gone and that there were. */
  readonly goneHours: number;
  readonly limitHours: number;
  /** When its clock was over, milliseconds since 1970 UTC. */
  readonly overSince: number;
  /** Positions of its events in the log. */
  readonly events: readonly number[];
}

export interface EvidenceInput {
  readonly aim: MetricAim | ZonesAim | MilestoneAim;
  /** The worth at which it counts as landed: 1 committed, 0.7 aspirational. */
  readonly bar: number;
  /** Values in the order of time; for a milestone its forecast dates, ms since 1970 UTC. */
  readonly values: readonly TrendPoint[];
  /** Weeks to the end of the cycle, 0 or more. */
  readonly weeksLeft: number;
  readonly daysInCycle: number;
  /** Share of the cycle that is gone, 0 to 1. */
  readonly shareGone: number;
  /** Share of the way that the plan expects today; 1 for a milestone. */
  readonly expectedCovered: number;
  readonly thresholds: Pick<Thresholds, 'evidence'>;
  readonly provenance?: Provenance;
}

/**
 * The chance, 0 to 1, that the values alone give this key result of landing at its bar:
 * Φ((forecast − bar) ÷ (scatter × √(1 + weeks left))), the difference turned round where the
 * target lies below the baseline, with forecast = last value + slope × weeks left. Slope and
 * scatter are robust (median of pair slopes; median absolute deviation, never below a share of the
 * way). Too few values for a trend: way covered ÷ way expected, once enough of the cycle is gone.
 * `undefined` where the values say nothing: no values, too
 * early, or no way between baseline and target.
 */
export function chanceByEvidence(input: EvidenceInput): Explained | undefined {
  const line = planLineOf(input.aim, input.bar, input.daysInCycle);
  if (!line || line.target / 2 - line.baseline / 2 === 0) return undefined;
  return byTrend(input, line) ?? byPace(input, line);
}

function byTrend(input: EvidenceInput, line: PlanLine): Explained | undefined {
  const { evidence } = input.thresholds;
  const last = input.values.at(-1);
  if (!last || input.values.length < evidence.leastPoints) return undefined;
  // All in shares of the way: then either direction, and any size of number, is the same case.
  const points = input.values.map(({ week, value }) => ({ week, value: covered(line, value) }));
  const trend = robustTrend(points);
  if (!trend) return undefined;
  const scatter = Math.max(trend.scatter, evidence.leastScatter);
  const weeks = Math.max(0, input.weeksLeft);
  const forecast = covered(line, last.value) + trend.slope * weeks;
  const ahead = forecast - line.bar;
  // A policy may allow no scatter at all; a forecast on the bar is then still even odds.
  const deviations = ahead === 0 ? 0 : ahead / (scatter * Math.sqrt(1 + weeks));
  const chance = clamp(standardNormal(deviations), evidence.lowest, evidence.highest);

  const at = (way: number) => shown(input.aim, valueAt(line.baseline, line.target, way));
  const size = (way: number) => distance(input, line, way);
  const downwards = line.target < line.baseline;
  const apart = downwards
    ? `${at(line.bar)} − ${at(forecast)}`
    : `${at(forecast)} − ${at(line.bar)}`;
  return explain(
    chance,
    `Φ(${downwards ? '(bar − forecast)' : '(forecast − bar)'} ÷ (scatter × √(1 + weeks left)))`,
    `Φ((${apart}) ÷ (${size(scatter)} × √(1 + ${bareNumber(weeks, 1)}))) = ${bareNumber(chance, 2)}`,
    [
      term('Last value', shown(input.aim, last.value)),
      term('Trend a week', signed(trend.slope, downwards, size(trend.slope))),
      term('Weeks left', bareNumber(weeks, 1)),
      term('Forecast', at(forecast)),
      term('Bar', at(line.bar)),
      term('Scatter', size(scatter)),
    ],
    input.provenance,
  );
}

function byPace(input: EvidenceInput, line: PlanLine): Explained | undefined {
  const { evidence } = input.thresholds;
  const last = input.values.at(-1);
  if (!last || input.shareGone < evidence.paceFrom || input.expectedCovered <= 0) return undefined;
  const way = covered(line, last.value);
  const chance = clamp(way / input.expectedCovered, evidence.lowestByPace, evidence.highestByPace);
  return explain(
    chance,
    'way covered ÷ way expected',
    `${share(way)} ÷ ${share(input.expectedCovered)}, kept within ${share(evidence.lowestByPace)} and ${share(evidence.highestByPace)} = ${bareNumber(chance, 2)}`,
    [term('Way covered', share(way)), term('Way expected', share(input.expectedCovered))],
    input.provenance,
  );
}

/**
 * What blockers past their clock leave of a chance, 0 to 1: each multiplies it by
 * 1 − weight × 0.25, 0.5, 0.75 or 1 from low to urgent.
 */
export function lessBlockers(
  chance: Explained,
  blockers: readonly OverdueBlocker[],
  { evidence: { blockerWeight } }: Pick<Thresholds, 'evidence'>,
): Explained {
  if (blockers.length === 0) return chance;
  const factors = blockers.map(({ severity }) =>
    clamp(1 - blockerWeight * severityShare[severity], 0, 1),
  );
  const value = factors.reduce((left, factor) => left * factor, chance.value);
  const blockerTerms: Term[] = blockers.map(({ severity }, at) =>
    term(`Blocker past its clock, ${severity}`, `× ${bareNumber(factors[at]!, 2)}`),
  );
  return {
    value,
    formula: `${chance.formula} × (1 − weight × severity) for each blocker past its clock`,
    filledIn: `${chance.filledIn} × ${factors.map((factor) => bareNumber(factor, 2)).join(' × ')} = ${bareNumber(value, 2)}`,
    terms: [...chance.terms, ...blockerTerms],
    events: inOrder(chance.events, ...blockers.map(({ events }) => events)),
  };
}

const covered = (line: PlanLine, value: number): number =>
  wayCovered(line.baseline, line.target, value);

/** A share of the way as a size in the key result's unit, days for a milestone. */
const distance = ({ aim, daysInCycle }: EvidenceInput, line: PlanLine, way: number): string =>
  aim.kind === 'milestone'
    ? difference(way * daysInCycle, { symbol: 'd', decimals: 1 })
    : difference(way * line.target - way * line.baseline, aim.unit);

const signed = (slope: number, downwards: boolean, size: string): string =>
  slope === 0 ? size : slope > 0 === downwards ? `−${size}` : `+${size}`;
