import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayMs } from '../../kernel/calendar.ts';
import { isRefusal, testId } from '../../testing/scenario.ts';
import { committedObjective, noon, small } from '../../testing/small-organisation.ts';
import { type Dependency, isAwaited, stageOn } from './state.ts';

const id = testId(7_220_001);
const asked = { what: 'Flour', neededBy: '2026-08-14' };

const act = fc.record({
  actor: fc.constantFrom(small.owner, small.stranger, small.stranger, small.leader),
  type: fc.constantFrom(
    ...['ReviseDependency', 'AcceptDependency', 'DeclineDependency', 'MakeCounterOffer'],
    ...['AcceptCounterOffer', 'RefuseCounterOffer', 'PromiseDelivery', 'PromiseDelivery'],
    ...['DeliverDependency', 'VerifyDelivery', 'ReturnDelivery', 'TakeOnDependency'],
    ...['HandBackDependency', 'WithdrawDependency'],
  ),
  /** Days that pass before it, that it is told later, and from today to the day it names. */
  passes: fc.nat({ max: 3 }),
  late: fc.nat({ max: 4 }),
  ahead: fc.integer({ min: -2, max: 30 }),
  isOther: fc.boolean(),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

/** What each command takes, with every field that it may have. */
function told({ type, ahead, isOther }: Act, today: string): Record<string, unknown> {
  const [on, because] = [addDays(today, ahead), 'Rain'];
  switch (type) {
    case 'ReviseDependency':
      return { ...asked, ...(isOther ? { what: 'Rye' } : {}), neededBy: on };
    case 'PromiseDelivery':
    case 'MakeCounterOffer':
      return { on, because };
    case 'DeclineDependency':
    case 'RefuseCounterOffer':
    case 'ReturnDelivery':
    case 'WithdrawDependency':
      return { because };
    default:
      return {};
  }
}

/** What is true of a dependency at every moment. */
function holds(now: Dependency, before: Dependency, today: string): void {
  const times = now.stages.map(({ at }) => at);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(now.stages.at(-1)!.stage).toBe(now.stage);
  expect(stageOn(now, now.lastAt)).toBe(now.stage);
  expect(now.lastAt).toBeGreaterThanOrEqual(before.lastAt);
  if (now.stage === 'promised') {
    expect(now.firstPromised).toBeDefined();
    // A promise that has just been made is not broken yet.
    if (now.promised !== before.promised) expect(now.promised!.on >= today).toBe(true);
  }
  if (isAwaited(now) && now.stage !== 'promised') expect(now.promised).toBeUndefined();
  for (const { from, to } of now.slips) expect(from < to).toBe(true);
}

test('whatever is tried, no step comes before another, and no promise is broken when it is made', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(act, { minLength: 4, maxLength: 14 }), (acts) => {
      const scenario = committedObjective().at(noon('2026-07-08'));
      const { objective: objectiveId, otherTeam: teamId } = small;
      const request = { type: 'RequestDependency', dependencyId: id, objectiveId, teamId };
      scenario.do(small.owner, { ...request, ...asked });
      const state = () => scenario.view().dependency(id)!;
      for (const one of acts) {
        scenario.at(scenario.now + one.passes * dayMs);
        const today = new Date(scenario.now).toISOString().slice(0, 10);
        const before = state();
        const effectiveAt = scenario.now - one.late * dayMs;
        const { actor, type } = one;
        const input = { type, dependencyId: id, ...told(one, today), effectiveAt };
        const outcome = scenario.try(actor, input);
        if (isRefusal(outcome)) expect(state()).toBe(before);
        else for (const event of outcome) seen.add(event.type);
        holds(state(), before, today);
      }
    }),
    { numRuns: 300 },
  );
  // It says nothing where hardly anything was carried out.
  expect(seen.size).toBeGreaterThan(8);
});
