import { describe, expect, test } from 'vitest';
import { type Scenario, testId } from '../testing/scenario.ts';
import {
  committedObjective,
  draftCommand,
  keyResultCommand,
  noon,
  small,
} from '../testing/small-organisation.ts';
import { blockedDays, blockedSpells } from './blocked-time.ts';

const [first, second, third] = [1, 2, 3].map((n) => testId(7_400_000 + n)) as [
  string,
  string,
  string,
];
const other = { objectiveId: 'flour', keyResultId: 'sacks' } as const;

const raise = (scenario: Scenario, blockerId: string, keyResultIds: readonly string[]) =>
  scenario.do(small.owner, {
    type: 'RaiseBlocker',
    objectiveId: small.objective,
    blockerId,
    kind: 'other',
    what: 'Something is in the way',
    keyResultIds,
  });
const merge = (scenario: Scenario, blockerId: string, intoId: string) =>
  scenario.do(small.owner, { type: 'MergeBlocker', blockerId, intoId });
const resolve = (scenario: Scenario, blockerId: string, actor: string = small.owner) =>
  scenario.do(actor, { type: 'ResolveBlocker', blockerId, how: 'It went away' });
const days = (scenario: Scenario, keyResultId: string, objectiveId: string = small.objective) =>
  blockedDays(scenario.view(), objectiveId, keyResultId);

/** Wednesday of the second week, with one blocker of the metric. */
function blocked(): Scenario {
  const scenario = committedObjective().at(noon('2026-07-08'));
  raise(scenario, first, [small.metric]);
  return scenario;
}

/** The same beside a blocker that another team has. */
function blockedElsewhere(): Scenario {
  const scenario = blocked();
  const own = (input: Record<string, unknown>) => scenario.do(small.stranger, input);
  const { objectiveId, keyResultId } = other;
  own({ ...draftCommand, objectiveId, teamId: small.otherTeam, ownerId: small.stranger });
  own({ ...keyResultCommand, objectiveId, keyResultId });
  own({ type: 'CommitObjective', objectiveId });
  own({ type: 'RaiseBlocker', objectiveId, blockerId: third, kind: 'other', what: 'The same' });
  return scenario;
}

describe('nothing stands still', () => {
  test('after its objective was closed, though its blocker is open', () => {
    const scenario = blocked().at(noon('2026-07-10'));
    const close = { type: 'CloseObjective', objectiveId: small.objective, verdict: 'missed' };
    scenario.do(small.owner, close);
    for (const day of ['2026-07-10', '2026-07-20', '2026-09-20'])
      expect(days(scenario.at(noon(day)), small.metric)).toBe(2);
    expect(blockedSpells(scenario.view(), small.objective, small.metric)).toEqual([
      { from: noon('2026-07-08'), to: noon('2026-07-10') },
    ]);
  });

  test('after the last day of its cycle, where that lives, closed or not', () => {
    // Lisbon is an hour ahead of UTC in summer: the cycle ends at eleven in the evening of UTC.
    const end = Date.parse('2026-09-27T23:00:00Z');
    const scenario = blocked().at(noon('2026-10-20'));
    const spell = { from: noon('2026-07-08'), to: end };
    expect(blockedSpells(scenario.view(), small.objective, small.metric)).toEqual([spell]);
    scenario.do(small.administrator, { type: 'CloseCycle', cycleId: small.cycle });
    expect(blockedSpells(scenario.view(), small.objective, small.metric)).toEqual([spell]);
  });
});

describe('a key result stands still', () => {
  const late = 'kr-late';
  const raisedOfAll = (more: Record<string, unknown> = {}) => {
    const scenario = committedObjective().at(noon('2026-07-06'));
    const of = { objectiveId: small.objective, blockerId: first, keyResultIds: [] };
    const what = 'Something is in the way';
    scenario.do(small.owner, { type: 'RaiseBlocker', kind: 'other', what, ...of, ...more });
    return scenario;
  };

  test('from when it was added on, however long what holds all up had stood', () => {
    const scenario = raisedOfAll().at(noon('2026-08-06'));
    scenario.do(small.owner, { ...keyResultCommand, keyResultId: late });
    expect([days(scenario, late), days(scenario, small.metric)]).toEqual([0, 31]);
    scenario.at(noon('2026-08-08'));
    expect(blockedSpells(scenario.view(), small.objective, late)).toEqual([
      { from: noon('2026-08-06'), to: noon('2026-08-08') },
    ]);
    resolve(scenario, first);
    expect([days(scenario.at(noon('2026-08-20')), late)]).toEqual([2]);
  });

  test('not for what was over before it was added', () => {
    const scenario = raisedOfAll({ effectiveAt: noon('2026-06-30') }).at(noon('2026-07-08'));
    resolve(scenario, first);
    expect(days(scenario, small.metric)).toBe(7);
    scenario.at(noon('2026-08-06'));
    scenario.do(small.owner, { ...keyResultCommand, keyResultId: late });
    scenario.at(noon('2026-08-07'));
    expect(blockedSpells(scenario.view(), small.objective, late)).toEqual([]);
  });

  test('until it is dropped, while the others still do', () => {
    const scenario = raisedOfAll().at(noon('2026-07-10'));
    const dropped = { objectiveId: small.objective, keyResultId: small.milestone };
    scenario.do(small.owner, { type: 'DropKeyResult', ...dropped, because: 'It is no measure' });
    scenario.at(noon('2026-07-20'));
    expect([days(scenario, small.milestone), days(scenario, small.metric)]).toEqual([4, 14]);
  });

  test('and none that there is not', () => {
    expect(days(raisedOfAll().at(noon('2026-07-10')), 'x')).toBe(0);
  });
});

describe('what was merged goes on', () => {
  test('for its own key result, until the one that it goes on in ends', () => {
    const scenario = blocked();
    raise(scenario, second, [small.milestone]);
    merge(scenario, first, second);
    scenario.at(noon('2026-07-12'));
    expect([small.metric, small.milestone, small.control].map((id) => days(scenario, id))).toEqual([
      4, 4, 0,
    ]);
    resolve(scenario, second);
    scenario.at(noon('2026-07-20'));
    expect([small.metric, small.milestone].map((id) => days(scenario, id))).toEqual([4, 4]);
  });

  test('in the one of another team, and again where that comes back', () => {
    const scenario = blockedElsewhere();
    merge(scenario, first, third);
    scenario.at(noon('2026-07-11'));
    expect(days(scenario, small.metric)).toBe(3);
    resolve(scenario, third, small.stranger);
    scenario.at(noon('2026-07-13'));
    scenario.do(small.stranger, { type: 'ReopenBlocker', blockerId: third, because: 'Again' });
    scenario.at(noon('2026-07-15'));
    expect(days(scenario, small.metric)).toBe(5);
    expect(days(scenario, other.keyResultId, other.objectiveId)).toBe(5);
  });

  test('from the merge on alone, however long the other one had stood', () => {
    const scenario = blockedElsewhere().at(noon('2026-07-13'));
    raise(scenario, second, [small.milestone]);
    scenario.at(noon('2026-07-14'));
    merge(scenario, second, third);
    scenario.at(noon('2026-07-15'));
    expect(days(scenario, small.milestone)).toBe(2);
  });

  test('through as many as it was merged into', () => {
    const scenario = blockedElsewhere();
    raise(scenario, second, [small.milestone]);
    merge(scenario, first, second);
    merge(scenario, second, third);
    scenario.at(noon('2026-07-11'));
    expect([small.metric, small.milestone].map((id) => days(scenario, id))).toEqual([3, 3]);
  });
});
