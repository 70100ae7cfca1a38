import { describe, expect, test } from 'vitest';
import { limits } from '../kernel/limits.ts';
import { isRefusal, Scenario, testId } from '../testing/scenario.ts';
import {
  committedObjective,
  noon,
  small,
  smallOrganisation,
} from '../testing/small-organisation.ts';
import { founder } from './permission.ts';
import { mayRead } from './reading.ts';

/** Code and field of a refusal; the types of the events where there is none. */
function outcome(scenario: Scenario, actor: string, input: Record<string, unknown>) {
  const tried = scenario.try(actor, input);
  return isRefusal(tried) ? [tried.code, tried.field] : tried.map(({ type }) => type);
}

const asAdministrator = (input: Record<string, unknown>) =>
  outcome(smallOrganisation(), small.administrator, input);

const cycle = {
  type: 'PlanCycle',
  cycleId: 'q4',
  name: '2026-Q4',
  startsOn: '2026-09-28',
  endsOn: '2026-12-27',
  timeZone: 'Europe/Lisbon',
  checkInWeekday: 4,
  checkInHour: 18,
  holidays: [],
};
const leave = {
  type: 'TakeLeave',
  personId: small.owner,
  from: '2026-07-06',
  to: '2026-07-10',
};

describe('what is refused', () => {
  test.each([
    [
      'somebody who is there',
      { type: 'AddPerson', personId: small.owner, role: 'pm' },
      'already_done',
      'personId',
    ],
    [
      'an unknown leader',
      { type: 'AddPerson', personId: 'new', role: 'pm', leaderId: 'x' },
      'unknown',
      'leaderId',
    ],
    [
      'to be led by oneself',
      { type: 'HandOverPerson', personId: small.owner, leaderId: small.owner },
      'contradictory',
      'leaderId',
    ],
    [
      'a person with the founder’s id',
      { type: 'AddPerson', personId: founder, role: 'member' },
      'contradictory',
      'personId',
    ],
    [
      'another role for the only administrator',
      { type: 'ChangeRole', personId: small.administrator, role: 'pm' },
      'contradictory',
      'personId',
    ],
    [
      'to remove the only administrator',
      { type: 'RemovePerson', personId: small.administrator },
      'contradictory',
      'personId',
    ],
    ['a role for nobody', { type: 'ChangeRole', personId: 'x', role: 'pm' }, 'unknown', 'personId'],
    ['a leave that ends before it begins', { ...leave, to: '2026-07-05' }, 'contradictory', 'to'],
    ['a leave with an unknown stand-in', { ...leave, delegateId: 'x' }, 'unknown', 'delegateId'],
    [
      'a leave that one stands in for oneself',
      { ...leave, delegateId: small.owner },
      'contradictory',
      'delegateId',
    ],
    [
      'a team that is there',
      { type: 'FormTeam', teamId: small.team, name: 'Again' },
      'already_done',
      'teamId',
    ],
    [
      'a team under an unknown one',
      { type: 'FormTeam', teamId: 'new', name: 'New', parentId: 'x' },
      'unknown',
      'parentId',
    ],
    [
      'a team under itself',
      { type: 'MoveTeam', teamId: small.team, parentId: small.team },
      'contradictory',
      'parentId',
    ],
    [
      'a name for an unknown team',
      { type: 'RenameTeam', teamId: 'x', name: 'New' },
      'unknown',
      'teamId',
    ],
    [
      'a member nobody knows',
      { type: 'AddMember', teamId: small.team, personId: 'x', role: 'member' },
      'unknown',
      'personId',
    ],
    ['a cycle that is there', { ...cycle, cycleId: small.cycle }, 'already_done', 'cycleId'],
    [
      'a cycle that ends before it starts',
      { ...cycle, endsOn: '2026-09-27' },
      'contradictory',
      'endsOn',
    ],
    ['a cycle of years', { ...cycle, endsOn: '2029-12-27' }, 'out_of_range', 'endsOn'],
    ['a zone that is none', { ...cycle, timeZone: 'Atlantis/Docks' }, 'malformed', 'timeZone'],
    ['a calendar for no cycle', { type: 'CloseCycle', cycleId: 'x' }, 'unknown', 'cycleId'],
    [
      'to close a cycle that runs',
      { type: 'CloseCycle', cycleId: small.cycle },
      'not_ready',
      'cycleId',
    ],
    [
      'an unknown threshold',
      { type: 'ChangeThreshold', name: '__proto__.x', value: 1, because: 'Why not' },
      'unknown',
      'name',
    ],
    [
      'a branch of thresholds',
      { type: 'ChangeThreshold', name: 'decay', value: 1, because: 'Why not' },
      'unknown',
      'name',
    ],
    [
      'a threshold beyond all sense',
      { type: 'ChangeThreshold', name: 'decay.graceDays', value: 1e300, because: 'Why not' },
      'out_of_range',
      'value',
    ],
    [
      'a threshold below nothing',
      { type: 'ChangeThreshold', name: 'decay.graceDays', value: -1, because: 'Why not' },
      'out_of_range',
      'value',
    ],
    [
      'a moment still to come',
      { type: 'SetMark', name: 'Later', at: noon('2027-01-01') },
      'out_of_range',
      'at',
    ],
    [
      'a second organisation',
      { type: 'FoundOrganisation', name: 'Two', timeZone: 'UTC', demo: false },
      'already_done',
      undefined,
    ],
    [
      'an id that would part the name of a key',
      { type: 'AddPerson', personId: 'ada/2026', role: 'member' },
      'malformed',
      'personId',
    ],
    [
      'an id that no file keeps as it is',
      { type: 'FormTeam', teamId: '\ud800', name: 'Half' },
      'malformed',
      'teamId',
    ],
  ])('%s', (_, input, code, field) => {
    expect(asAdministrator(input)).toEqual([code, field]);
  });

  test.each([
    ['a person', { type: 'AddPerson', personId: 'new', role: 'administrator' }],
    ['a role', { type: 'ChangeRole', personId: small.owner, role: 'administrator' }],
    ['another’s leave', { ...leave, personId: small.member }],
    ['a team', { type: 'FormTeam', teamId: 'new', name: 'New' }],
    ['a cycle', cycle],
    ['a threshold', { type: 'ChangeThreshold', name: 'pace.onPlan', value: 0.1, because: 'Why' }],
    ['a mark', { type: 'SetMark', name: 'Q3 plan', at: 0 }],
    ['the vision', { type: 'StateVision', text: 'Everybody bakes' }],
  ])('%s to somebody who may not settle it', (_, input) => {
    expect(outcome(smallOrganisation(), small.owner, input)[0]).toBe('not_yours');
  });

  test('a mark before there is an organisation, a second of the same name, and one too many', () => {
    const mark = { type: 'SetMark', name: 'Start', at: 0 };
    expect(outcome(new Scenario(1_000), founder, mark)[0]).toBe('not_ready');
    const scenario = smallOrganisation();
    scenario.do(small.administrator, mark);
    expect(outcome(scenario, small.administrator, mark)).toEqual(['already_done', 'name']);
    for (let n = 2; n <= limits.marks; n++)
      scenario.do(small.administrator, { ...mark, name: `Mark ${n}` });
    expect(outcome(scenario, small.administrator, { ...mark, name: 'More' })).toEqual([
      'out_of_range',
      'name',
    ]);
  });

  test('who has left, as a member, as a leader, as a stand-in', () => {
    const scenario = smallOrganisation();
    scenario.do(small.administrator, { type: 'RemovePerson', personId: small.member });
    const gone = (input: Record<string, unknown>) => outcome(scenario, small.administrator, input);
    expect([
      gone({ type: 'AddMember', teamId: small.team, personId: small.member, role: 'pm' }),
      gone({ type: 'HandOverPerson', personId: small.owner, leaderId: small.member }),
      gone({ ...leave, delegateId: small.member }),
      gone({ type: 'ChangeRole', personId: small.member, role: 'pm' }),
    ]).toEqual([
      ['unknown', 'personId'],
      ['unknown', 'leaderId'],
      ['unknown', 'delegateId'],
      ['unknown', 'personId'],
    ]);
  });

  test('one problem more than a strategy can choose, though any of them can be worded anew', () => {
    const scenario = smallOrganisation();
    const choose = (n: number) =>
      outcome(scenario, small.leader, {
        type: 'ChooseProblem',
        problemId: testId(10_000 + n),
        statement: `Problem ${n}`,
      });
    for (let n = 1; n <= limits.problems; n++) expect(choose(n)).toEqual(['ProblemChosen']);
    expect(choose(limits.problems + 1)).toEqual(['out_of_range', 'problemId']);
    expect(choose(1)).toEqual(['ProblemChosen']);
  });
});

