import { describe, expect, test } from 'vitest';
import { limits } from '../../kernel/limits.ts';
import { isRefusal, type Scenario, testId } from '../../testing/scenario.ts';
import { committedObjective, noon, small } from '../../testing/small-organisation.ts';

const flour = testId(7_000_001);
const oven = testId(7_000_002);
const raised = (more: Record<string, unknown> = {}) => ({
  type: 'RaiseBlocker',
  blockerId: flour,
  objectiveId: small.objective,
  keyResultIds: [small.metric],
  kind: 'dependency',
  severity: 'high',
  what: 'The mill delivers at nine',
  tried: 'Asked twice for an earlier tour',
  needed: 'A tour before five',
  ofId: small.stranger,
  ...more,
});
const at = (type: string, more: Record<string, unknown> = {}) => ({
  type,
  blockerId: flour,
  ...more,
});
const next = (more: Record<string, unknown> = {}) =>
  at('PlanNextAction', { action: 'Call the mill', ...more });
const resolved = at('ResolveBlocker', { how: 'The tour begins at four' });

/** The small organisation on its eighth day, with a blocker that began two days before. */
function blocked(): Scenario {
  const scenario = committedObjective().at(noon('2026-07-08'));
  scenario.do(small.owner, raised({ effectiveAt: noon('2026-07-06') }));
  return scenario;
}

const refused = (scenario: Scenario, actor: string, input: Record<string, unknown>) => {
  const outcome = scenario.try(actor, input);
  if (!isRefusal(outcome)) throw new Error('it was accepted');
  return [outcome.code, outcome.field];
};
const blockerOf = (scenario: Scenario, id = flour) => scenario.view().blocker(id)!;

describe('raising', () => {
  test('what stands in the way is told with its kind, since when, what was tried and is needed', () => {
    expect(blockerOf(blocked())).toMatchObject({
      objectiveId: small.objective,
      keyResultIds: [small.metric],
      kind: 'dependency',
      severity: 'high',
      what: { text: 'The mill delivers at nine' },
      ofId: small.stranger,
      raisedById: small.owner,
      onsetAt: noon('2026-07-06'),
      raisedAt: noon('2026-07-08'),
      spells: [{ from: noon('2026-07-06') }],
    });
  });

  test('it is found with its objective, and was not there before', () => {
    const scenario = blocked();
    expect(scenario.view().blockersOf(small.objective)).toEqual([blockerOf(scenario)]);
    const before = scenario.world.at({ at: noon('2026-07-07') })!;
    expect(before.blockersOf(small.objective)).toEqual([]);
  });

  test.each([
    ['by another team', small.stranger, {}, 'not_yours', 'objectiveId'],
    ['by the team’s leader', small.leader, {}, 'not_yours', 'objectiveId'],
    ['on no objective', small.owner, { objectiveId: 'x' }, 'unknown', 'objectiveId'],
    ['on no key result', small.owner, { keyResultIds: ['x'] }, 'unknown', 'keyResultIds.0'],
    ['needed of nobody', small.owner, { ofId: 'x' }, 'unknown', 'ofId'],
    ['a gap of no technology', small.owner, { gap: 'skill' }, 'wrong_kind', 'gap'],
    ['without words', small.owner, { what: ' ' }, 'missing', 'what'],
    ['about spaces without width', small.owner, { about: '\u200B' }, 'missing', 'about'],
    ['in too many words', small.owner, { what: 'x'.repeat(241) }, 'too_long', 'what'],
    ['of an unknown kind', small.owner, { kind: 'weather' }, 'malformed', 'kind'],
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
    ['a second time', small.owner, { blockerId: flour }, 'already_done', 'blockerId'],
  ])('%s is refused', (_, actor, more, code, field) => {
    expect(refused(blocked(), actor, raised({ blockerId: oven, ...more }))).toEqual([code, field]);
  });

  test('on a closed objective is refused', () => {
    const scenario = blocked();
    const close = { type: 'CloseObjective', objectiveId: small.objective, verdict: 'missed' };
    scenario.do(small.owner, close);
    expect(refused(scenario, small.owner, raised({ blockerId: oven }))[0]).toBe('closed');
  });
});

