import { hoursADay } from '../cadence/working-time.ts';
import { holderOf, stageOf, toldAt } from '../friction/escalation/standing.ts';
import type { Escalation } from '../friction/escalation/state.ts';
import type { EscalationStage } from '../friction/escalation/words.ts';
import { isTakenBack } from '../friction/happened.ts';
import type { Explained } from '../kernel/explained.ts';
import type { Clock } from '../signals/clock.ts';
import { disclosureLagHours } from '../signals/disclosure-lag.ts';
import type { Wait } from '../signals/latency.ts';
import { triageRank } from '../signals/triage-rank.ts';
import type { WorldView } from '../world-view.ts';
import { type ConcernedKeyResult, concernedBy } from './concerned.ts';
import { fallSince } from './fall-since.ts';
import type { ObjectiveView } from './objective-view.ts';
import { running, waitOf } from './wait.ts';
import { workingTimeAt } from './working-time-of.ts';

/** An escalation at one moment, with what it holds up and how long it may wait. */
export interface EscalationView {
  readonly escalation: Escalation;
  readonly stage: EscalationStage;
  /** Who is at it; nobody who has left. */
  readonly holderId?: string;
  readonly objective?: ObjectiveView;
  /** The key results that stand still because of it. */
  readonly keyResults: readonly ConcernedKeyResult[];
  /** Hours of the wall clock until anybody was told. */
  readonly disclosureLagHours: number;
  /** The time there is until it is decided; absent once it is settled. */
  readonly clock?: Clock;
  /** Until somebody is at it; absent once somebody is. */
  readonly acknowledge?: Clock;
  /** Until those were told of what was decided who have to be. */
  readonly communicate?: Clock;
  /** Until whoever raised it has seen whether it helped. */
  readonly verify?: Clock;
  /** Its place in the triage; absent once it is settled. */
  readonly rank?: Explained;
}

/** How long the steps of an escalation took, as far as they have begun. */
export interface EscalationWaits {
  readonly acknowledge: Wait;
  readonly decide: Wait;
  readonly communicate?: Wait;
  readonly verify?: Wait;
}

/** The view of an escalation, or `undefined` when there is none of that id at that moment. */
export function escalationView(world: WorldView, id: string): EscalationView | undefined {
  const escalation = world.escalation(id);
  if (!escalation) return undefined;
  const { objectiveId, keyResultIds, severity, onsetAt, events } = escalation;
  const concerned = concernedBy(
    world,
    objectiveId === undefined ? [] : [objectiveId],
    keyResultIds,
  );
  const { keyResults } = concerned;
  const waits = escalationWaits(escalation, world);
  const clock = running(waits.decide);
  return {
    escalation,
    stage: stageOf(escalation, world),
    holderId: holderOf(escalation, world),
    objective: concerned.objectives[0],
    keyResults,
    disclosureLagHours: disclosureLagHours(escalation),
    clock,
    acknowledge: running(waits.acknowledge),
    communicate: running(waits.communicate),
    verify: running(waits.verify),
    rank:
      clock &&
      triageRank({
        kind: 'escalation',
        severity,
        keyResults: keyResults.length,
        age: clock,
        fall: fallSince(
          onsetAt,
          keyResults.map(({ each }) => each),
        ),
        thresholds: world.thresholds(),
        hoursADay: hoursADay(clock.time),
        events,
      }),
  };
}

/** Since when it waits for somebody: they were at it until it was handed back, but for a slip of the hand. */
const seenFrom = ({ since, handBacks = [] }: Escalation, world: WorldView): number =>
  Math.max(
    since,
    ...handBacks
      .filter(({ from, to }) => !isTakenBack(from, to, world.thresholds()))
      .map(({ to }) => to),
  );

/** How long an escalation has waited at each step since it was told, or came back; see `waitOf`. */
export function escalationWaits(escalation: Escalation, world: WorldView): EscalationWaits {
  const { since, attendedAt, severity, decided, declined, verified } = escalation;
  const { clocks, decisions } = world.thresholds();
  const time = workingTimeAt(world, escalation.objectiveId, escalation.raisedAt);
  const wait = (facts: Parameters<typeof waitOf>[0]) => waitOf(facts, world.now, time);
  const { acknowledgeHours, decideHours } = clocks[severity];
  const heardAt = toldAt(escalation, world);
  return {
    acknowledge: wait({
      since: seenFrom(escalation, world),
      limit: { hours: acknowledgeHours },
      doneAt: attendedAt,
    }),
    decide: wait({
      since,
      limit: { hours: decideHours },
      doneAt: (decided ?? declined)?.at,
    }),
    communicate:
      decided &&
      wait({ since: decided.at, limit: { hours: decisions.tellWithinHours }, doneAt: heardAt }),
    verify:
      heardAt === undefined
        ? undefined
        : wait({
            since: heardAt,
            limit: { hours: decisions.verifyWithinHours },
            doneAt: verified?.at,
          }),
  };
}
