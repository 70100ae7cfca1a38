import { describe, expect, test } from 'vitest';
import { isRefusal, type Scenario, testId } from '../../testing/scenario.ts';
import { small, smallOrganisation } from '../../testing/small-organisation.ts';

const erase = (personId: string) => ({ type: 'ErasePerson', personId });

const tried = (scenario: Scenario, actor: string, input: Record<string, unknown>) => {
  const outcome = scenario.try(actor, input);
  return isRefusal(outcome)
    ? [outcome.code, outcome.field, outcome.remedy]
    : outcome.map(({ type }) => type);
};

function afterLeaving(personId: string): Scenario {
  const scenario = smallOrganisation();
  scenario.do(small.administrator, { type: 'RemovePerson', personId });
  return scenario;
}

describe('somebody who has left', () => {
  test('is erased by an administrator, once', () => {
    const scenario = afterLeaving(small.member);
    expect(tried(scenario, small.administrator, erase(small.member))).toEqual(['PersonErased']);
    expect(scenario.view().person(small.member)).toMatchObject({
      erasedAt: scenario.world.position,
      role: 'member',
    });
    expect(tried(scenario, small.administrator, erase(small.member)).slice(0, 2)).toEqual([
      'already_done',
      'personId',
    ]);
  });

  test('acts no more, erased or not, and is not added anew under the same id', () => {
    const scenario = afterLeaving(small.member);
    const blocker = {
      type: 'RaiseBlocker',
      blockerId: testId(99_000),
      objectiveId: small.objective,
      kind: 'other',
      what: 'Left behind',
    };
    expect(tried(scenario, small.member, blocker)[0]).toBe('not_yours');
    scenario.do(small.administrator, erase(small.member));
    expect(tried(scenario, small.member, blocker)[0]).toBe('not_yours');
    const again = { type: 'AddPerson', personId: small.member, role: 'member' };
    expect(tried(scenario, small.administrator, again)[0]).toBe('already_done');
  });

  test('leaves no back door, whatever their role was', () => {
    const scenario = smallOrganisation();
    const second = testId(99_001);
    const add = (personId: string) => ({ type: 'AddPerson', personId, role: 'administrator' });
    scenario.do(small.administrator, add(second));
    scenario.do(small.administrator, { type: 'RemovePerson', personId: second });
    expect(tried(scenario, second, add(testId(99_002)))[0]).toBe('not_yours');
    expect(tried(scenario, 'nobody', add(testId(99_002)))[0]).toBe('not_yours');
  });
});

test.each([
  [
    'somebody who is here',
    small.administrator,
    small.member,
    'not_ready',
    'Remove the person first, then erase them.',
  ],
  [
    'somebody nobody knows',
    small.administrator,
    'x',
    'unknown',
    'Choose a person from the list of those who have left.',
  ],
  [
    'by somebody who may not',
    small.leader,
    small.member,
    'not_yours',
    'Ask an administrator of your organisation.',
  ],
])('refused: %s', (_, actor, personId, code, remedy) => {
  const [said, , what] = tried(smallOrganisation(), actor, erase(personId));
  expect([said, what]).toEqual([code, remedy]);
});
