import { hoursADay, type WorkingTime } from '../cadence/working-time.ts';
import { type Decision, type PremortemReason, stageOf } from '../friction/decision/state.ts';
import { awareAt, toldAt, unawareIds } from '../friction/decision/telling.ts';
import type { DecisionStage } from '../friction/decision/words.ts';
import { instantOf } from '../kernel/calendar.ts';
import type { Explained } from '../kernel/explained.ts';
import { type Clock, clockOf } from '../signals/clock.ts';
import type { Wait } from '../signals/latency.ts';
import { triageRank } from '../signals/triage-rank.ts';
import { checkInsOf } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';
import { type ConcernedKeyResult, concernedBy } from './concerned.ts';
import { fallSince } from './fall-since.ts';
import type { ObjectiveView } from './objective-view.ts';
import { running, waitOf } from './wait.ts';
import { workingTimeAt, workingTimeOfMoves } from './working-time-of.ts';

/** A decision at one moment, with what it holds up and how long it may wait. */
export interface DecisionView {
  readonly decision: Decision;
  readonly stage: DecisionStage;
  readonly objectives: readonly ObjectiveView[];
  /** The key results that stand still until it is made. */
  readonly keyResults: readonly ConcernedKeyResult[];
  /** The time there is until it is made; absent once it is settled. */
  readonly clock?: Clock;
  /** Until whoever decides has seen it; absent once they have. */
  readonly acknowledge?: Clock;
  /**
   * Until those whom it concerns were told; absent before it is made and once they were. Reversed,
   * until those know who had heard of it.
   */
  readonly communicate?: Clock;
  /** The signs that show, with since when, milliseconds since 1970 UTC. */
  readonly shown: readonly ShownSign[];
  /** Those of them since which nobody has looked at what was decided. */
  readonly toLookAt: readonly ShownSign[];
  /** Its place in the triage; absent once it is settled. */
  readonly rank?: Explained;
}

export interface ShownSign {
  readonly reason: PremortemReason;
  readonly since: number;
}

/** How long the steps of a decision took, as far as they have begun. */
export interface DecisionWaits {
  /** Absent where somebody asked themselves. */
  readonly acknowledge?: Wait;
  readonly decide: Wait;
  readonly communicate?: Wait;
  /** Until those who had heard what was decided heard that it was reversed; absent where nobody had. */
  readonly takeBack?: Wait;
}

/** The view of a decision, or `undefined` when there is none of that id at that moment. */
export function decisionView(world: WorldView, id: string): DecisionView | undefined {
  const decision = world.decision(id);
  if (!decision) return undefined;
  const thresholds = world.thresholds();
  const time = timeToDecide(decision, world);
  const { objectives, keyResults } = concernedBy(
    world,
    decision.objectiveIds,
    decision.keyResultIds,
  );
  const waits = decisionWaits(decision, world);
  const shown = shownSigns(decision, objectives);
  const clock = running(waits.decide);
  return {
    decision,
    stage: stageOf(decision),
    objectives,
    keyResults,
    clock,
    acknowledge:
      clock && !decision.acknowledged ? acknowledgeClock(decision, world, time) : undefined,
    communicate: running(waits.communicate) ?? running(waits.takeBack),
    shown,
    toLookAt: decision.made && !decision.reversed ? shown.filter(notLookedAt(decision)) : [],
    rank:
      clock &&
      triageRank({
        kind: 'decision',
        severity: decision.severity,
        keyResults: keyResults.length,
        age: clock,
        fall: fallSince(
          decision.requestedAt,
          keyResults.map(({ each }) => each),
        ),
        thresholds,
        hoursADay: hoursADay(time),
        events: decision.events,
      }),
  };
}

/** Whoever it was handed over to has the whole time to see it. */
const acknowledgeClock = (
  { givenAt, severity }: Decision,
  world: WorldView,
  time: WorkingTime,
): Clock => clockOf(givenAt, world.thresholds().clocks[severity].acknowledgeHours, world.now, time);

