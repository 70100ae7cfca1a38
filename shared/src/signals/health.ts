import type { Explained } from '../kernel/explained.ts';
import { bareNumber } from '../kernel/figures.ts';
import { explain, type Provenance, term } from './provenance.ts';
import type { Thresholds } from './thresholds.ts';

export type Band = 'onTrack' | 'atRisk' | 'offTrack';

/** What a person's words come to. Silence and the absence of a word are answers of their own. */
export type ReportedHealth = 'closed' | 'stale' | Band | 'pending';

/** What the values come to, or that they say nothing yet. */
export type DerivedHealth = Band | 'noValues';

/** Both, side by side. Nothing merges them, so there is no field that does. */
export interface Health {
  readonly reported: Explained<ReportedHealth>;
  readonly derived: Explained<DerivedHealth>;
  /** Whether both name a band and the bands differ: the values say otherwise. */
  readonly differ: boolean;
}

/** A live key result of the objective: dropped ones are left out by the caller. */
export interface HealthKeyResult {
  /** Last confidence, 0 to 10. Absent when there has been no word yet. */
  readonly confidence?: number;
  /** Days that count since that word. */
  readonly countedDays?: number;
  /** Points of the way behind plan, 0 or more. Absent when it has no plan or no value. */
  readonly shortfall?: number;
}

export interface HealthInput {
  readonly closed: boolean;
  readonly keyResults: readonly HealthKeyResult[];
  /** Days after a check-in on which the next one is due. */
  readonly dueAfterDays: number;
  readonly thresholds: Pick<Thresholds, 'confidence' | 'derivedHealth' | 'decay'>;
  readonly provenance?: Provenance;
}

/**
 * Reported health in its order of precedence (closed, else stale, else reported, else pending)
 * beside the health that the values give.
 */
export function healthOf(input: HealthInput): Health {
  const reported = reportedHealth(input);
  const derived = derivedHealth(input);
  return { reported, derived, differ: differ(reported.value, derived.value) };
}

/** The band of a confidence, 0 to 10. */
export function bandOf(
  confidence: number,
  { confidence: at }: Pick<Thresholds, 'confidence'>,
): Band {
  if (confidence >= at.onTrack) return 'onTrack';
  return confidence >= at.atRisk ? 'atRisk' : 'offTrack';
}

const bandWords: Readonly<Record<Band, string>> = {
  onTrack: 'on track',
  atRisk: 'at risk',
  offTrack: 'off track',
};

function reportedHealth(input: HealthInput): Explained<ReportedHealth> {
  const { provenance, thresholds } = input;
  if (input.closed) return explain('closed', 'closed', 'closed', [], provenance);
  const words = input.keyResults.flatMap(({ confidence, countedDays = 0 }) =>
    confidence === undefined ? [] : [{ confidence, countedDays }],
  );
  if (words.length === 0) return explain('pending', 'no word yet', 'no word yet', [], provenance);

  // The youngest word counts: an objective has gone quiet only when nobody speaks of any part.
  const age = Math.min(...words.map((word) => word.countedDays));
  const patience = input.dueAfterDays + thresholds.decay.graceDays;
  if (age > patience)
    return explain(
      'stale',
      'gone quiet when the youngest word is older than due + grace',
      `${bareNumber(age, 0)} > ${bareNumber(input.dueAfterDays, 0)} + ${bareNumber(thresholds.decay.graceDays, 0)}`,
      [term('Youngest word', `${bareNumber(age, 0)} d`)],
      provenance,
    );

  const said = words.map((word) => word.confidence);
  const mean = meanOf(said);
  const band = bandOf(mean, thresholds);
  return explain(
    band,
    `mean of the last confidences; on track from ${thresholds.confidence.onTrack}, at risk from ${thresholds.confidence.atRisk}`,
    `${meanFilledIn(said, 0)} = ${bareNumber(mean, 2)}: ${bandWords[band]}`,
    said.map((confidence, place) =>
      term(`Key result ${place + 1}`, `${bareNumber(confidence, 0)} of 10`),
    ),
    provenance,
  );
}

function derivedHealth({
  keyResults,
  thresholds,
  provenance,
}: HealthInput): Explained<DerivedHealth> {
  const behind = keyResults.flatMap(({ shortfall }) =>
    // Ahead in one key result does not make up for behind in another.
    shortfall === undefined ? [] : [Math.max(0, shortfall)],
  );
  const { atRiskAbove, offTrackAbove } = thresholds.derivedHealth;
  if (behind.length === 0)
    return explain('noValues', 'no values against a plan', 'no values yet', [], provenance);
  const mean = meanOf(behind);
  const band = mean > offTrackAbove ? 'offTrack' : mean > atRiskAbove ? 'atRisk' : 'onTrack';
  return explain(
    band,
    `mean points of the way behind plan; at risk above ${atRiskAbove}, off track above ${offTrackAbove}`,
    `${meanFilledIn(behind, 1)} = ${bareNumber(mean, 1)}: ${bandWords[band]}`,
    behind.map((points, place) =>
      term(`Key result ${place + 1}`, `${bareNumber(points, 1)} points behind`),
    ),
    provenance,
  );
}

const differ = (reported: ReportedHealth, derived: DerivedHealth): boolean =>
  reported in bandWords && derived in bandWords && reported !== derived;

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const meanFilledIn = (numbers: readonly number[], decimals: number): string =>
  `(${numbers.map((number) => bareNumber(number, decimals)).join(' + ')}) ÷ ${numbers.length}`;