describe('attending to it', () => {
  test('what is left out when it is told anew is no longer so', () => {
    const scenario = blocked();
    const { objectiveId, type, ...told } = raised({ tried: undefined, severity: 'urgent' });
    scenario.do(small.member, { type: 'ReviseBlocker', ...told });
    expect(blockerOf(scenario)).toMatchObject({ severity: 'urgent', tried: undefined });
    expect(blockerOf(scenario).onsetAt).toBe(noon('2026-07-06'));
    expect(refused(scenario, small.stranger, { type: 'ReviseBlocker', ...told })[0]).toBe(
      'not_yours',
    );
  });

  test('a next action names who does it, the actor unless told', () => {
    const scenario = blocked();
    const told = { on: '2026-07-07', effectiveAt: noon('2026-07-06') };
    expect(refused(scenario, small.owner, next(told))).toEqual(['out_of_range', 'on']);
    scenario.do(small.owner, next({ on: '2026-07-10' }));
    expect(blockerOf(scenario).next).toEqual({
      action: { text: 'Call the mill' },
      byId: small.owner,
      on: '2026-07-10',
      at: scenario.now,
    });
    expect(refused(scenario, small.owner, next({ on: '2026-07-07' }))).toEqual([
      'out_of_range',
      'on',
    ]);
    for (const on of ['2026-09-28', '2199-12-31'])
      expect(refused(scenario, small.owner, next({ on }))).toEqual(['out_of_range', 'on']);
    expect(refused(scenario, small.owner, next({ byId: 'x' }))).toEqual(['unknown', 'byId']);
    expect(refused(scenario, small.stranger, next())[0]).toBe('not_yours');
  });

  test('a leader takes it on, or whoever something is needed of, and nobody else', () => {
    expect(refused(blocked(), small.member, at('TakeOnBlocker'))[0]).toBe('not_yours');
    for (const actor of [small.leader, small.stranger]) {
      const scenario = blocked();
      scenario.do(actor, at('TakeOnBlocker'));
      expect(blockerOf(scenario).takenOn).toEqual({ byId: actor, at: scenario.now });
      scenario.do(actor, next());
    }
  });

  test('of two who take it on, the second is told that somebody was faster', () => {
    const scenario = blocked();
    scenario.do(small.leader, at('TakeOnBlocker'));
    expect(refused(scenario, small.stranger, at('TakeOnBlocker'))).toEqual([
      'conflict',
      'blockerId',
    ]);
  });

  test('only who took it on hands it back', () => {
    const scenario = blocked();
    scenario.do(small.leader, at('TakeOnBlocker'));
    expect(refused(scenario, small.owner, at('HandBackBlocker'))[0]).toBe('not_yours');
    scenario.do(small.leader, at('HandBackBlocker'));
    expect(blockerOf(scenario).takenOn).toBeUndefined();
  });

  test('anybody may help, and says whether they were asked to', () => {
    const scenario = blocked();
    const help = { help: 'Lent a van', mode: 'offered' };
    scenario.do(small.stranger, at('HelpWithBlocker', help));
    expect(blockerOf(scenario).helps).toEqual([
      { byId: small.stranger, at: scenario.now, help: { text: 'Lent a van' }, mode: 'offered' },
    ]);
  });
});

describe('saying no', () => {
  const no = (more = {}) => at('DeclineBlocker', { because: 'The mill is not ours', ...more });

  test('the same words of the same person are said once', () => {
    const scenario = blocked();
    scenario.do(small.leader, no());
    expect(refused(scenario, small.leader, no())).toEqual(['already_done', 'blockerId']);
    scenario.do(small.leader, no({ instead: 'Ask the depot' }));
    expect(refused(scenario, small.leader, no({ instead: 'Ask the depot ' }))[0]).toBe(
      'already_done',
    );
    scenario.do(small.leader, no());
    scenario.do(small.stranger, no());
    expect(blockerOf(scenario).declined.map(({ byId }) => byId)).toEqual([
      small.leader,
      small.stranger,
    ]);
  });

  test('they may be said again once it was taken on in between', () => {
    const scenario = blocked();
    for (const step of [no(), at('TakeOnBlocker'), at('HandBackBlocker'), no()])
      scenario.do(small.leader, step);
    expect(blockerOf(scenario).declined).toHaveLength(1);
  });
});

test('a blocker keeps so many helps and no more', () => {
  const scenario = blocked();
  const help = at('HelpWithBlocker', { help: 'Lent a van' });
  for (let n = 0; n < limits.helps; n++) scenario.do(small.stranger, help);
  expect(refused(scenario, small.stranger, help)).toEqual(['out_of_range', undefined]);
});