/** How long a decision has waited at each step; see `waitOf`. */
export function decisionWaits(decision: Decision, world: WorldView): DecisionWaits {
  const { requestedAt, attendedAt, severity, made, declined, withdrawn, reversed } = decision;
  const thresholds = world.thresholds();
  const time = timeToDecide(decision, world);
  const limits = thresholds.clocks[severity];
  const wait = (facts: Parameters<typeof waitOf>[0]) => waitOf(facts, world.now, time);
  return {
    acknowledge: askedThemselves(decision)
      ? undefined
      : wait({
          since: requestedAt,
          limit: { hours: limits.acknowledgeHours },
          doneAt: attendedAt,
          leftAt: withdrawn?.at,
        }),
    decide: wait({
      since: requestedAt,
      limit: endOfWork(decision, time) ?? { hours: limits.decideHours },
      doneAt: (made ?? declined)?.at,
      leftAt: withdrawn?.at,
    }),
    communicate:
      made &&
      wait({
        since: made.at,
        limit: { hours: thresholds.decisions.tellWithinHours },
        doneAt: toldAt(decision, world),
        leftAt: reversed?.at,
      }),
    takeBack: takeBackWait(decision, world, time),
  };
}

function takeBackWait(decision: Decision, world: WorldView, time: WorkingTime): Wait | undefined {
  const { reversed } = decision;
  const isLeft = unawareIds(decision, world).length > 0;
  const doneAt = isLeft ? undefined : awareAt(decision);
  if (!reversed || (!isLeft && doneAt === undefined)) return undefined;
  const limit = { hours: world.thresholds().decisions.tellWithinHours };
  return waitOf({ since: reversed.at, limit, doneAt }, world.now, time);
}

/** When whoever decides works; before it came to them, somebody did. */
const timeToDecide = (
  { objectiveIds, requestedAt, givenAt, deciderId }: Decision,
  world: WorldView,
): WorkingTime =>
  workingTimeOfMoves(
    workingTimeAt(world, objectiveIds[0], requestedAt),
    [
      ...(givenAt > requestedAt ? [{ from: requestedAt, byIds: [] }] : []),
      { from: givenAt, byIds: [deciderId] },
    ],
    world,
  );

const askedThemselves = ({ requestedById, deciderId, requestedAt, givenAt }: Decision) =>
  requestedById === deciderId && givenAt === requestedAt;

/** Needed by a day is needed by the end of its work; asked for after that, by its own end. */
function endOfWork(
  { neededBy, requestedAt }: Decision,
  { closesAt, timeZone }: WorkingTime,
): { readonly dueAt: number } | undefined {
  if (neededBy === undefined) return undefined;
  const end = instantOf(neededBy, closesAt, timeZone);
  return { dueAt: end > requestedAt ? end : instantOf(neededBy, 24, timeZone) };
}

const notLookedAt =
  ({ reviews }: Decision) =>
  ({ since }: ShownSign): boolean =>
    reviews.every(({ at }) => at < since);

/**
 * The signs of a pre-mortem whose rule holds: the last word on the key result is as low as the rule
 * says. It shows since the first of the low words in a row was told, whenever that was true, and not
 * before it was watched for.
 */
function shownSigns(
  { reasons }: Decision,
  objectives: readonly ObjectiveView[],
): readonly ShownSign[] {
  const keyResults = objectives.flatMap((view) => view.keyResults.map((each) => each.keyResult));
  return reasons.flatMap((reason) => {
    const { watch } = reason;
    const watched = watch && keyResults.find(({ id }) => id === watch.keyResultId);
    if (!watched) return [];
    let since: number | undefined;
    for (const { confidence, recordedAt, reassessedAt = recordedAt } of checkInsOf(watched)) {
      if (confidence > watch.atOrBelow) break;
      since = Math.min(since ?? reassessedAt, reassessedAt);
    }
    return since === undefined ? [] : [{ reason, since: Math.max(since, reason.recordedAt) }];
  });
}
