import { describe, expect, test } from 'vitest';
import {
  at,
  burning,
  decided,
  declined,
  escalationOf,
  fire,
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
import { testId } from '../../testing/scenario.ts';
import {
  committedObjective,
  noon,
  small,
  smallOrganisation,
} from '../../testing/small-organisation.ts';
import { escalationView } from '../../views/escalation-view.ts';

describe('raising', () => {
  test('it is told with since when, what is needed of whom, and the customer in trouble', () => {
    const scenario = burning();
    expect(escalationOf(scenario)).toMatchObject({
      what: { text: 'The hotel has had no bread since Monday' },
      ask: { text: 'Somebody who may promise them a van' },
      severity: 'urgent',
      ofId: small.stranger,
      objectiveId: small.objective,
      keyResultIds: [small.metric],
      teamId: small.team,
      customer: 'Grand Hotel',
      raisedById: small.owner,
      onsetAt: noon('2026-07-06'),
      raisedAt: noon('2026-07-08'),
      since: noon('2026-07-08'),
      spells: [{ from: noon('2026-07-06') }],
    });
    expect(stageOf(scenario)).toBe('raised');
  });

  test('it is found with its objective, and was not there before', () => {
    const scenario = burning();
    expect(scenario.view().escalationsOf(small.objective)).toEqual([escalationOf(scenario)]);
    expect(scenario.view().escalations()).toEqual([escalationOf(scenario)]);
    const before = scenario.world.at({ at: noon('2026-07-07') })!;
    expect([before.escalations(), before.escalationsOf(small.objective)]).toEqual([[], []]);
  });

  test('anybody raises one about anything, and it interrupts the team in which they work', () => {
    const scenario = burning();
    const alone = { objectiveId: undefined, keyResultIds: [], escalationId: other };
    scenario.do(small.stranger, raised(alone));
    expect(escalationOf(scenario, other).teamId).toBe(small.otherTeam);
    expect(scenario.view().escalationsOf(small.objective)).toHaveLength(1);
    const third = testId(7_300_003);
    scenario.do(small.stranger, raised({ escalationId: third }));
    expect(escalationOf(scenario, third).teamId).toBe(small.team);
    const named = testId(7_300_004);
    scenario.do(small.owner, raised({ escalationId: named, teamId: small.otherTeam }));
    expect(escalationOf(scenario, named).teamId).toBe(small.otherTeam);
  });

  test.each([
    ['about no objective', small.owner, { objectiveId: 'x' }, 'unknown', 'objectiveId'],
    ['about no key result', small.owner, { keyResultIds: ['x'] }, 'unknown', 'keyResultIds.0'],
    ['of nobody', small.owner, { ofId: 'x' }, 'unknown', 'ofId'],
    ['in no team', small.owner, { teamId: 'x' }, 'unknown', 'teamId'],
    [
      'by who is in no team and names none',
      small.administrator,
      { objectiveId: undefined, keyResultIds: [] },
      'missing',
      'teamId',
    ],
    ['without words', small.owner, { what: ' ' }, 'missing', 'what'],
    ['without an ask', small.owner, { ask: undefined }, 'missing', 'ask'],
    [
      'from tomorrow on',
      small.owner,
      { effectiveAt: noon('2026-07-09') },
      'out_of_range',
      'effectiveAt',
    ],
    [
      'from last year on',
      small.owner,
      { effectiveAt: noon('2025-07-09') },
      'out_of_range',
      'effectiveAt',
    ],
    ['a second time', small.owner, { escalationId: fire }, 'already_done', 'escalationId'],
  ])('%s is refused', (_, actor, more, code, field) => {
    const input = raised({ escalationId: other, ...more });
    expect(refused(burning(), actor, input)).toEqual([code, field]);
  });

  test('in a team that was dissolved, or about what is closed, is refused', () => {
    const scenario = burning();
    scenario.do('founder', { type: 'FormTeam', teamId: 'stall', name: 'Stall' });
    scenario.do('founder', { type: 'DissolveTeam', teamId: 'stall' });
    const there = raised({ escalationId: other, teamId: 'stall' });
    expect(refused(scenario, small.owner, there)).toEqual(['unknown', 'teamId']);
    const close = { type: 'CloseObjective', objectiveId: small.objective, verdict: 'missed' };
    scenario.do(small.owner, close);
    expect(refused(scenario, small.owner, raised({ escalationId: other }))).toEqual([
      'closed',
      'objectiveId',
    ]);
  });
});

describe('being at it', () => {
  test('a leader acknowledges it, or whoever it is needed of, and nobody else', () => {
    expect(refused(burning(), small.member, seen)).toEqual(['not_yours', 'escalationId']);
    for (const actor of [small.leader, small.stranger]) {
      const scenario = burning().at(noon('2026-07-09'));
      scenario.do(actor, seen);
      expect(escalationOf(scenario)).toMatchObject({ heldById: actor, attendedAt: scenario.now });
      expect(stageOf(scenario)).toBe('acknowledged');
      expect(refused(scenario, actor, seen)).toEqual(['already_done', 'escalationId']);
    }
  });

  test('of two, the second is told that somebody was faster', () => {
    const scenario = burning();
    scenario.do(small.leader, seen);
    expect(refusalOf(scenario, small.stranger, seen)).toMatchObject({
      code: 'conflict',
      by: small.leader,
      did: 'EscalationAcknowledged',
    });
  });

  test('handed back by who has it, it waits for somebody as if nobody had been at it', () => {
    const scenario = burning();
    const back = at('HandBackEscalation');
    expect(refused(scenario, small.leader, back)).toEqual(['not_yours', 'escalationId']);
    scenario.do(small.leader, seen);
    expect(refused(scenario, small.stranger, back)).toEqual(['not_yours', 'escalationId']);
    scenario.do(small.leader, back);
    expect(escalationOf(scenario)).toMatchObject({ heldById: undefined, attendedAt: undefined });
    expect(stageOf(scenario)).toBe('raised');
    scenario.do(small.stranger, seen);
    scenario.do(small.stranger, decided);
    expect(refused(scenario, small.leader, back)).toEqual(['conflict', 'escalationId']);
    expect(refused(scenario, small.stranger, back)).toEqual(['already_done', 'escalationId']);
  });

  test('handed back after a while, it waits from then on; after a slip of the hand, from its raising', () => {
    const acknowledged = (minutes: number) => {
      const scenario = burning().at(noon('2026-07-08'));
      scenario.do(small.leader, seen);
      scenario.at(scenario.now + minutes * 60_000).do(small.leader, at('HandBackEscalation'));
      const { acknowledge } = escalationView(scenario.view(), escalationOf(scenario).id)!;
      return (acknowledge!.since - noon('2026-07-08')) / 60_000;
    };
    expect([acknowledged(59), acknowledged(60), acknowledged(2_000)]).toEqual([0, 60, 2_000]);
  });

  test('delegated, it is the other’s to decide, and the clock goes on', () => {
    const scenario = burning();
    const to = (toId: string) => at('DelegateEscalation', { toId });
    expect(refused(scenario, small.member, to(small.owner))[0]).toBe('not_yours');
    expect(refused(scenario, small.leader, to('x'))).toEqual(['unknown', 'toId']);
    scenario.do(small.leader, to(small.member));
    expect(escalationOf(scenario)).toMatchObject({
      heldById: small.member,
      since: noon('2026-07-08'),
    });
    expect(refused(scenario, small.leader, to(small.member))).toEqual(['contradictory', 'toId']);
    scenario.do(small.member, decided);
    expect(stageOf(scenario)).toBe('decided');
  });

  test('nothing is done about one that nobody raised, or before it began', () => {
    expect(refused(committedObjective(), small.leader, seen)).toEqual(['unknown', 'escalationId']);
    const early = { ...decided, effectiveAt: noon('2026-07-05') };
    expect(refused(burning(), small.leader, early)).toEqual(['out_of_range', 'effectiveAt']);
  });
});

describe('settling it', () => {
  test('what is done is said with a reason, by who is at it, whom it is needed of, or a leader', () => {
    expect(refused(burning(), small.member, decided)).toEqual(['not_yours', 'escalationId']);
    const scenario = burning();
    scenario.do(small.stranger, decided);
    expect(escalationOf(scenario)).toMatchObject({
      decided: {
        byId: small.stranger,
        decision: { text: 'Two vans a day' },
        because: { text: 'They are half of it' },
      },
      attendedAt: scenario.now,
      spells: [{ from: noon('2026-07-06') }],
    });
  });

  test('of two who settle it in the same second, the second gets a conflict', () => {
    const scenario = burning();
    scenario.do(small.leader, decided);
    for (const input of [decided, declined, seen, at('DelegateEscalation', { toId: small.owner })])
      expect(refusalOf(scenario, small.stranger, input)).toMatchObject({
        code: 'conflict',
        by: small.leader,
        did: 'EscalationDecided',
      });
    expect(refused(scenario, small.leader, decided)).toEqual(['already_done', 'escalationId']);
  });

  test('declined, it is ended', () => {
    const scenario = burning().at(noon('2026-07-09'));
    scenario.do(small.leader, declined);
    expect(escalationOf(scenario).spells).toEqual([
      { from: noon('2026-07-06'), to: noon('2026-07-09') },
    ]);
    expect(stageOf(scenario)).toBe('declined');
    for (const input of [told(small.owner)])
      expect(refused(scenario, small.leader, input)).toEqual(['closed', 'escalationId']);
    expect(refused(scenario, small.owner, verified)).toEqual(['closed', 'escalationId']);
    expect(refusalOf(scenario, small.stranger, decided)).toMatchObject({
      code: 'conflict',
      did: 'EscalationDeclined',
    });
  });

  test('those whom it concerns are told once it is decided, each once', () => {
    expect(refused(burning(), small.leader, told(small.owner))).toEqual([
      'not_ready',
      'escalationId',
    ]);
    const scenario = settled();
    expect(stageOf(scenario)).toBe('communicated');
    expect(refused(scenario, small.leader, told(small.owner))).toEqual(['already_done', 'toIds']);
    expect(refused(scenario, small.leader, told('x'))).toEqual(['unknown', 'toIds.0']);
    expect(refused(scenario, small.member, told(small.member))[0]).toBe('not_yours');
    scenario.do(small.leader, told(small.owner, small.member));
    expect(escalationOf(scenario).told.map(({ personId }) => personId)).toEqual([
      small.owner,
      small.stranger,
      small.member,
    ]);
  });
});

describe('the end of it', () => {
  test('whoever raised it has seen that it helped, and nobody else says so', () => {
    const scenario = settled().at(noon('2026-07-10'));
    expect(refused(scenario, small.leader, verified)).toEqual(['not_yours', 'escalationId']);
    scenario.do(small.owner, verified);
    expect(stageOf(scenario)).toBe('verified');
    expect(escalationOf(scenario).spells).toEqual([
      { from: noon('2026-07-06'), to: noon('2026-07-10'), toldAt: noon('2026-07-09') },
    ]);
    expect(refused(scenario, small.owner, verified)).toEqual(['already_done', 'escalationId']);
  });

  test('once whoever raised it has left, a leader says so', () => {
    const scenario = committedObjective().at(noon('2026-07-08'));
    scenario.do(small.stranger, raised({ ofId: undefined }));
    scenario.do(small.leader, decided);
    scenario.do(small.leader, told(small.owner));
    expect(refused(scenario, small.leader, verified)).toEqual(['not_yours', 'escalationId']);
    scenario.do(small.administrator, { type: 'RemovePerson', personId: small.stranger });
    expect(refused(scenario, small.owner, verified)).toEqual(['not_yours', 'escalationId']);
    scenario.do(small.leader, verified);
  });

  test('it is not seen to help before it is decided and told', () => {
    expect(refused(burning(), small.owner, verified)).toEqual(['not_ready', 'escalationId']);
    const scenario = burning();
    scenario.do(small.leader, decided);
    expect(refused(scenario, small.owner, verified)).toEqual(['not_ready', 'escalationId']);
  });

  test('once the time to see it is over, a leader of the team says so, and whoever raised it still may', () => {
    const scenario = settled().at(noon('2026-07-13'));
    expect(refusalOf(scenario, small.leader, verified).remedy).toContain('once the time');
    scenario.at(noon('2026-07-14'));
    expect(refused(scenario, small.administrator, verified)[0]).toBe('not_yours');
    expect(refused(scenario, small.stranger, verified)[0]).toBe('not_yours');
    const other = settled().at(noon('2026-07-14'));
    other.do(small.owner, verified);
    scenario.do(small.leader, verified);
    expect(escalationOf(scenario).verified).toEqual({ byId: small.leader, at: scenario.now });
  });

  test('what did not help and nobody had heard of yet goes on as one time', () => {
    const scenario = burning();
    scenario.do(small.leader, decided);
    scenario.at(noon('2026-07-10')).do(small.owner, reopened);
    expect(escalationOf(scenario).spells).toEqual([{ from: noon('2026-07-06') }]);
  });

  test('what did not help goes on, and its clocks begin anew', () => {
    expect(refused(burning(), small.owner, reopened)).toEqual(['already_done', 'escalationId']);
    const scenario = settled().at(noon('2026-07-10'));
    expect(refused(scenario, small.leader, reopened)).toEqual(['not_yours', 'escalationId']);
    scenario.do(small.owner, reopened);
    expect(escalationOf(scenario)).toMatchObject({
      since: noon('2026-07-10'),
      heldById: undefined,
      attendedAt: undefined,
      decided: undefined,
      told: [],
      reopened: { because: { text: 'The second van never came' } },
      spells: [
        { from: noon('2026-07-06'), to: noon('2026-07-10'), toldAt: noon('2026-07-09') },
        { from: noon('2026-07-10') },
      ],
    });
    expect(stageOf(scenario)).toBe('raised');
    scenario.do(small.stranger, seen);
    scenario.do(small.leader, decided);
  });

  test.each([
    ['verified', verified, small.owner],
    ['declined', declined, small.leader],
  ])('what was %s and came back begins another time', (_, end, actor) => {
    const scenario = end === verified ? settled() : burning();
    scenario.at(noon('2026-07-10')).do(actor, end);
    const early = { ...reopened, effectiveAt: noon('2026-07-09') };
    expect(refused(scenario, small.owner, early)).toEqual(['out_of_range', 'effectiveAt']);
    scenario.at(noon('2026-07-13')).do(small.owner, reopened);
    expect(escalationOf(scenario).spells).toMatchObject([
      { from: noon('2026-07-06'), to: noon('2026-07-10') },
      { from: noon('2026-07-13') },
    ]);
  });
});

test('before any objective is there, it is raised all the same', () => {
  const scenario = smallOrganisation();
  scenario.do(small.member, raised({ objectiveId: undefined, keyResultIds: [] }));
  expect(escalationOf(scenario).teamId).toBe(small.team);
});
