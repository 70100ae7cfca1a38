import { describe, expect, test } from 'vitest';
import { isRefusal, type Scenario, testId } from '../../testing/scenario.ts';
import { committedObjective, noon, small } from '../../testing/small-organisation.ts';
import { blockerView } from '../../views/blocker-view.ts';

const blockerId = testId(7_600_001);
const at = (type: string, more: Record<string, unknown> = {}) => ({ type, blockerId, ...more });
const next = (more: Record<string, unknown> = {}) =>
  at('PlanNextAction', { action: 'Call the maker', ...more });
const arrange = (more: Record<string, unknown> = {}) =>
  at('ArrangeTechnology', { arrangement: 'A key of our own', how: 'access', ...more });

/** The small organisation with a second leader, and a blocker that began and was told on 8 July. */
function blocked(): Scenario {
  const scenario = committedObjective().at(noon('2026-07-08'));
  scenario.do('founder', { type: 'AddPerson', personId: 'lia', role: 'leader' });
  scenario.do(small.owner, {
    ...at('RaiseBlocker'),
    objectiveId: small.objective,
    kind: 'missingTechnology',
    severity: 'high',
    what: 'Nobody can open the mill',
    ofId: small.stranger,
  });
  return scenario;
}

const leaves = (scenario: Scenario, personId: string) =>
  scenario.do(small.administrator, { type: 'RemovePerson', personId });
const viewOf = (scenario: Scenario) => blockerView(scenario.view(), blockerId)!;
const refused = (scenario: Scenario, actor: string, input: Record<string, unknown>) => {
  const outcome = scenario.try(actor, input);
  if (!isRefusal(outcome)) throw new Error('it was accepted');
  return [outcome.code, outcome.field];
};

describe('whoever has left', () => {
  /** Taken on by the second leader on 9 July, who leaves on the 13th. */
  const left = (): Scenario => {
    const scenario = blocked().at(noon('2026-07-09'));
    scenario.do('lia', at('TakeOnBlocker'));
    leaves(scenario.at(noon('2026-07-13')), 'lia');
    return scenario;
  };

  test('has it no longer: it waits for somebody again, and anybody who may takes it on', () => {
    const scenario = left();
    expect(viewOf(scenario)).toMatchObject({
      isAttended: false,
      acknowledge: { since: noon('2026-07-13'), isOver: false },
    });
    const before = scenario.world.at({ at: noon('2026-07-12') })!;
    expect(blockerView(before, blockerId)).toMatchObject({ isAttended: true });
    scenario.do(small.leader, at('TakeOnBlocker'));
    expect(viewOf(scenario)).toMatchObject({
      isAttended: true,
      blocker: { takenOn: { byId: small.leader } },
    });
    expect(refused(scenario, small.stranger, at('TakeOnBlocker'))[0]).toBe('conflict');
  });

  test('has it handed back by a leader or an administrator, and by nobody else', () => {
    for (const actor of [small.leader, small.administrator]) {
      const scenario = left();
      scenario.do(actor, at('HandBackBlocker'));
      expect(viewOf(scenario).blocker.takenOn).toBeUndefined();
    }
    expect(refused(left(), small.owner, at('HandBackBlocker'))).toEqual(['not_yours', 'blockerId']);
    const here = blocked();
    here.do('lia', at('TakeOnBlocker'));
    expect(refused(here, small.leader, at('HandBackBlocker'))).toEqual(['not_yours', 'blockerId']);
  });

  test('neither does what was planned nor sees to what was arranged', () => {
    for (const act of [next({ byId: small.member }), arrange({ byId: small.member })]) {
      const scenario = blocked();
      scenario.do(act.type === 'PlanNextAction' ? small.owner : small.leader, act);
      expect(viewOf(scenario).isAttended).toBe(true);
      leaves(scenario, small.member);
      expect(viewOf(scenario).isAttended).toBe(false);
      if (act.type === 'ArrangeTechnology') scenario.do('lia', arrange());
    }
  });
});