describe('the end of it', () => {
  test('resolving ends the time in which it stood in the way, reopening begins another', () => {
    const scenario = blocked().at(noon('2026-07-10'));
    scenario.do(small.owner, resolved);
    expect(blockerOf(scenario).spells).toEqual([
      { from: noon('2026-07-06'), to: noon('2026-07-10') },
    ]);
    expect(refused(scenario, small.owner, resolved)).toEqual(['already_done', 'blockerId']);
    scenario.at(noon('2026-07-13'));
    const back = { because: 'The driver is ill' };
    expect(refused(scenario, small.stranger, at('ReopenBlocker', back))[0]).toBe('not_yours');
    scenario.do(small.owner, at('ReopenBlocker', back));
    expect(blockerOf(scenario).spells[1]).toEqual({ from: noon('2026-07-13') });
    expect(refused(scenario, small.owner, at('ReopenBlocker', back))).toEqual([
      'already_done',
      'blockerId',
    ]);
  });

  test('whoever took it on may resolve it, others may not', () => {
    const scenario = blocked();
    expect(refused(scenario, small.leader, resolved)[0]).toBe('not_yours');
    scenario.do(small.leader, at('TakeOnBlocker'));
    scenario.do(small.leader, resolved);
    expect(blockerOf(scenario).resolved?.byId).toBe(small.leader);
  });

  test('it ends neither before it began nor begins again before it ended', () => {
    const scenario = blocked();
    const early = { effectiveAt: noon('2026-07-05') };
    expect(refused(scenario, small.owner, { ...resolved, ...early })).toEqual([
      'out_of_range',
      'effectiveAt',
    ]);
    scenario.do(small.owner, { ...resolved, effectiveAt: noon('2026-07-07') });
    expect(
      refused(scenario, small.owner, at('ReopenBlocker', { because: 'Again', ...early })),
    ).toEqual(['out_of_range', 'effectiveAt']);
  });

  test('one that is the same as another goes on in it', () => {
    const scenario = blocked();
    scenario.do(small.owner, raised({ blockerId: oven }));
    scenario.do(small.owner, at('MergeBlocker', { intoId: oven }));
    expect(blockerOf(scenario)).toMatchObject({
      mergedIntoId: oven,
      spells: [{ to: scenario.now }],
    });
    const other = { type: 'MergeBlocker', blockerId: oven };
    expect(refused(scenario, small.owner, { ...other, intoId: flour })).toEqual([
      'closed',
      'intoId',
    ]);
    expect(refused(scenario, small.owner, { ...other, intoId: oven })).toEqual([
      'contradictory',
      'intoId',
    ]);
    expect(refused(scenario, small.owner, { ...other, intoId: 'x' })).toEqual([
      'unknown',
      'intoId',
    ]);
  });

  test('one that was merged by mistake stands for itself again, as if it had never been', () => {
    const merged = () => {
      const scenario = blocked();
      scenario.do(small.owner, raised({ blockerId: oven }));
      scenario.do(small.leader, at('TakeOnBlocker'));
      scenario.at(noon('2026-07-09')).do(small.leader, at('MergeBlocker', { intoId: oven }));
      return scenario.at(noon('2026-07-13'));
    };
    const apart = (more = {}) => at('ReopenBlocker', { because: 'The oven is another', ...more });
    for (const actor of [small.owner, small.leader]) {
      const scenario = merged();
      const other = blockerOf(scenario, oven);
      scenario.do(actor, apart());
      expect(blockerOf(scenario)).toMatchObject({
        mergedIntoId: undefined,
        takenOn: { byId: small.leader },
        spells: [{ from: noon('2026-07-06') }],
      });
      expect(blockerOf(scenario, oven)).toBe(other);
      // And the other way round, where that was meant.
      scenario.do(small.owner, { type: 'MergeBlocker', blockerId: oven, intoId: flour });
    }
    expect(refused(merged(), small.stranger, apart())[0]).toBe('not_yours');
    expect(refused(merged(), small.owner, apart({ effectiveAt: noon('2026-07-08') }))).toEqual([
      'out_of_range',
      'effectiveAt',
    ]);
  });

  test('nothing is said of a blocker that nobody raised', () => {
    expect(refused(committedObjective(), small.owner, resolved)).toEqual(['unknown', 'blockerId']);
  });
});
