import { expect, test } from 'vitest';
import { type Scenario, testId } from '../testing/scenario.ts';
import {
  draftCommand,
  keyResultCommand,
  noon,
  small,
  smallOrganisation,
} from '../testing/small-organisation.ts';
import { questionsAbout } from './questions.ts';

const dependencyId = testId(7_650_001);
const own = { objectiveId: small.objective };

/** Asked for on 1 July while it was a draft, and committed to on the 3rd. */
function committed(between: (scenario: Scenario) => void = () => {}, criticality = 'required') {
  const scenario = smallOrganisation().at(noon('2026-07-01'));
  scenario.do(small.owner, draftCommand);
  scenario.do(small.owner, keyResultCommand);
  scenario.do(small.owner, {
    type: 'RequestDependency',
    dependencyId,
    ...own,
    teamId: small.otherTeam,
    what: 'Flour',
    criticality,
    neededBy: '2026-08-14',
  });
  between(scenario);
  scenario.at(noon('2026-07-03')).do(small.owner, { type: 'CommitObjective', ...own });
  return scenario;
}
const answer = (scenario: Scenario, type: string, more = {}) =>
  scenario.do(small.stranger, { type, dependencyId, ...more });

const askedOn = (scenario: Scenario, day: string, viewer: string = small.owner) =>
  questionsAbout(scenario.world.at({ at: noon(day) })!, small.objective, viewer).find(
    ({ signal }) => signal === 'unconfirmed',
  );
const days = ['2026-07-02', '2026-07-03', '2026-07-09', '2026-07-10', '2026-07-14'];
const asks = (scenario: Scenario, viewer?: string) =>
  days.map((day) => askedOn(scenario.at(noon('2026-07-14')), day, viewer) !== undefined);

test('asks the owner from the commit on, and the leader a week later', () => {
  const scenario = committed();
  expect(asks(scenario)).toEqual([false, true, true, true, true]);
  expect(asks(scenario, small.leader)).toEqual([false, false, false, true, true]);
  expect(asks(scenario, small.stranger)).toEqual([false, false, false, false, false]);
  expect(askedOn(scenario, '2026-07-09')!.evidence).toEqual([
    { name: 'Depot', value: 'no answer' },
  ]);
});

test('ends with a yes, and was there on the day before it', () => {
  for (const [type, more] of [
    ['AcceptDependency', {}],
    ['PromiseDelivery', { on: '2026-08-10' }],
  ] as const) {
    const scenario = committed().at(noon('2026-07-10'));
    answer(scenario, type, more);
    expect(asks(scenario)).toEqual([false, true, true, false, false]);
  }
});

test('a no before the commit is no yes, nor is a yes that was taken back', () => {
  const because = 'No flour';
  const declined = committed((scenario) => answer(scenario, 'DeclineDependency', { because }));
  expect(askedOn(declined, '2026-07-03')!.evidence[0]!.value).toBe('declined');
  const takenBack = committed((scenario) => {
    answer(scenario, 'AcceptDependency');
    scenario.at(noon('2026-07-02'));
    answer(scenario, 'DeclineDependency', { because });
  });
  expect(askedOn(takenBack, '2026-07-03')).toBeDefined();
});

test('what had its yes at the commit, or is not required, is nothing to ask about', () => {
  const agreed = committed((scenario) => answer(scenario, 'AcceptDependency'));
  expect(asks(agreed)).toEqual([false, false, false, false, false]);
  agreed.at(noon('2026-07-10'));
  answer(agreed, 'DeclineDependency', { because: 'No flour' });
  expect(askedOn(agreed.at(noon('2026-07-14')), '2026-07-14')).toBeUndefined();
  const helpful = committed(undefined, 'important');
  expect(askedOn(helpful, '2026-07-03')).toBeUndefined();
});

test('is answered once', () => {
  const scenario = committed().at(noon('2026-07-06'));
  scenario.do(small.owner, {
    type: 'AnswerSignal',
    ...own,
    signal: 'unconfirmed',
    answer: 'wayAround',
  });
  expect(asks(scenario)).toEqual([false, true, false, false, false]);
});
