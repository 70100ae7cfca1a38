import { hoursADay, type WorkingTime } from '../cadence/working-time.ts';
import { dayMs, instantOf } from '../kernel/calendar.ts';
import type { Explained } from '../kernel/explained.ts';
import { type Clock, clockOf, clockUntil } from '../signals/clock.ts';
import { triageRank } from '../signals/triage-rank.ts';
import type { Cycle } from '../strategy/cycle/aggregate.ts';
import { type Ask, askStage, isOpenAsk } from '../strategy/objective/ask.ts';
import { isSeenTo, isToAnswer } from '../strategy/objective/decide-asks.ts';
import type { Objective } from '../strategy/objective/state.ts';
import type { AskStage } from '../strategy/objective/words.ts';
import type { WorldView } from '../world-view.ts';
import { pursuedNow } from './cycle-at.ts';
import { fallSince } from './fall-since.ts';
import type { KeyResultView } from './key-result-view.ts';
import { type ObjectiveView, objectiveView } from './objective-view.ts';
import { workingTimeOf, workingTimeOfMoves } from './working-time-of.ts';

/** An ask at one moment, with what it is for and how long it may wait. */
export interface AskView {
  readonly ask: Ask;
  readonly stage: AskStage;
  readonly objective: ObjectiveView;
  /** The key result that it is for, if it is still pursued. */
  readonly keyResult?: KeyResultView;
  /** The time there is for an answer; absent once there is one. */
  readonly clock?: Clock;
  /** Its place in the triage; absent once it is given, declined or taken back. */
  readonly rank?: Explained;
}

/** The view of an ask of an objective, or `undefined` when there is none at that moment. */
export function askView(world: WorldView, objectiveId: string, id: string): AskView | undefined {
  const objective = objectiveView(world, objectiveId);
  const ask = objective?.objective.asks.find((each) => each.id === id);
  if (!objective || !ask) return undefined;
  const keyResult = objective.keyResults.find((each) => each.keyResult.id === ask.keyResultId);
  const view = { ask, stage: stageOf(ask, world), objective, keyResult };
  if (!isOpenAsk(ask)) return view;
  const thresholds = world.thresholds();
  const clock = clockOfAsk(ask, objective.cycle, world);
  const keyResults = keyResult ? [keyResult] : [];
  return {
    ...view,
    // Who has said that they see to it is waited for until the day that was asked for, if any.
    clock: isSeenTo(ask, world) && ask.by === undefined ? undefined : clock,
    rank: triageRank({
      kind: 'ask',
      severity: 'normal',
      keyResults: keyResults.length,
      age: clock,
      fall: fallSince(ask.askedAt, keyResults),
      thresholds,
      hoursADay: hoursADay(clock.time),
      events: ask.events,
    }),
  };
}

/** What somebody saw to who has left since is asked as before. */
function stageOf(ask: Ask, world: WorldView): AskStage {
  const stage = askStage(ask);
  return stage === 'acknowledged' && !isSeenTo(ask, world) ? 'asked' : stage;
}

/**
 * Until the end of the day asked for; where none was, so many working hours, which whoever comes in
 * the place of somebody who has left has anew.
 */
function clockOfAsk(ask: Ask, cycle: Cycle, world: WorldView): Clock {
  const { askedAt, by } = ask;
  const time = timeToAnswer(ask, cycle, world);
  if (by !== undefined)
    return clockUntil(askedAt, instantOf(by, time.closesAt, time.timeZone), world.now, time);
  const leftAt = ask.acknowledged && world.person(ask.acknowledged.byId)?.leftAt;
  const { acknowledgeHours } = world.thresholds().asks;
  return clockOf(Math.max(askedAt, leftAt ?? 0), acknowledgeHours, world.now, time);
}

/** When whoever was asked works, and then whoever sees to it. */
export const timeToAnswer = (
  { askedAt, ofId, acknowledged }: Ask,
  cycle: Cycle,
  world: WorldView,
): WorkingTime =>
  workingTimeOfMoves(
    workingTimeOf(cycle, world),
    [
      { from: askedAt, byIds: ofId === undefined ? [] : [ofId] },
      ...(acknowledged ? [{ from: acknowledged.at, byIds: [acknowledged.byId] }] : []),
    ],
    world,
  );

/** Open asks that are a viewer's to answer, the highest rank first; of two alike, the older one. */
export const openAsksFor = (world: WorldView, viewerId: string): readonly AskView[] =>
  asksWhere(
    world,
    (ask, objective) => isOpenAsk(ask) && isToAnswer(ask, objective, viewerId, world),
  ).toSorted((a, b) => b.rank!.value - a.rank!.value || byAge(a, b));

const byAge = (a: AskView, b: AskView): number =>
  a.ask.askedAt - b.ask.askedAt || (a.ask.id < b.ask.id ? -1 : 1);

/**
 * What a person asked for and has not heard the last of: first what waits for their own word, then
 * what was declined lately, then what is open.
 */
export function askedBy(world: WorldView, personId: string): readonly AskView[] {
  const told = world.thresholds().asks.declinedDays * dayMs;
  return asksWhere(
    world,
    ({ askedById, declined, given, confirmed, takenBack }) =>
      askedById === personId &&
      !takenBack &&
      (given ? !confirmed : declined === undefined || world.now - declined.at < told),
  ).toSorted((a, b) => places[a.stage] - places[b.stage] || byAge(a, b));
}

const places: Readonly<Record<AskStage, number>> = {
  given: 0,
  declined: 1,
  asked: 2,
  acknowledged: 2,
  helped: 3,
  notHelped: 3,
  takenBack: 3,
};

/** Asks of what is committed in any cycle that is not closed. */
function asksWhere(
  world: WorldView,
  concerns: (ask: Ask, objective: Objective) => boolean,
): AskView[] {
  return pursuedNow(world).flatMap((objective) =>
    objective.asks
      .filter((ask) => concerns(ask, objective))
      .map(({ id }) => askView(world, objective.id, id)!),
  );
}
