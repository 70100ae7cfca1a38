import { describe, expect, test } from 'vitest';
import { one, raise, started, two } from '../testing/decisions-and-escalations.ts';
import { isRefusal, type Scenario, testId } from '../testing/scenario.ts';
import { noon, small } from '../testing/small-organisation.ts';
import { questionsAbout } from './questions.ts';
import { triage } from './triage/triage.ts';
import { waitedEscalation } from './waited-questions.ts';

const late = { firstTold: 'inOneOnOne', effectiveAt: noon('2026-07-06') };
const blockerId = testId(7_500_001);
const blocked = (scenario: Scenario, more: Record<string, unknown> = {}) =>
  scenario.do(small.owner, {
    type: 'RaiseBlocker',
    blockerId,
    objectiveId: small.objective,
    kind: 'customerIssue',
    severity: 'urgent',
    what: 'The hotel has no bread',
    ...late,
    ...more,
  });
const everybody = [small.administrator, small.leader, small.owner, small.member, small.stranger];
const askedOf = (scenario: Scenario) =>
  everybody.filter((id) =>
    questionsAbout(scenario.view(), small.objective, id).some(
      ({ signal }) => signal === 'waitedForOneOnOne',
    ),
  );
const answer = (actor: string, scenario: Scenario) =>
  scenario.try(actor, {
    type: 'AnswerSignal',
    objectiveId: small.objective,
    signal: 'waitedForOneOnOne',
    answer: 'weSpoke',
  });

describe('what waited for a 1:1', () => {
  test.each([
    ['an escalation', (scenario: Scenario) => raise(scenario, one, late)],
    ['a blocker', (scenario: Scenario) => blocked(scenario)],
  ])('as %s is asked of the leader of whoever raised it, for a week', (_, tell) => {
    const scenario = started();
    expect(askedOf(scenario)).toEqual([]);
    tell(scenario);
    expect(askedOf(scenario)).toEqual([small.leader]);
    const ids = triage(scenario.view(), small.leader).standing.map(({ id }) => id);
    expect(ids).toContain(`signal-waitedForOneOnOne-${small.objective}`);
    expect(askedOf(scenario.at(noon('2026-07-15') - 1))).toEqual([small.leader]);
    expect(askedOf(scenario.at(noon('2026-07-15')))).toEqual([]);
  });

  test('is not asked of what became urgent after it was told', () => {
    const scenario = started();
    blocked(scenario, { severity: 'normal' });
    scenario.at(scenario.now + 1).do(small.owner, {
      ...{ type: 'ReviseBlocker', blockerId, what: 'The hotel has no bread' },
      ...{ kind: 'customerIssue', severity: 'urgent' },
    });
    expect(askedOf(scenario)).toEqual([]);
  });

  test('is that leader’s to answer, and nobody else’s', () => {
    const scenario = started();
    raise(scenario, one, late);
    expect(answer(small.administrator, scenario)).toMatchObject({ code: 'not_yours' });
    expect(isRefusal(answer(small.leader, scenario))).toBe(false);
    expect(askedOf(scenario)).toEqual([]);
    const other = { type: 'AnswerSignal', objectiveId: small.objective, answer: 'allTold' };
    expect(scenario.try(small.leader, { ...other, signal: 'tooQuiet' })).toMatchObject({
      code: 'not_yours',
    });
  });

  test('by who has no leader is asked of those who lead the team', () => {
    const scenario = started();
    scenario.do('founder', { type: 'HandOverPerson', personId: small.owner });
    raise(scenario, one, late);
    expect(askedOf(scenario)).toEqual([small.leader]);
    const stranger = started();
    scenario.do('founder', {
      type: 'HandOverPerson',
      personId: small.owner,
      leaderId: small.stranger,
    });
    expect(askedOf(scenario)).toEqual([small.stranger]);
    expect(askedOf(stranger)).toEqual([]);
  });

  test('was not waiting where somebody had escalated it since it began', () => {
    const scenario = started();
    raise(scenario, two);
    scenario.at(noon('2026-07-09'));
    raise(scenario, one, late);
    expect(askedOf(scenario)).toEqual([]);
    const before = started();
    raise(before, two);
    before.at(noon('2026-07-13'));
    raise(before, one, { ...late, effectiveAt: noon('2026-07-09') });
    expect(askedOf(before)).toEqual([small.leader]);
  });

  test('about no objective is asked where it stands, and once with its blocker', () => {
    const scenario = started();
    raise(scenario, one, { ...late, objectiveId: undefined });
    const escalation = scenario.view().escalation(one)!;
    expect(waitedEscalation(escalation, scenario.view())!.explained.value).toBe(48);
    blocked(scenario);
    raise(scenario, two, { ...late, objectiveId: undefined, blockerId });
    expect(waitedEscalation(scenario.view().escalation(two)!, scenario.view())).toBeUndefined();
  });
});