describe('what was said for a day', () => {
  test('counts for three days more, and then it waits for somebody since the end of them', () => {
    const scenario = blocked();
    scenario.do(small.owner, next({ on: '2026-07-10' }));
    expect(viewOf(scenario.at('2026-07-13T22:59:59Z')).isAttended).toBe(true);
    // Midnight in Lisbon.
    const end = Date.parse('2026-07-13T23:00:00Z');
    expect(viewOf(scenario.at(end))).toMatchObject({
      isAttended: false,
      acknowledge: { since: end },
    });
    scenario.do(small.owner, next());
    expect(viewOf(scenario.at(noon('2026-08-20'))).isAttended).toBe(true);
  });

  test('an arrangement too, until it has come', () => {
    const scenario = blocked();
    scenario.do(small.leader, arrange({ on: '2026-07-10' }));
    scenario.at(noon('2026-07-14'));
    expect(viewOf(scenario).isAttended).toBe(false);
    scenario.do(small.owner, at('DeliverTechnology'));
    expect(viewOf(scenario).isAttended).toBe(true);
  });
});

test('what was handed back has its whole time again until somebody is at it', () => {
  const scenario = blocked();
  scenario.do('lia', at('TakeOnBlocker'));
  scenario.at(noon('2026-07-20')).do('lia', at('HandBackBlocker'));
  expect(viewOf(scenario).acknowledge).toMatchObject({ since: noon('2026-07-20'), isOver: false });
});

describe('no step is true before the one that it follows', () => {
  const taken = (scenario: Scenario) => scenario.do('lia', at('TakeOnBlocker'));
  const arranged = (scenario: Scenario) => scenario.do('lia', arrange({ byId: small.member }));
  const cases: readonly [string, string, Record<string, unknown>, (scenario: Scenario) => void][] =
    [
      ['handing back before it was taken on', 'lia', at('HandBackBlocker'), taken],
      ['delivering before it was arranged', small.owner, at('DeliverTechnology'), arranged],
      ['arranging anew before it was arranged', 'lia', arrange(), arranged],
      ['planning before the last plan', small.owner, next(), (one) => one.do(small.owner, next())],
      [
        'taking on before it was handed back',
        small.leader,
        at('TakeOnBlocker'),
        (one) => {
          taken(one);
          one.do('lia', at('HandBackBlocker'));
        },
      ],
      [
        'taking on before whoever has left did',
        small.leader,
        at('TakeOnBlocker'),
        (one) => {
          taken(one);
          leaves(one, 'lia');
        },
      ],
    ];
  test.each(cases)('%s is refused', (_, actor, step, before) => {
    const scenario = blocked().at(noon('2026-07-10'));
    before(scenario);
    scenario.at(noon('2026-07-14'));
    const early = { ...step, effectiveAt: noon('2026-07-09') };
    expect(refused(scenario, actor, early)).toEqual(['out_of_range', 'effectiveAt']);
    scenario.do(actor, { ...step, effectiveAt: noon('2026-07-11') });
  });

  test.each([
    ['taking on', small.leader, at('TakeOnBlocker')],
    ['planning', small.owner, next()],
    ['helping', small.owner, at('HelpWithBlocker', { help: 'Lent a key' })],
    ['declining', small.leader, at('DeclineBlocker', { because: 'No time' })],
    ['merging', small.owner, at('MergeBlocker', { intoId: 'x' })],
    ['resolving', small.owner, at('ResolveBlocker', { how: 'Had a key cut' })],
    [
      'revising',
      small.owner,
      at('ReviseBlocker', { kind: 'platform', what: 'Nobody can open the mill' }),
    ],
  ])('%s before it stood in the way is refused', (_, actor, step) => {
    const early = { ...step, effectiveAt: noon('2025-09-11') };
    expect(refused(blocked(), actor, early)).toEqual(['out_of_range', 'effectiveAt']);
  });
});
