import { countedDays } from '../cadence/counted-days.ts';
import { dayIn } from '../cadence/cycle-days.ts';
import { cadenceDays, dueInstants } from '../cadence/due-instants.ts';
import { daysBetween } from '../kernel/calendar.ts';
import type { Explained } from '../kernel/explained.ts';
import type { Person } from '../organisation/person/aggregate.ts';
import { daysGone, daysInCycle } from '../signals/calendar-days.ts';
import { effectiveConfidence } from '../signals/effective-confidence.ts';
import { chanceByEvidence } from '../signals/evidence.ts';
import { expectedProgress } from '../signals/expected-progress.ts';
import { type DaySpan, daysOutside } from '../signals/interruptions.ts';
import { type Pace, paceOf } from '../signals/pace.ts';
import { planLineOf } from '../signals/plan-line.ts';
import type { Thresholds } from '../signals/thresholds.ts';
import type { Cycle } from '../strategy/cycle/aggregate.ts';
import { valueOfDay } from '../strategy/objective/aim-of.ts';
import { type CheckIn, checkInsOf, type KeyResult } from '../strategy/objective/state.ts';
import { barOf, type ObjectiveKind } from '../strategy/objective/words.ts';
import { spanOf } from './cycle-at.ts';

/** What a view of a key result depends on besides the key result. */
export interface KeyResultSetting {
  readonly cycle: Cycle;
  readonly kind: ObjectiveKind;
  readonly owner: Person | undefined;
  readonly thresholds: Thresholds;
  /** Calendar day looked at, in the cycle's time zone. */
  readonly today: string;
  /** Times that are no part of the plan, in days since the cycle began. */
  readonly interruptions?: readonly DaySpan[];
  /** Position of the commit, for explanations. */
  readonly committedPosition?: number;
}

/** A key result as a row shows it: where it stands, where it should stand, how sure, how old. */
export interface KeyResultView {
  readonly keyResult: KeyResult;
  readonly last?: CheckIn;
  readonly pace: Explained<Pace>;
  /** Where the value should be today; absent for milestones, bands and open targets. */
  readonly expected?: Explained;
  /** The last confidence as it counts today; absent before the first word. */
  readonly confidence?: Explained;
  /** Chance that the values alone give, whatever is in the way; absent where they say nothing yet. */
  readonly chance?: Explained;
  /** Days since the last word, and those of them that count against its owner. */
  readonly age?: number;
  readonly countedAge?: number;
  /** Whether more time has passed than the rhythm and its grace allow. */
  readonly quiet: boolean;
  /** Confidences of the last weeks, oldest first; a week without a word is `undefined`. */
  readonly trend: readonly (number | undefined)[];
  /** How far confidence fell with the last word; 0 when it did not. */
  readonly fell: number;
  /** Check-ins, oldest first. */
  readonly checkIns: readonly CheckIn[];
  /** The value at which the bar of its objective is reached; absent without a plan line. */
  readonly barAt?: number;
}

const trendWeeks = 5;
/** Values that a trend is drawn from: two years of weeks. It compares all pairs of them. */
const mostValues = 104;

/** A key result's row on the day of its setting; the chance is worked out when it is asked for. */
export function keyResultView(keyResult: KeyResult, setting: KeyResultSetting): KeyResultView {
  const { cycle, owner, thresholds, today } = setting;
  const checkIns = [...checkInsOf(keyResult)].reverse();
  const { last } = keyResult;
  const lastDay = last && dayIn(cycle, last.effectiveAt);
  const countedAge =
    lastDay === undefined ? undefined : countedDays(lastDay, today, cycle.holidays, owner);
  let chance: { readonly value: Explained | undefined } | undefined;
  const allowed = cadenceDays + thresholds.decay.graceDays;
  return {
    keyResult,
    last,
    pace: paceAt(keyResult, setting),
    expected: expectedAt(keyResult, setting),
    confidence:
      last && countedAge !== undefined
        ? effectiveConfidence({
            last: last.confidence,
            countedDays: countedAge,
            dueAfterDays: cadenceDays,
            thresholds,
            provenance: { events: [last.position] },
          })
        : undefined,
    // A trend costs as much as the rest of the row, and few rows show it.
    get chance() {
      chance ??= { value: chanceAt(keyResult, checkIns, setting) };
      return chance.value;
    },
    age: lastDay === undefined ? undefined : Math.max(0, daysBetween(lastDay, today)),
    countedAge,
    // What has been reached has no more to say.
    quiet: countedAge !== undefined && countedAge > allowed && !last?.reached,
    trend: trendOf(checkIns, cycle, today),
    fell: Math.max(0, (last?.previous?.confidence ?? 0) - (last?.confidence ?? 10)),
    checkIns,
    barAt: barValue(keyResult, setting),
  };
}

