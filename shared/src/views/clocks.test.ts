import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayMs } from '../kernel/calendar.ts';
import { policyActor } from '../organisation/permission.ts';
import { play, randomActs } from '../testing/random-history.ts';
import { type Scenario, testId } from '../testing/scenario.ts';
import { committedObjective, noon, small } from '../testing/small-organisation.ts';
import type { WorldView } from '../world-view.ts';
import { breachesToNote } from './breaches.ts';
import { dependencyView } from './dependency-view.ts';
import {
  clocksOfBlocker,
  clocksOfDecision,
  clocksOfDependency,
  clocksOfEscalation,
  type RunningClock,
} from './running-clocks.ts';
import { triage } from './triage/triage.ts';

const dependencyId = testId(7_300_001);
const needed = (scenario: Scenario, more: Record<string, unknown> = {}) =>
  scenario.do(small.owner, {
    type: 'RequestDependency',
    objectiveId: small.objective,
    dependencyId,
    teamId: small.otherTeam,
    what: 'Flour by five',
    criticality: 'required',
    neededBy: '2026-07-15',
    ...more,
  });
/** Monday of the second week. */
const started = () => committedObjective().at(noon('2026-07-06'));
const clockOn = (scenario: Scenario, day: string) =>
  dependencyView(scenario.at(noon(day)).view(), dependencyId)!.clock;

describe('the clock of a dependency', () => {
  test('that waits for a word runs on when the day it was needed by is over', () => {
    const scenario = started();
    needed(scenario);
    expect(clockOn(scenario, '2026-07-15')).toMatchObject({ goneHours: 56, isOver: true });
    expect(clockOn(scenario, '2026-07-16')).toMatchObject({ goneHours: 64, isOver: true });
  });

  test('that was promised in time runs from the end of the promised day', () => {
    const scenario = started();
    needed(scenario);
    scenario.do(small.stranger, { type: 'PromiseDelivery', dependencyId, on: '2026-07-10' });
    expect(clockOn(scenario, '2026-07-10')).toBeUndefined();
    expect(clockOn(scenario, '2026-07-13')).toMatchObject({ goneHours: 4, isOver: false });
    expect(clockOn(scenario, '2026-07-16')).toMatchObject({ goneHours: 28, isOver: true });
  });

  test('that is over is noted once, and brings back what was put off', () => {
    const scenario = started();
    needed(scenario);
    const note = () =>
      [...breachesToNote(scenario.view())].flatMap(({ command }) =>
        scenario.do(policyActor, command),
      );
    scenario.do(small.stranger, {
      ...{ type: 'SnoozeItem', personId: small.stranger },
      ...{ itemId: dependencyId, until: '2026-08-01' },
    });
    const stands = (day: string) =>
      triage(scenario.at(noon(day)).view(), small.stranger).standing.length;
    expect([stands('2026-07-06'), stands('2026-07-14')]).toEqual([0, 1]);
    expect(note()).toHaveLength(1);
    expect([stands('2026-07-16'), stands('2026-07-30')]).toEqual([1, 1]);
    expect(note()).toEqual([]);
  });
});

test('a clock stands still on the holidays of the cycle after, too', () => {
  const scenario = started();
  scenario.do(small.administrator, {
    ...{ type: 'PlanCycle', cycleId: 'next', name: '2026-Q4' },
    ...{ startsOn: '2026-09-28', endsOn: '2026-12-27', timeZone: 'Europe/Lisbon' },
    ...{ checkInWeekday: 4, checkInHour: 18, holidays: ['2026-10-05'] },
  });
  needed(scenario.at(noon('2026-09-25')), { neededBy: '2026-09-27' });
  expect(clockOn(scenario, '2026-10-02')?.goneHours).toBe(40);
  expect(clockOn(scenario, '2026-10-05')?.goneHours).toBe(44);
  expect(clockOn(scenario, '2026-10-06')?.goneHours).toBe(48);
});

/** Every clock that runs, by what it is of and which step. */
function running(world: WorldView): ReadonlyMap<string, RunningClock['clock']> {
  const of = (ids: readonly { readonly id: string }[], clocks: typeof clocksOfBlocker) =>
    ids.flatMap(({ id }) =>
      clocks(world, id).map(({ step, clock }) => [`${id} ${step}`, clock] as const),
    );
  return new Map([
    ...of(world.blockersOf(small.objective), clocksOfBlocker),
    ...of(world.dependenciesOf(small.objective), clocksOfDependency),
    ...of(world.decisions(), clocksOfDecision),
    ...of(world.escalations(), clocksOfEscalation),
  ]);
}

test('whatever was done, no clock runs backwards while only time goes by', () => {
  fc.assert(
    fc.property(randomActs, (acts) => {
      const scenario = play(acts);
      let before = running(scenario.view());
      for (let days = 0; days < 90; days += 3) {
        const now = running(scenario.at(scenario.now + 3 * dayMs).view());
        for (const [name, { goneHours, isOver }] of now) {
          expect(goneHours).toBeGreaterThanOrEqual(before.get(name)?.goneHours ?? 0);
          if (before.get(name)?.isOver) expect(isOver).toBe(true);
        }
        before = now;
      }
    }),
    { numRuns: 400 },
  );
});
