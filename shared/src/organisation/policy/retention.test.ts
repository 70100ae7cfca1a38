import { describe, expect, test } from 'vitest';
import { isRefusal, type Scenario } from '../../testing/scenario.ts';
import { noon, small, smallOrganisation } from '../../testing/small-organisation.ts';
import { policyActor } from '../permission.ts';
import { quarterOf, quartersBefore } from './quarter.ts';
import { forgottenBefore, quartersToForget, runsAhead } from './retention.ts';

const because = 'The works council asked for it';
const change = (texts: string, quarters?: number) => ({
  type: 'ChangeRetention',
  texts,
  quarters,
  because,
});

const forget = (before: string) => ({ type: 'ForgetQuarters', texts: 'private', before });

const due = (scenario: Scenario, day: string) =>
  quartersToForget(scenario.at(noon(day)).view()).map(({ texts, before }) => `${texts} ${before}`);

const codeOf = (scenario: Scenario, actor: string, input: Record<string, unknown>) => {
  const outcome = scenario.try(actor, input);
  return isRefusal(outcome) ? outcome.code : outcome.map(({ type }) => type).join();
};

test('quarters are counted backwards over years', () => {
  expect(quarterOf(noon('2026-12-31'))).toBe('2026-Q4');
  expect([0, 1, 3, 8].map((count) => quartersBefore('2026-Q2', count))).toEqual([
    '2026-Q2',
    '2026-Q1',
    '2025-Q3',
    '2024-Q2',
  ]);
});

describe('unless told otherwise', () => {
  test('what is for two or for one is kept for eight quarters after its own, all else for good', () => {
    // Founded in the second quarter of 2026.
    const scenario = smallOrganisation();
    expect(due(scenario, '2028-06-30')).toEqual([]);
    expect(due(scenario, '2028-07-01')).toEqual(['private 2026-Q3']);
    expect(due(scenario, '2040-01-01')).toEqual(['private 2038-Q1']);
  });

  test('nothing is due before there is an organisation, nor of quarters before it', () => {
    expect(due(smallOrganisation(), '2026-07-01')).toEqual([]);
  });
});

describe('a changed policy', () => {
  test('counts from now on, for each kind of texts by itself', () => {
    const scenario = smallOrganisation();
    scenario.do(small.administrator, change('open', 1));
    expect(due(scenario, '2026-10-01')).toEqual(['open 2026-Q3']);
    scenario.do(small.administrator, change('open'));
    scenario.do(small.administrator, change('private', 2));
    expect(due(scenario, '2027-01-01')).toEqual(['private 2026-Q3']);
    expect(scenario.view().retention().quarters).toEqual({ private: 2, open: undefined });
  });

  test('that is the same as before is not recorded', () => {
    expect(codeOf(smallOrganisation(), small.administrator, change('private', 8))).toBe('');
    expect(codeOf(smallOrganisation(), small.administrator, change('open'))).toBe('');
  });

  test.each([
    ['less than one quarter', small.administrator, change('private', 0), 'out_of_range'],
    ['half a quarter', small.administrator, change('private', 1.5), 'malformed'],
    ['more than a hundred years', small.administrator, change('open', 401), 'out_of_range'],
    ['texts of another kind', small.administrator, change('team', 4), 'malformed'],
    ['by somebody who may not', small.owner, change('private', 4), 'not_yours'],
  ])('is refused: %s', (_, actor, input, code) => {
    expect(codeOf(smallOrganisation(), actor, input)).toBe(code);
  });
});

describe('that quarters are forgotten', () => {
  const forgotten = (scenario: Scenario) =>
    forgottenBefore(scenario.view().retention(), 'private', scenario.now);
  test('is noted once, and no quarter that the policy keeps', () => {
    const scenario = smallOrganisation().at(noon('2028-07-01'));
    expect(codeOf(scenario, policyActor, forget('2026-Q4'))).toBe('not_ready');
    expect(codeOf(scenario, policyActor, forget('2026-Q3'))).toBe('QuartersForgotten');
    expect(codeOf(scenario, policyActor, forget('2026-Q3'))).toBe('');
    expect(due(scenario, '2028-07-01')).toEqual([]);
    expect(forgotten(scenario)).toBe('2026-Q3');
  });

  test('is nobody’s to note but the policy’s', () => {
    const scenario = smallOrganisation().at(noon('2028-07-01'));
    expect(codeOf(scenario, small.administrator, forget('2026-Q3'))).toBe('not_yours');
  });

  test('stays so when texts are kept longer afterwards', () => {
    const scenario = smallOrganisation().at(noon('2028-07-01'));
    scenario.do(policyActor, forget('2026-Q3'));
    scenario.do(small.administrator, change('private'));
    expect(forgotten(scenario)).toBe('2026-Q3');
    expect(due(scenario, '2040-01-01')).toEqual([]);
  });

  test('counts for no more than the clock of now says, however far ahead the one of then was', () => {
    const scenario = smallOrganisation().at(noon('2099-01-01'));
    scenario.do(policyActor, forget('2097-Q1'));
    scenario.at(noon('2028-07-01'));
    expect(forgotten(scenario)).toBe('2026-Q3');
    // A policy that keeps for less is noted anew.
    scenario.do(small.administrator, change('private', 2));
    expect(due(scenario, '2028-07-01')).toEqual(['private 2028-Q1']);
    scenario.do(policyActor, forget('2028-Q1'));
    expect(forgotten(scenario)).toBe('2028-Q1');
    expect(due(scenario, '2028-07-01')).toEqual([]);
  });
});

describe('a clock', () => {
  const said = (now: string, heard: string) => runsAhead(noon(now), noon(heard));

  test('runs ahead when nobody recorded anything in its quarter, nor in the one before', () => {
    expect(said('2026-09-30', '2026-04-01')).toBe(false);
    expect(said('2026-10-01', '2026-06-30')).toBe(true);
    expect(said('2099-01-01', '2026-06-30')).toBe(true);
    expect(said('2026-01-01', '2099-01-01')).toBe(false);
  });
});

describe('the world knows when somebody last recorded something', () => {
  test('which neither the founder is nor what follows from the policy', () => {
    const scenario = smallOrganisation().at(noon('2028-04-01'));
    expect(scenario.world.heardAt).toBeUndefined();
    scenario.do(small.administrator, change('private', 2));
    expect(scenario.world.heardAt).toBe(noon('2028-04-01'));
    scenario.at(noon('2028-07-01')).do(policyActor, forget('2026-Q3'));
    expect(scenario.world.heardAt).toBe(noon('2028-04-01'));
  });
});
