import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../kernel/limits.ts';
import { isPlain, type Prose } from '../../kernel/prose.ts';
import { Reader } from '../../reader.ts';
import { asked, assumed, at, feared, heat, oven, refused } from '../../testing/asked-decision.ts';
import { isRefusal, type Scenario, testId } from '../../testing/scenario.ts';
import { small } from '../../testing/small-organisation.ts';

const { administrator, leader, owner, member, stranger } = small;
const other = 'adb';

/** The words of it that somebody reads: in the states of every moment, which are those of the events. */
function readBy(scenario: Scenario, viewerId: string): ReadonlySet<string> {
  const reader = new Reader(viewerId, scenario.view(), scenario.world);
  const stated = scenario.log.flatMap(({ position }) => {
    const decision = scenario.world.at({ position })!.readBy(reader).decision(oven);
    return [
      ...(decision?.assumptions ?? []).map(({ words }) => textOf(words)),
      ...(decision?.reasons ?? []).map(({ why }) => textOf(why)),
    ];
  });
  const told = scenario.log
    .filter(({ type }) => type === 'AssumptionRecorded' || type === 'PremortemReasonRecorded')
    .filter((event) => reader.mayReadEvent(event))
    .map(({ data }) => data as { words?: Prose; why?: Prose })
    .map(({ words, why }) => textOf((words ?? why)!));
  expect(new Set(stated)).toEqual(new Set(told));
  expect(scenario.world.ownUpTo(scenario.log.length, reader)).toBeGreaterThanOrEqual(told.length);
  return new Set(told);
}

const textOf = (prose: Prose) => (isPlain(prose) ? prose.text : '');

const handOver = (toId: string) => at('HandOverDecision', { toId });
const remove = (personId: string) => ({ type: 'RemovePerson', personId });
const early = assumed({ words: 'Early' });
const earlyFear = feared({ why: 'Early fear' });
const lateId = testId(7_210_102);
const late = assumed({ assumptionId: lateId, words: 'Late' });

/** A question of the owner's to somebody who then left, with what the two thought. */
function abandoned(): Scenario {
  const scenario = asked();
  scenario.do(leader, handOver(stranger));
  scenario.do(owner, early);
  scenario.do(stranger, earlyFear);
  scenario.do(administrator, remove(stranger));
  return scenario;
}

describe('handed over by one of the two', () => {
  test('it passes on with the deciding', () => {
    const scenario = asked();
    scenario.do(owner, early);
    scenario.do(leader, handOver(member));
    expect([...readBy(scenario, member)]).toEqual(['Early']);
    expect([...readBy(scenario, leader)]).toEqual([]);
  });

  test('also where whoever decided has left, and who asked passes it on', () => {
    const scenario = abandoned();
    scenario.do(owner, handOver(member));
    expect([...readBy(scenario, member)]).toEqual(['Early', 'Early fear']);
  });
});

describe('handed over by somebody else', () => {
  test.each([
    ['an administrator to themselves', administrator, administrator],
    ['an administrator to another', administrator, member],
    ['a leader to themselves', leader, leader],
  ])('as by %s, what was thought stays with who asked', (_, by, to) => {
    const scenario = abandoned();
    scenario.do(by, handOver(to));
    expect([...readBy(scenario, to)]).toEqual([]);
    scenario.do(to, late);
    expect([...readBy(scenario, to)]).toEqual(['Late']);
    expect([...readBy(scenario, owner)]).toEqual(['Early', 'Early fear', 'Late']);
    const settle = (assumptionId: string) => at('SettleAssumption', { assumptionId, held: true });
    expect(refused(scenario, to, settle(heat))).toEqual(['unknown', 'assumptionId']);
    expect(refused(scenario, owner, settle(heat))).toEqual(['closed', 'assumptionId']);
    scenario.do(owner, settle(lateId));
  });

  test('whom it was handed to is not told that there was something, nor how much', () => {
    const scenario = asked();
    scenario.do(leader, handOver(stranger));
    for (let n = 0; n < limits.assumptions; n++)
      scenario.do(owner, assumed({ assumptionId: testId(7_220_000 + n) }));
    scenario.do(administrator, remove(stranger));
    scenario.do(administrator, handOver(member));
    scenario.do(member, assumed({ assumptionId: testId(7_220_000), words: 'Late' }));
    expect([...readBy(scenario, member)]).toEqual(['Late']);
  });

  test('and the next of the two passes on what came after, not what came before', () => {
    const scenario = abandoned();
    scenario.do(administrator, handOver(member));
    scenario.do(member, late);
    scenario.do(member, handOver(administrator));
    expect([...readBy(scenario, administrator)]).toEqual(['Late']);
  });
});

const administrators = fc.constantFrom(administrator, other);
const person = fc.constantFrom(administrator, other, leader, owner, member, stranger);
const role = fc.constantFrom('pm', 'leader', 'administrator');
const anything = fc.oneof(
  { weight: 4, arbitrary: person.map(handOver) },
  { weight: 4, arbitrary: fc.constantFrom(leader, member, stranger).map(remove) },
  person.map((personId) => ({ type: 'ErasePerson', personId })),
  fc.record({ type: fc.constant('AddPerson'), personId: person, role }),
  fc.record({ type: fc.constant('ChangeRole'), personId: person, role }),
  fc.record({ type: fc.constant('HandOverPerson'), personId: person, leaderId: person }),
  fc.record({
    type: fc.constant('AddMember'),
    teamId: fc.constant(small.team),
    personId: person,
    role: fc.constant('leader'),
  }),
  fc.constant({ type: 'DissolveTeam', teamId: small.otherTeam }),
  fc.constant(at('AcknowledgeDecision')),
  fc.constant(assumed({ assumptionId: testId(7_210_103), words: 'Theirs' })),
);

test('no commands of administrators let them read what two others wrote before', () => {
  let handedOver = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(leader, member, stranger),
      fc.array(fc.tuple(administrators, anything), { minLength: 1, maxLength: 10 }),
      (deciderId, acts) => {
        const scenario = asked();
        scenario.do(administrator, { type: 'AddPerson', personId: other, role: 'administrator' });
        if (deciderId !== leader) scenario.do(leader, handOver(deciderId));
        scenario.do(owner, early);
        scenario.do(deciderId, earlyFear);
        scenario.do(administrator, remove(deciderId));
        for (const [actor, input] of acts) {
          const isTaken = !isRefusal(scenario.try(actor, input));
          if (isTaken && input.type === 'HandOverDecision') handedOver += 1;
        }
        for (const reader of [administrator, other])
          for (const words of readBy(scenario, reader)) expect(words).toBe('Theirs');
      },
    ),
    { numRuns: 300, seed: 17 },
  );
  // Where nothing was handed over to them, nothing was tried.
  expect(handedOver).toBeGreaterThan(100);
});