test('a team moves below another, and the tree stays a tree', () => {
  const scenario = smallOrganisation();
  const move = (teamId: string, parentId: string) =>
    outcome(scenario, small.administrator, { type: 'MoveTeam', teamId, parentId });
  expect(move(small.team, small.otherTeam)).toEqual(['TeamMoved']);
  expect(move(small.otherTeam, small.team)).toEqual(['contradictory', 'parentId']);
});

test('a dissolved team takes none below it, and can still be handed on', () => {
  const scenario = smallOrganisation();
  const { otherTeam: teamId } = small;
  const does = (input: Record<string, unknown>) => outcome(scenario, small.administrator, input);
  const reads = (personId: string) => mayRead(personId, 'team', { teamId }, scenario.view());
  does({ type: 'DissolveTeam', teamId });
  expect(does({ type: 'FormTeam', teamId: 'new', name: 'New', parentId: teamId })).toEqual([
    'unknown',
    'parentId',
  ]);
  expect(does({ type: 'MoveTeam', teamId: small.team, parentId: teamId })).toEqual([
    'unknown',
    'parentId',
  ]);
  for (const input of [
    { type: 'MoveTeam', teamId, parentId: small.team },
    { type: 'RenameTeam', teamId, name: 'Depot again' },
    { type: 'DissolveTeam', teamId },
  ])
    expect(does(input), input.type).toEqual(['unknown', 'teamId']);
  expect([reads(small.stranger), reads(small.member)]).toEqual([true, false]);
  does({ type: 'RemoveMember', teamId, personId: small.stranger });
  does({ type: 'AddMember', teamId, personId: small.member, role: 'leader' });
  expect([reads(small.stranger), reads(small.member)]).toEqual([false, true]);
});

test('nobody leaves and no team goes while open objectives rest on them', () => {
  const scenario = committedObjective();
  const administer = (input: Record<string, unknown>) =>
    outcome(scenario, small.administrator, input);
  const removes = { type: 'RemovePerson', personId: small.owner };
  const dissolves = { type: 'DissolveTeam', teamId: small.team };
  expect([administer(removes), administer(dissolves)]).toEqual([
    ['not_ready', 'personId'],
    ['not_ready', 'teamId'],
  ]);
  scenario.at(noon('2026-09-28'));
  scenario.do(small.owner, {
    type: 'CloseObjective',
    objectiveId: small.objective,
    verdict: 'missed',
  });
  expect([administer(removes), administer(dissolves)]).toEqual([['PersonLeft'], ['TeamDissolved']]);
});
