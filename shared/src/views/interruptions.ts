import { dayIn } from '../cadence/cycle-days.ts';
import { afterWorkingHours } from '../cadence/working-time.ts';
import type { Spell } from '../friction/blocker/state.ts';
import { toldAt } from '../friction/escalation/standing.ts';
import type { Escalation } from '../friction/escalation/state.ts';
import { daysBetween, wallClock } from '../kernel/calendar.ts';
import type { Explained } from '../kernel/explained.ts';
import { type DaySpan, daysInside } from '../signals/interruptions.ts';
import type { Pace } from '../signals/pace.ts';
import { inOrder } from '../signals/provenance.ts';
import type { Cycle } from '../strategy/cycle/aggregate.ts';
import type { WorldView } from '../world-view.ts';
import { joined } from './blocked-time.ts';
import { chanceNow } from './chance.ts';
import { placeOn } from './cycle-at.ts';
import { chanceAt, expectedAt, type KeyResultView, paceAt } from './key-result-view.ts';
import { type ObjectiveView, settingOf } from './objective-view.ts';
import { workingTimeAt } from './working-time-of.ts';

/** Where a key result stands when the times in which customers’ trouble came first are left out. */
export interface WithoutInterruptions {
  /** The times, oldest first and without overlap; one that lasts ends now. */
  readonly windows: readonly Required<Spell>[];
  /** Days of the cycle in them, with their fraction. */
  readonly days: number;
  /** As in `KeyResultView`, with these days no part of the plan. The target stays. */
  readonly expected?: Explained;
  readonly pace: Explained<Pace>;
  readonly chance?: Explained;
}

const customersOf = (world: WorldView, teamId: string): readonly Escalation[] =>
  world.escalations().filter((one) => one.teamId === teamId && one.customer !== undefined);

/**
 * The times in which customer escalations interrupted a team, from their onset until they were
 * verified or declined, oldest first and without overlap. One that lasts ends now.
 */
export const interruptionsOf = (world: WorldView, teamId: string): readonly Required<Spell>[] =>
  windowsOf(customersOf(world, teamId), world);

const windowsOf = (escalations: readonly Escalation[], world: WorldView) =>
  joined(
    escalations.flatMap((escalation) => interruptedBy(escalation, world)),
    world.now,
  );

/**
 * The times of one escalation. Told and not verified, each is over with the time that there was to
 * verify it: nobody said that it went on.
 */
function interruptedBy(escalation: Escalation, world: WorldView): readonly Spell[] {
  const { verifyWithinHours } = world.thresholds().decisions;
  const time = workingTimeAt(world, escalation.objectiveId, escalation.raisedAt);
  return escalation.spells.map(({ from, to, toldAt: heardAt }) => {
    const last = heardAt ?? (to === undefined ? toldAt(escalation, world) : undefined);
    const until = last === undefined ? undefined : afterWorkingHours(last, verifyWithinHours, time);
    return { from, to: until === undefined ? to : Math.min(to ?? world.now, until) };
  });
}

/**
 * The figures of a key result that leave interruptions out, to stand beside those that do not;
 * `undefined` where its team was not interrupted in the cycle.
 */
export function withoutInterruptions(
  world: WorldView,
  objective: ObjectiveView,
  { keyResult, checkIns }: KeyResultView,
): WithoutInterruptions | undefined {
  const { cycle } = objective;
  const { days: whole } = placeOn(cycle, cycle.startsOn);
  const inCycle = (window: Required<Spell>): boolean => {
    const { from, to } = spanOf(window, cycle);
    return to > 0 && from < whole;
  };
  const escalations = customersOf(world, objective.objective.teamId).filter((one) =>
    windowsOf([one], world).some(inCycle),
  );
  if (escalations.length === 0) return undefined;
  const windows = windowsOf(escalations, world).filter(inCycle);
  const interruptions = windows.map((window) => spanOf(window, cycle));
  const setting = { ...settingOf(objective, world), interruptions };
  const told = escalations.flatMap(({ events }) => events);
  const withEvents = <Value>(figure: Explained<Value>): Explained<Value> => ({
    ...figure,
    events: inOrder(figure.events, told),
  });
  const [expected, chance] = [
    expectedAt(keyResult, setting),
    chanceAt(keyResult, checkIns, setting),
  ];
  return {
    windows,
    days: daysInside(interruptions, whole),
    expected: expected && withEvents(expected),
    pace: withEvents(paceAt(keyResult, setting)),
    chance: chance && withEvents(chanceNow(world, objective, { keyResult, chance })!),
  };
}

const spanOf = ({ from, to }: Required<Spell>, cycle: Cycle): DaySpan => ({
  from: daysInto(cycle, from),
  to: daysInto(cycle, to),
});

/** Days from the beginning of a cycle to an instant, by a clock on the wall. */
const daysInto = (cycle: Cycle, instant: number): number =>
  daysBetween(cycle.startsOn, dayIn(cycle, instant)) + wallClock(instant, cycle.timeZone).hour / 24;
