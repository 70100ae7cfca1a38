import { describe, expect, test } from 'vitest';
import {
  at,
  burning,
  decided,
  declined,
  escalationOf,
  other,
  raised,
  refusalOf,
  refused,
  reopened,
  seen,
  settled,
  stageOf,
  told,
  verified,
} from '../../testing/raised-escalation.ts';
import { type Scenario, testId } from '../../testing/scenario.ts';
import {
  committedObjective,
  draftCommand,
  noon,
  small,
  smallOrganisation,
} from '../../testing/small-organisation.ts';
import { toldAt } from './standing.ts';

describe('telling', () => {
  test('it is told once whoever raised it knows, and whoever it was needed of', () => {
    const scenario = burning().at(noon('2026-07-09'));
    scenario.do(small.leader, decided);
    const oneself = refusalOf(scenario, small.leader, told(small.leader));
    expect([oneself.code, oneself.field]).toEqual(['not_ready', 'toIds']);
    expect(oneself.message).toContain('whoever raised it, and whoever it was needed of');
    scenario.do(small.leader, told(small.leader, small.member, small.stranger));
    expect(stageOf(scenario)).toBe('decided');
    const early = refusalOf(scenario, small.owner, verified);
    expect(early.code).toBe('not_ready');
    expect(early.message).toMatch(/Still to be told: whoever raised it\.$/);
    scenario.at(noon('2026-07-10')).do(small.leader, told(small.owner));
    expect(stageOf(scenario)).toBe('communicated');
    expect(toldAt(escalationOf(scenario), scenario.view())).toBe(noon('2026-07-10'));
  });

  test('whoever it was needed of knows what they decided, and who has left need not know', () => {
    const scenario = burning();
    scenario.do(small.stranger, decided);
    scenario.do(small.stranger, told(small.owner));
    expect(stageOf(scenario)).toBe('communicated');
    const gone = burning();
    gone.do(small.leader, decided);
    gone.do(small.leader, told(small.owner));
    expect(stageOf(gone)).toBe('decided');
    gone.do(small.administrator, { type: 'RemovePerson', personId: small.stranger });
    expect(stageOf(gone)).toBe('communicated');
  });

  test('decided by who raised it, it is told once anybody else knows', () => {
    const scenario = committedObjective().at(noon('2026-07-08'));
    scenario.do(small.leader, raised({ ofId: undefined }));
    scenario.do(small.leader, decided);
    expect(refusalOf(scenario, small.leader, told(small.leader)).message).toContain(
      'Nobody else has been told.',
    );
    scenario.do(small.leader, told(small.owner));
    expect(stageOf(scenario)).toBe('communicated');
  });
});

describe('the team that it interrupts', () => {
  const alone = raised({ objectiveId: undefined, keyResultIds: [] });

  test('is, for a leader who works in none, the one in which those work whom they lead', () => {
    const scenario = smallOrganisation();
    const lead = (personId: string) =>
      scenario.do('founder', { type: 'HandOverPerson', personId, leaderId: small.administrator });
    expect(refused(scenario, small.administrator, alone)).toEqual(['missing', 'teamId']);
    lead(small.owner);
    scenario.do(small.administrator, alone);
    expect(escalationOf(scenario).teamId).toBe(small.team);
    lead(small.stranger);
    const next = { ...alone, escalationId: other };
    expect(refusalOf(scenario, small.administrator, next)).toMatchObject({
      code: 'missing',
      field: 'teamId',
      remedy: expect.stringContaining('Choose the team'),
    });
    scenario.do(small.administrator, { ...next, teamId: small.otherTeam });
    expect(escalationOf(scenario, other).teamId).toBe(small.otherTeam);
  });
});

