import { expect, test } from 'vitest';
import { type Scenario, testId } from '../testing/scenario.ts';
import { checkInCommand, committedObjective, noon, small } from '../testing/small-organisation.ts';
import { leaderMirror } from './leader-mirror.ts';

const own = { objectiveId: small.objective };
const does = (scenario: Scenario, day: string, actor: string, type: string, more = {}) =>
  scenario.at(noon(day)).do(actor, { type, ...more });
const raise = (scenario: Scenario, day: string, blockerId: string) =>
  does(scenario, day, small.owner, 'RaiseBlocker', {
    ...own,
    blockerId,
    kind: 'other',
    what: 'A wall',
  });
const mirrorOn = (scenario: Scenario, day: string, personId: string = small.leader) =>
  leaderMirror(scenario.world.at({ at: noon(day) })!, personId);

test('what was taken on and handed back within the hour was no stepping in', () => {
  const scenario = committedObjective();
  const blockerId = testId(7_700_009);
  raise(scenario, '2026-07-06', blockerId);
  const steppedIn = (minutes: number) => {
    scenario.do(small.leader, { type: 'TakeOnBlocker', blockerId, mode: 'asked' });
    scenario.at(scenario.now + minutes * 60_000);
    scenario.do(small.leader, { type: 'HandBackBlocker', blockerId });
    return leaderMirror(scenario.view(), small.leader)!.steppedIn.asked;
  };
  expect([steppedIn(59), steppedIn(60)]).toEqual([0, 1]);
});

/** The leader takes one on by direction, hands it back, and helps with another as asked to. */
function steppedIn(): Scenario {
  const scenario = committedObjective();
  const [one, other] = [testId(7_700_001), testId(7_700_002)];
  raise(scenario, '2026-07-06', one);
  raise(scenario, '2026-07-06', other);
  does(scenario, '2026-07-07', small.leader, 'TakeOnBlocker', { blockerId: one, mode: 'directed' });
  does(scenario, '2026-07-08', small.leader, 'HandBackBlocker', { blockerId: one });
  does(scenario, '2026-07-09', small.leader, 'HelpWithBlocker', {
    blockerId: other,
    help: 'Rang',
    mode: 'asked',
  });
  const dependencyId = testId(7_700_003);
  does(scenario, '2026-07-10', small.owner, 'RequestDependency', {
    ...own,
    dependencyId,
    teamId: small.otherTeam,
    what: 'Flour',
    neededBy: '2026-08-14',
  });
  does(scenario, '2026-07-13', small.leader, 'TakeOnDependency', { dependencyId, mode: 'offered' });
  return scenario;
}

const decide = (scenario: Scenario, day: string, at: number, requestedBy: string, mode: string) => {
  const decisionId = testId(7_710_000 + at);
  does(scenario, day, requestedBy, 'RequestDecision', {
    decisionId,
    question: 'Rye or wheat?',
    deciderId: small.leader,
    objectiveIds: [small.objective],
  });
  does(scenario, day, small.leader, 'MakeDecision', {
    decisionId,
    words: 'Rye',
    because: 'It keeps',
    confidence: 7,
    mode,
  });
};

test('what was taken on counts by how, handed back or not, for four weeks and for nobody else', () => {
  const scenario = steppedIn();
  scenario.at(noon('2026-08-10'));
  const counts = (day: string, personId?: string) => mirrorOn(scenario, day, personId)?.steppedIn;
  expect(counts('2026-07-06')).toEqual({ asked: 0, offered: 0, directed: 0 });
  expect(counts('2026-07-13')).toEqual({ asked: 1, offered: 1, directed: 1 });
  // Four weeks after 7 July the first is no longer looked back upon.
  expect(counts('2026-08-03')).toEqual({ asked: 1, offered: 1, directed: 1 });
  expect(counts('2026-08-05')).toEqual({ asked: 1, offered: 1, directed: 0 });
  expect(counts('2026-07-13', small.owner)).toBeUndefined();
});

test('the mirror is held up from the fifth time on, on its day and not before', () => {
  const scenario = steppedIn();
  decide(scenario, '2026-07-14', 1, small.owner, 'directed');
  expect(mirrorOn(scenario, '2026-07-14')?.mirror).toBeUndefined();
  decide(scenario, '2026-07-15', 2, small.owner, 'directed');
  scenario.at(noon('2026-07-20'));
  expect(mirrorOn(scenario, '2026-07-14')?.mirror).toBeUndefined();
  const mirror = mirrorOn(scenario, '2026-07-15')?.mirror;
  expect(mirror?.explained.filledIn).toBe('3 ÷ (1 + 1 + 3) = 60 %');
});

test('what a leader decides unasked by others, or about an objective of their own, is no stepping in', () => {
  const scenario = committedObjective();
  decide(scenario, '2026-07-06', 3, small.leader, 'directed');
  expect(mirrorOn(scenario, '2026-07-06')?.steppedIn.directed).toBe(0);
  const blockerId = testId(7_700_009);
  raise(scenario, '2026-07-06', blockerId);
  does(scenario, '2026-07-07', small.owner, 'ChangeOwner', { ...own, ownerId: small.leader });
  does(scenario, '2026-07-08', small.leader, 'TakeOnBlocker', { blockerId, mode: 'directed' });
  expect(mirrorOn(scenario, '2026-07-08')?.steppedIn.directed).toBe(0);
});

test('asks, decisions and escalations wait until the leader answers, in working hours', () => {
  const scenario = committedObjective();
  const asks = [{ need: 'A key', ofId: small.leader }];
  does(scenario, '2026-07-06', small.owner, 'CheckIn', checkInCommand({ asks }));
  const askId = scenario.view().objective(small.objective)!.asks[0]!.id;
  does(scenario, '2026-07-08', small.leader, 'AcknowledgeAsk', { ...own, askId });
  const escalationId = testId(7_700_010);
  does(scenario, '2026-07-08', small.owner, 'RaiseEscalation', {
    ...own,
    escalationId,
    what: 'The oven is cold',
    ask: 'A new one',
    ofId: small.leader,
  });
  decide(scenario, '2026-07-09', 4, small.owner, 'asked');
  does(scenario, '2026-07-10', small.leader, 'DecideEscalation', {
    escalationId,
    decision: 'Buy',
    because: 'Cold',
  });
  const mirror = mirrorOn(scenario, '2026-07-10')!;
  // From Monday to Wednesday noon are two days of eight hours, and 16 were allowed.
  expect(mirror.asks).toMatchObject({
    total: 1,
    open: 0,
    median: { value: 16 },
    attainment: { value: 1 },
  });
  expect(mirror.decisions).toMatchObject({ total: 1, open: 0, attainment: { value: 1 } });
  // Urgent is to be decided within eight working hours; it took 16.
  expect(mirror.escalations).toMatchObject({
    total: 1,
    median: { value: 16 },
    attainment: { value: 0 },
  });
  expect(mirrorOn(scenario, '2026-07-08')?.escalations).toMatchObject({ total: 1, open: 1 });
  scenario.at(noon('2026-08-10'));
  expect(mirrorOn(scenario, '2026-08-08')).toMatchObject({
    asks: { total: 0 },
    decisions: { total: 0 },
    escalations: { total: 0 },
  });
});
