import { expect, test } from 'vitest';
import { type Command, commandTypes } from '../command.ts';
import { isRefusal, testId } from '../testing/scenario.ts';
import { committedObjective, draftCommand, noon, small } from '../testing/small-organisation.ts';
import { heardByLeadersOf } from '../views/waited-questions.ts';
import { leadersFor } from './leading.ts';
import { notForCoaches } from './permission.ts';

const coach = 'cox';
const aBlocker = {
  blockerId: testId(6),
  objectiveId: small.objective,
  kind: 'platform',
  what: 'Nobody says which oven',
};
const anEscalation = {
  escalationId: testId(7),
  what: 'It burns',
  ask: 'Put it out',
  teamId: small.team,
};
const [blockerId, escalationId] = [testId(11), testId(12)];
const anAsk = { objectiveId: small.objective, askId: testId(13), need: 'A second oven' };
const aDecision = { decisionId: testId(8), question: 'Which flour?' };
const aWeekAway = { personId: small.owner, from: '2026-07-13', to: '2026-07-17' };

function withCoach() {
  const scenario = committedObjective();
  scenario.do(small.administrator, { type: 'AddPerson', personId: coach, role: 'coach' });
  return scenario;
}

test('a coach sends what is theirs alone and hands back what they were given, and nothing else', () => {
  const context = { actor: coach, world: withCoach().view() };
  const sent = commandTypes.filter((type) => !notForCoaches({ type } as Command, context));
  expect(sent.toSorted()).toEqual([
    'BringItemBack',
    'DeclineHelp',
    'HandBackBlocker',
    'HandBackDependency',
    'HandBackEscalation',
    'HandOverDecision',
    'SetItemAside',
    'SnoozeItem',
    'TakeLeave',
  ]);
  for (const actor of [small.administrator, small.leader, small.owner, small.member])
    for (const type of commandTypes)
      expect(notForCoaches({ type } as Command, { ...context, actor })).toBeUndefined();
});

test.each([
  [{ type: 'RequestDecision', decisionId: testId(1), question: 'Why?', deciderId: small.owner }],
  [
    {
      type: 'RaiseEscalation',
      escalationId: testId(2),
      what: 'It burns',
      ask: 'Put it out',
      severity: 'urgent',
      teamId: small.team,
    },
  ],
  [{ type: 'CaptureLearning', learningId: testId(3), learned: 'We learned', tags: [] }],
])('a coach’s $type is refused, also in a team', (input) => {
  const scenario = withCoach();
  scenario.do(small.administrator, {
    type: 'AddMember',
    teamId: small.team,
    personId: coach,
    role: 'member',
  });
  const tried = scenario.try(coach, input);
  expect(isRefusal(tried) && [tried.code, tried.message]).toEqual([
    'not_yours',
    'A coach reads along here and records nothing.',
  ]);
  scenario.do(small.member, input);
});

test('who becomes a coach can let go of what they hold', () => {
  const scenario = committedObjective().at(noon('2026-07-08'));
  const decisionId = testId(4);
  scenario.do(small.owner, {
    type: 'RequestDecision',
    ...{ decisionId, question: 'Which oven?', deciderId: small.member },
  });
  const role = { type: 'ChangeRole', personId: small.member, role: 'coach' };
  scenario.do(small.administrator, role);
  const make = { type: 'MakeDecision', decisionId, words: 'Both', because: 'Why', confidence: 5 };
  expect(isRefusal(scenario.try(small.member, make))).toBe(true);
  scenario.do(small.member, { type: 'HandOverDecision', decisionId, toId: small.leader });
  scenario.do(small.member, {
    type: 'TakeLeave',
    ...{ personId: small.member, from: '2026-07-13', to: '2026-07-17' },
  });
});