const provenanceOf = (keyResult: KeyResult, { committedPosition }: KeyResultSetting) => ({
  events: [
    keyResult.aimPosition,
    ...(committedPosition === undefined ? [] : [committedPosition]),
    ...(keyResult.last ? [keyResult.last.position] : []),
  ],
});

const planOf = (keyResult: KeyResult) =>
  keyResult.plan?.map(({ on, value }) => ({ on: valueOfDay(on), value }));

export function paceAt(keyResult: KeyResult, setting: KeyResultSetting): Explained<Pace> {
  return paceOf({
    aim: keyResult.aim,
    value: keyResult.last?.value,
    cycle: spanOf(setting.cycle),
    today: valueOfDay(setting.today),
    plan: planOf(keyResult),
    interruptions: setting.interruptions,
    thresholds: setting.thresholds,
    provenance: provenanceOf(keyResult, setting),
  });
}

export function expectedAt(keyResult: KeyResult, setting: KeyResultSetting): Explained | undefined {
  const { aim } = keyResult;
  if (aim.kind !== 'metric' && aim.kind !== 'zones') return undefined;
  if (aim.baseline === undefined) return undefined;
  return expectedProgress({
    baseline: aim.baseline,
    target: aim.target,
    unit: aim.unit,
    cycle: spanOf(setting.cycle),
    today: valueOfDay(setting.today),
    plan: planOf(keyResult),
    interruptions: setting.interruptions,
    provenance: provenanceOf(keyResult, setting),
  });
}

/** The chance that the values up to `checkIns` give on the day looked at. */
export function chanceAt(
  keyResult: KeyResult,
  checkIns: readonly CheckIn[],
  setting: KeyResultSetting,
): Explained | undefined {
  const { aim } = keyResult;
  if (aim.kind !== 'metric' && aim.kind !== 'zones' && aim.kind !== 'milestone') return undefined;
  const span = spanOf(setting.cycle);
  const today = valueOfDay(setting.today);
  const whole = daysInCycle(span);
  const gone = daysGone(span, today);
  const counted = (day: number) => daysOutside(setting.interruptions, day);
  const pace = paceAt(keyResult, setting).value;
  const recent = checkIns.slice(-mostValues);
  return chanceByEvidence({
    aim,
    bar: barOf(setting.kind),
    values: recent.map(({ effectiveAt, value }) => ({
      week: counted((effectiveAt - span.start) / 86_400_000) / 7,
      value,
    })),
    weeksLeft: (whole - gone) / 7,
    daysInCycle: whole,
    shareGone: counted(gone) / counted(whole),
    expectedCovered: pace.expectedCovered ?? 1,
    thresholds: setting.thresholds,
    provenance: { events: recent.map(({ position }) => position) },
  });
}

/**
 * One confidence for each period between due instants, up to the current one if it has a word. Of
 * several words in a period the last counts.
 */
function trendOf(
  checkIns: readonly CheckIn[],
  cycle: Cycle,
  today: string,
): readonly (number | undefined)[] {
  if (checkIns.length === 0) return [];
  const ends = dueInstants(cycle).filter((due) => dayIn(cycle, due) < today);
  const words: (number | undefined)[] = ends.map(() => undefined);
  for (const { effectiveAt, confidence } of checkIns) {
    const period = ends.findIndex((end) => effectiveAt <= end);
    words[period < 0 ? ends.length : period] = confidence;
  }
  const first = words.findIndex((word) => word !== undefined);
  return words.slice(Math.max(first, words.length - trendWeeks));
}

function barValue(keyResult: KeyResult, { cycle, kind }: KeyResultSetting): number | undefined {
  const { aim } = keyResult;
  if (aim.kind !== 'metric' && aim.kind !== 'zones') return undefined;
  return planLineOf(aim, barOf(kind), daysInCycle(spanOf(cycle)))?.barAt;
}
