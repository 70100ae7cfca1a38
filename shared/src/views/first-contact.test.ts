import { expect, test } from 'vitest';
import { testId } from '../testing/scenario.ts';
import { checkInCommand, committedObjective, noon, small } from '../testing/small-organisation.ts';
import { firstContact } from './first-contact.ts';
import { objectiveView } from './objective-view.ts';

test('is whatever was told first: a blocker, a fall of two or more, a no, a promise that slipped', () => {
  const scenario = committedObjective();
  const met = () => firstContact(objectiveView(scenario.view(), small.objective)!, scenario.view());
  const say = (day: string, confidence: number) =>
    scenario
      .at(noon(day))
      .do(
        small.owner,
        checkInCommand({ confidence, fallReason: confidence < 6 ? 'other' : undefined }),
      );
  say('2026-07-09', 8);
  say('2026-07-16', 7);
  expect(met()).toBeUndefined();
  say('2026-07-23', 5);
  expect(met()).toMatchObject({ by: 'fall', day: 25, at: noon('2026-07-23') });
  // What was taken back was no contact, and a blocker counts from when it was told.
  scenario.do(small.owner, {
    type: 'WithdrawCheckIn',
    objectiveId: small.objective,
    checkInId: objectiveView(scenario.view(), small.objective)!.keyResults[0]!.last!.id,
  });
  scenario.at(noon('2026-07-30')).do(small.owner, {
    type: 'RaiseBlocker',
    blockerId: testId(900),
    objectiveId: small.objective,
    kind: 'other',
    what: 'A wall',
    effectiveAt: noon('2026-07-13'),
  });
  expect(met()).toMatchObject({ by: 'blocker', day: 32 });
});

test('may be another team’s no to what was asked of it', () => {
  const scenario = committedObjective();
  const dependencyId = testId(901);
  scenario.at(noon('2026-07-09')).do(small.owner, {
    type: 'RequestDependency',
    dependencyId,
    objectiveId: small.objective,
    teamId: small.otherTeam,
    what: 'Flour by five',
    neededBy: '2026-08-14',
  });
  const met = () => firstContact(objectiveView(scenario.view(), small.objective)!, scenario.view());
  expect(met()).toBeUndefined();
  scenario.at(noon('2026-07-10')).do(small.stranger, {
    type: 'DeclineDependency',
    dependencyId,
    because: 'The mill broke down',
  });
  expect(met()).toMatchObject({ by: 'no', day: 12 });
});
