import { describe, expect, test } from 'vitest';
import {
  asked,
  at,
  decided,
  decisionOf,
  declined,
  made,
  refusalOf,
  refused,
  reversed,
  told,
  withdrawn,
} from '../../testing/asked-decision.ts';
import type { Scenario } from '../../testing/scenario.ts';
import { noon, small } from '../../testing/small-organisation.ts';
import { awareAt, unawareIds } from './telling.ts';

describe('after it was reversed', () => {
  const taken = (): Scenario => {
    const scenario = decided().at(noon('2026-07-10'));
    scenario.do(small.leader, told(small.owner, small.member));
    scenario.at(noon('2026-07-13')).do(small.leader, reversed);
    return scenario;
  };

  test('those who had heard of it are told, each once, and nobody forgets that they had', () => {
    const scenario = taken();
    const still = () => unawareIds(decisionOf(scenario), scenario.view());
    expect(still()).toEqual([small.owner, small.member]);
    expect(awareAt(decisionOf(scenario))).toBeUndefined();
    expect(refused(scenario, small.stranger, told(small.owner))[0]).toBe('not_yours');
    scenario.at(noon('2026-07-14')).do(small.leader, told(small.owner));
    expect(refused(scenario, small.leader, told(small.owner))).toEqual(['already_done', 'toIds']);
    expect(still()).toEqual([small.member]);
    scenario.at(noon('2026-07-15')).do(small.owner, told(small.member, small.stranger));
    expect(still()).toEqual([]);
    expect(awareAt(decisionOf(scenario))).toBe(noon('2026-07-15'));
    expect(decisionOf(scenario).told).toHaveLength(2);
  });

  test('who has left, and whoever reversed it, need not be told', () => {
    const scenario = decided();
    scenario.do(small.leader, told(small.leader, small.owner, small.member));
    scenario.do(small.leader, reversed);
    scenario.do(small.administrator, { type: 'RemovePerson', personId: small.member });
    expect(unawareIds(decisionOf(scenario), scenario.view())).toEqual([small.owner]);
  });

  test('when the last of them heard is not moved by whoever reversed it', () => {
    const scenario = decided();
    scenario.do(small.leader, told(small.leader, small.owner));
    scenario.at(noon('2026-07-13')).do(small.leader, reversed);
    scenario.at(noon('2026-07-14')).do(small.owner, told(small.owner));
    scenario.at(noon('2026-07-20')).do(small.owner, told(small.leader, small.stranger));
    expect(awareAt(decisionOf(scenario))).toBe(noon('2026-07-14'));
  });

  test('nobody is told of it before it was', () => {
    const early = { ...told(small.owner), effectiveAt: noon('2026-07-10') };
    expect(refused(taken(), small.leader, early)).toEqual(['out_of_range', 'effectiveAt']);
  });
});

describe('once whoever decided has left', () => {
  const left = (scenario: Scenario) => {
    scenario.do(small.administrator, { type: 'HandOverPerson', personId: small.owner });
    scenario.do(small.administrator, { type: 'RemovePerson', personId: small.member });
    return scenario;
  };
  /** Decided by a member of the team, who then leaves. */
  const behind = () => {
    const scenario = asked();
    scenario.do(small.leader, at('HandOverDecision', { toId: small.member }));
    scenario.do(small.member, made());
    return left(scenario);
  };
  const review = at('ReviewDecision', { cameOfIt: 'Full shelves', stands: true });

  test.each([
    ['tells it', told(small.owner)],
    ['looks at it again', review],
    ['reverses it', reversed],
  ])('a leader of the team %s, and no other leader', (_, input) => {
    const scenario = behind();
    expect(refusalOf(scenario, small.administrator, input)).toMatchObject({
      code: 'not_yours',
      remedy: expect.stringContaining('a leader of the team'),
    });
    scenario.do(small.leader, input);
  });

  test('nobody does it for who is still here', () => {
    for (const input of [told(small.member), review, reversed])
      expect(refused(decided(), small.administrator, input)[0]).toBe('not_yours');
  });

  test('an open one is handed over by who asked or a leader, as the refusal says', () => {
    const scenario = asked();
    scenario.do(small.leader, at('HandOverDecision', { toId: small.member }));
    left(scenario);
    expect(refusalOf(scenario, small.leader, made()).remedy).toContain('to hand it over');
    scenario.do(small.leader, at('HandOverDecision', { toId: small.leader }));
    scenario.do(small.leader, made());
  });
});

describe('when a step was true', () => {
  const at10 = { effectiveAt: noon('2026-07-10') };
  test.each([
    ['seeing it', at('AcknowledgeDecision')],
    ['making it', made()],
    ['declining it', declined],
    ['withdrawing it', withdrawn],
    ['handing it over', at('HandOverDecision', { toId: small.owner })],
  ])('%s is not before it was given to whoever decides', (_, input) => {
    const scenario = asked().at(noon('2026-07-13'));
    scenario.do(small.leader, at('HandOverDecision', { toId: small.stranger }));
    expect(refused(scenario, small.stranger, { ...input, ...at10 })).toEqual([
      'out_of_range',
      'effectiveAt',
    ]);
    scenario.do(small.stranger, input);
  });

  test('it is not made before it was seen, nor reversed before it was told', () => {
    const scenario = asked().at(noon('2026-07-13'));
    scenario.do(small.leader, at('AcknowledgeDecision'));
    expect(refused(scenario, small.leader, { ...made(), ...at10 })[1]).toBe('effectiveAt');
    scenario.do(small.leader, made());
    scenario.at(noon('2026-07-15')).do(small.leader, told(small.owner));
    const early = { ...reversed, effectiveAt: noon('2026-07-14') };
    expect(refused(scenario, small.leader, early)).toEqual(['out_of_range', 'effectiveAt']);
  });
});