describe('when a step was true', () => {
  test('is not before it was told, however long before that it began', () => {
    const scenario = committedObjective().at(noon('2026-07-21'));
    scenario.do(small.owner, raised({ effectiveAt: noon('2026-07-01') }));
    for (const step of [seen, decided, declined, at('DelegateEscalation', { toId: small.member })])
      expect(refused(scenario, small.leader, { ...step, effectiveAt: noon('2026-07-02') })).toEqual(
        ['out_of_range', 'effectiveAt'],
      );
  });

  test.each([
    ['deciding before somebody was at it', seen, decided, small.leader],
    ['declining before somebody was at it', seen, declined, small.leader],
    ['verifying before it was told', undefined, verified, small.owner],
    ['reopening before it was told', undefined, reopened, small.owner],
  ])('%s is refused', (_, before, step, actor) => {
    const scenario = before ? burning() : settled();
    scenario.at(noon('2026-07-09'));
    if (before) scenario.do(small.leader, before);
    scenario.at(noon('2026-07-10'));
    const early = { ...step, effectiveAt: noon('2026-07-09') - 3_600_000 };
    expect(refused(scenario, actor, early)).toEqual(['out_of_range', 'effectiveAt']);
    scenario.do(actor, { ...step, effectiveAt: noon('2026-07-09') });
  });

  test('of telling one is not before it was decided, nor after telling another', () => {
    const scenario = settled().at(noon('2026-07-10'));
    const tell = (effectiveAt: number) => ({ ...told(small.member), effectiveAt });
    expect(refused(scenario, small.leader, tell(noon('2026-07-08')))[0]).toBe('out_of_range');
    scenario.do(small.leader, tell(noon('2026-07-09')));
  });
});

describe('who has left', () => {
  const gone = (scenario: Scenario, personId: string) =>
    scenario.do(small.administrator, { type: 'RemovePerson', personId });

  test('is at nothing: somebody else acknowledges it, and it is to be seen that nobody is', () => {
    const scenario = burning();
    scenario.do(small.stranger, seen);
    gone(scenario, small.stranger);
    expect(stageOf(scenario)).toBe('raised');
    scenario.do(small.leader, seen);
    expect(escalationOf(scenario).heldById).toBe(small.leader);
    const handed = burning();
    handed.do(small.leader, at('DelegateEscalation', { toId: small.member }));
    gone(handed, small.member);
    handed.do(small.leader, at('DelegateEscalation', { toId: small.owner }));
    expect(stageOf(handed)).toBe('acknowledged');
  });

  test('leaves what they decided to be told by those who answer for the team', () => {
    const scenario = burning();
    scenario.do(small.stranger, decided);
    gone(scenario, small.stranger);
    expect(refused(scenario, small.member, told(small.owner))[0]).toBe('not_yours');
    scenario.do(small.leader, told(small.owner));
    expect(stageOf(scenario)).toBe('communicated');
  });
});

test('who leads the team is at it, whatever their role in the organisation', () => {
  const scenario = burning();
  const team = { teamId: small.team, personId: small.stranger, role: 'leader' };
  scenario.do('founder', { type: 'AddMember', ...team });
  const of = { escalationId: other, ofId: undefined };
  scenario.do(small.owner, raised(of));
  scenario.do(small.stranger, { ...seen, escalationId: other });
  expect(escalationOf(scenario, other).heldById).toBe(small.stranger);
});

test('it names the blocker that it comes from, whose objective it concerns', () => {
  const scenario = burning();
  const blockerId = testId(7_300_011);
  const blocker = { type: 'RaiseBlocker', blockerId, objectiveId: small.objective };
  scenario.do(small.owner, { ...blocker, kind: 'customerIssue', what: 'No bread' });
  const from = { escalationId: other, blockerId, objectiveId: undefined };
  expect(refused(scenario, small.owner, raised({ ...from, blockerId: 'x' }))).toEqual([
    'unknown',
    'blockerId',
  ]);
  scenario.do(small.owner, raised(from));
  expect(escalationOf(scenario, other)).toMatchObject({
    blockerId,
    objectiveId: small.objective,
    teamId: small.team,
  });
  const second = { ...draftCommand, objectiveId: 'rolls' };
  scenario.do(small.owner, second);
  const third = testId(7_300_012);
  const elsewhere = { escalationId: third, blockerId, objectiveId: 'rolls', keyResultIds: [] };
  expect(refused(scenario, small.owner, raised(elsewhere))).toEqual(['contradictory', 'blockerId']);
  scenario.do(small.owner, { type: 'ResolveBlocker', blockerId, how: 'They were fed' });
  const after = raised({ ...from, escalationId: third });
  expect(refused(scenario, small.owner, after)).toEqual(['closed', 'blockerId']);
});