test.each([
  ['ownerId', { ...draftCommand, objectiveId: testId(5), ownerId: coach }],
  ['ownerId', { type: 'ChangeOwner', objectiveId: small.objective, ownerId: coach }],
  ['ofId', { type: 'RaiseBlocker', ...aBlocker, ofId: coach }],
  ['ofId', { type: 'RaiseEscalation', ...anEscalation, ofId: coach }],
  ['deciderId', { type: 'RequestDecision', ...aDecision, deciderId: coach }],
  ['toId', { type: 'HandOverDecision', decisionId: testId(4), toId: coach }],
  ['leaderId', { type: 'HandOverPerson', personId: small.member, leaderId: coach }],
  ['personId', { type: 'AddMember', teamId: small.team, personId: coach, role: 'leader' }],
  ['delegateId', { type: 'TakeLeave', ...aWeekAway, delegateId: coach }],
])('nothing is put into the hands of a coach: %s of $type', (field, input) => {
  const scenario = withCoach().at(noon('2026-07-08'));
  scenario.do(small.member, {
    type: 'RequestDecision',
    ...{ decisionId: testId(4), question: 'Which oven?', deciderId: small.administrator },
  });
  const isOfTeam = field === 'ownerId' || field === 'ofId';
  const actor = isOfTeam ? small.owner : small.administrator;
  const tried = scenario.try(actor, input);
  expect(isRefusal(tried) && [tried.code, tried.field, tried.message]).toEqual([
    'contradictory',
    field,
    'A coach reads along here and takes nothing on.',
  ]);
  scenario.do(actor, { ...input, [field]: isOfTeam ? small.member : small.leader });
});

test.each([
  ['byId', { type: 'PlanNextAction', blockerId, action: 'Ask around', byId: coach }],
  ['ofId', { type: 'AskForHelp', ...anAsk, ofId: coach }],
  ['toId', { type: 'DelegateEscalation', escalationId, toId: coach }],
  ['leaderId', { type: 'AddPerson', personId: testId(9), role: 'pm', leaderId: coach }],
  ['personId', { type: 'AddMember', teamId: small.team, personId: coach, role: 'pm' }],
])('nor later on: %s of $type', (field, input) => {
  const scenario = withCoach().at(noon('2026-07-08'));
  scenario.do(small.owner, { type: 'RaiseBlocker', ...aBlocker, blockerId });
  scenario.do(small.owner, { type: 'RaiseEscalation', ...anEscalation, escalationId });
  const actor = { ofId: small.owner, byId: small.owner, toId: small.leader }[field];
  if (field === 'toId') scenario.do(actor!, { type: 'AcknowledgeEscalation', escalationId });
  const tried = scenario.try(actor ?? small.administrator, input);
  expect(isRefusal(tried) && [tried.field, tried.message]).toEqual([
    field,
    'A coach reads along here and takes nothing on.',
  ]);
});

test('the words of a blocker are mended though whom it needs something of is a coach by now', () => {
  const scenario = withCoach().at(noon('2026-07-08'));
  const told = { ...aBlocker, blockerId, ofId: small.member };
  scenario.do(small.owner, { type: 'RaiseBlocker', ...told });
  scenario.do(small.administrator, {
    type: 'ChangeRole',
    ...{ personId: small.member, role: 'coach' },
  });
  const { objectiveId: _, ...words } = told;
  scenario.do(small.owner, { type: 'ReviseBlocker', ...words, what: 'Nobody says which one' });
});

test('what was told late is asked of those above a leader who is a coach by now, and of no one else', () => {
  const scenario = committedObjective();
  const above = testId(10);
  scenario.do(small.administrator, { type: 'FormTeam', teamId: above, name: 'All of it' });
  scenario.do(small.administrator, { type: 'MoveTeam', teamId: small.team, parentId: above });
  const leads = { teamId: above, personId: small.stranger, role: 'leader' };
  scenario.do(small.administrator, { type: 'AddMember', ...leads });
  const heard = () =>
    heardByLeadersOf({ personId: small.owner, teamId: small.team }, scenario.view());
  expect(heard()).toEqual([small.leader]);
  const role = { type: 'ChangeRole', personId: small.leader, role: 'coach' };
  scenario.do(small.administrator, role);
  expect(heard()).toEqual([small.stranger]);
});

test('what a team asks of its leader goes to who is above them once they are a coach', () => {
  const scenario = committedObjective();
  const asked = () => leadersFor(small.owner, [small.team], scenario.view());
  expect(asked()).toEqual([small.leader]);
  const role = { type: 'ChangeRole', personId: small.leader, role: 'coach' };
  scenario.do(small.administrator, role);
  expect(asked()).toEqual([small.administrator]);
});
