import { describe, expect, test } from 'vitest';
import { isRefusal, type Scenario, testId } from '../../testing/scenario.ts';
import { committedObjective, noon, small } from '../../testing/small-organisation.ts';
import { notHeardBy } from './state.ts';

const mill = testId(7_600_001);
const newer = testId(7_600_002);
const told = (more: Record<string, unknown> = {}) => ({
  type: 'ShareContext',
  contextId: mill,
  what: 'The mill closes in autumn',
  objectiveIds: [small.objective],
  personIds: [small.stranger],
  ...more,
});
const on = (type: string, more: Record<string, unknown> = {}) => ({
  type,
  contextId: mill,
  ...more,
});
const understand = on('UnderstandContext', { meaning: 'We look for another mill' });
const correct = on('CorrectContext', { what: 'It closes in winter', because: 'A wrong month' });

/** The small organisation on its eighth day, after its leader told something. */
function shared(): Scenario {
  const scenario = committedObjective().at(noon('2026-07-08'));
  scenario.do(small.leader, told());
  return scenario;
}
const contextOf = (scenario: Scenario, id = mill) => scenario.view().context(id)!;
const missing = (scenario: Scenario) => notHeardBy(contextOf(scenario), scenario.view());
const refused = (scenario: Scenario, actor: string, input: Record<string, unknown>) => {
  const outcome = scenario.try(actor, input);
  if (!isRefusal(outcome)) throw new Error('it was accepted');
  expect(outcome.remedy).not.toBe('');
  return [outcome.code, outcome.field];
};

describe('telling', () => {
  test('the owners of what it affects are told, and those who are named, each once and not the author', () => {
    const scenario = committedObjective().at(noon('2026-07-08'));
    const personIds = [small.stranger, small.owner, small.leader];
    scenario.do(small.leader, told({ personIds }));
    expect(contextOf(scenario)).toMatchObject({
      what: { text: 'The mill closes in autumn' },
      objectiveIds: [small.objective],
      recipientIds: [small.owner, small.stranger],
      authorId: small.leader,
      sharedAt: noon('2026-07-08'),
    });
    expect(scenario.world.at({ at: noon('2026-07-07') })!.contexts()).toEqual([]);
  });

  test.each([
    ['by somebody who leads nobody', small.owner, {}, 'not_yours', undefined],
    ['to nobody', small.leader, { objectiveIds: [], personIds: [] }, 'missing', 'objectiveIds'],
    [
      'to oneself',
      small.leader,
      { objectiveIds: [], personIds: [small.leader] },
      'missing',
      'objectiveIds',
    ],
    ['about no objective', small.leader, { objectiveIds: ['x'] }, 'unknown', 'objectiveIds.0'],
    ['to nobody who is here', small.leader, { personIds: ['x'] }, 'unknown', 'personIds.0'],
    ['without words', small.leader, { what: ' ' }, 'missing', 'what'],
    ['in place of nothing', small.leader, { supersedesId: 'x' }, 'unknown', 'supersedesId'],
    [
      'in place of another’s',
      small.administrator,
      { supersedesId: mill },
      'not_yours',
      'supersedesId',
    ],
    ['a second time', small.leader, { contextId: mill }, 'already_done', 'contextId'],
  ])('%s is refused', (_, actor, more, code, field) => {
    expect(refused(shared(), actor, told({ contextId: newer, ...more }))).toEqual([code, field]);
  });
});

describe('hearing', () => {
  test('whoever was told says what it means, in their own words, once', () => {
    const scenario = shared();
    expect(missing(scenario)).toEqual([small.owner, small.stranger]);
    scenario.do(small.owner, understand);
    expect(contextOf(scenario).understandings).toMatchObject([
      { byId: small.owner, at: scenario.now, meaning: { text: 'We look for another mill' } },
    ]);
    expect(missing(scenario)).toEqual([small.stranger]);
    expect(refused(scenario, small.owner, understand)).toEqual(['already_done', 'contextId']);
  });

  test('nobody speaks for those who were told, and nothing is heard that nobody told', () => {
    expect(refused(shared(), small.member, understand)).toEqual(['not_yours', 'contextId']);
    expect(refused(shared(), small.leader, understand)).toEqual(['not_yours', 'contextId']);
    expect(refused(committedObjective(), small.owner, understand)).toEqual([
      'unknown',
      'contextId',
    ]);
  });
});

describe('what no longer holds', () => {
  test('its author corrects it, and everybody is asked anew, with their words kept', () => {
    const scenario = shared();
    scenario.do(small.owner, understand);
    expect(refused(scenario, small.owner, correct)).toEqual(['not_yours', 'contextId']);
    scenario.at(noon('2026-07-09'));
    scenario.do(small.leader, correct);
    expect(contextOf(scenario)).toMatchObject({
      what: { text: 'It closes in winter' },
      corrected: { at: noon('2026-07-09'), because: { text: 'A wrong month' } },
      understandings: [{ byId: small.owner, isOutdated: true }],
    });
    expect(missing(scenario)).toEqual([small.owner, small.stranger]);
    scenario.do(small.owner, understand);
    expect(contextOf(scenario).understandings).toHaveLength(1);
    expect(missing(scenario)).toEqual([small.stranger]);
  });

  test('once something newer took its place, nothing more is said of it', () => {
    const scenario = shared();
    scenario.do(small.leader, told({ contextId: newer, supersedesId: mill }));
    expect(refused(scenario, small.owner, understand)).toEqual(['closed', 'contextId']);
    expect(refused(scenario, small.leader, correct)).toEqual(['closed', 'contextId']);
    const again = told({ contextId: testId(7_600_003), supersedesId: mill });
    expect(refused(scenario, small.leader, again)).toEqual(['closed', 'supersedesId']);
  });
});
