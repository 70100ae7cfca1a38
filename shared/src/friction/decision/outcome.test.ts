import { describe, expect, test } from 'vitest';
import {
  asked,
  at,
  decided,
  decisionOf,
  declined,
  made,
  offered,
  other,
  oven,
  refusalOf,
  refused,
  requested,
  reversed,
  steel,
  stone,
  told,
  withdrawn,
} from '../../testing/asked-decision.ts';
import { committedObjective, noon, small } from '../../testing/small-organisation.ts';
import { stageOf } from './state.ts';
import { toldAt, untoldIds } from './telling.ts';

describe('on the way to a decision', () => {
  test('only who decides acknowledges, once', () => {
    const scenario = asked().at(noon('2026-07-09'));
    const seen = at('AcknowledgeDecision');
    expect(refused(scenario, small.owner, seen)).toEqual(['not_yours', 'decisionId']);
    scenario.do(small.leader, seen);
    expect(decisionOf(scenario)).toMatchObject({
      acknowledged: { byId: small.leader, at: scenario.now },
      attendedAt: scenario.now,
    });
    expect(refused(scenario, small.leader, seen)).toEqual(['already_done', 'decisionId']);
  });

  test('handed over, it is the other’s to see and to make, and its clock goes on', () => {
    const scenario = asked();
    scenario.do(small.leader, at('AcknowledgeDecision'));
    scenario.at(noon('2026-07-09'));
    const over = (toId: string) => at('HandOverDecision', { toId, because: 'You know the mason' });
    expect(refused(scenario, small.owner, over(small.owner))[0]).toBe('not_yours');
    expect(refused(scenario, small.leader, over('x'))).toEqual(['unknown', 'toId']);
    expect(refused(scenario, small.leader, over(small.leader))).toEqual(['contradictory', 'toId']);
    scenario.do(small.leader, over(small.stranger));
    expect(decisionOf(scenario)).toMatchObject({
      deciderId: small.stranger,
      requestedAt: noon('2026-07-08'),
      givenAt: noon('2026-07-09'),
      attendedAt: noon('2026-07-08'),
      acknowledged: undefined,
    });
    expect(refused(scenario, small.leader, made())).toEqual(['not_yours', 'decisionId']);
    scenario.do(small.stranger, made());
  });

  test('once whoever decides has left, who asked or a leader passes it on', () => {
    const over = at('HandOverDecision', { toId: small.leader });
    for (const actor of [small.owner, small.leader]) {
      const scenario = asked();
      scenario.do(small.leader, at('HandOverDecision', { toId: small.stranger }));
      expect(refused(scenario, actor, over)).toEqual(['not_yours', 'decisionId']);
      scenario.do(small.administrator, { type: 'RemovePerson', personId: small.stranger });
      expect(refused(scenario, small.member, over)).toEqual(['not_yours', 'decisionId']);
      scenario.do(actor, over);
      expect(decisionOf(scenario).deciderId).toBe(small.leader);
    }
  });

  test('only who decides declines, and who asked or decides withdraws', () => {
    expect(refused(asked(), small.owner, declined)[0]).toBe('not_yours');
    const scenario = asked();
    scenario.do(small.leader, declined);
    expect(stageOf(decisionOf(scenario))).toBe('declined');
    expect(decisionOf(scenario).declined).toMatchObject({ instead: { text: 'Toss a coin' } });
    expect(refused(asked(), small.member, withdrawn)[0]).toBe('not_yours');
    for (const actor of [small.owner, small.leader]) {
      const left = asked();
      left.do(actor, withdrawn);
      expect(stageOf(decisionOf(left))).toBe('withdrawn');
    }
  });

  test('a time before it was asked for is refused', () => {
    const early = { effectiveAt: noon('2026-07-07') };
    expect(refused(asked(), small.leader, made(early))).toEqual(['out_of_range', 'effectiveAt']);
  });

  test('nothing is done about a question that nobody asked', () => {
    expect(refused(committedObjective(), small.leader, made())).toEqual(['unknown', 'decisionId']);
  });
});

describe('making it', () => {
  test('an option is taken with a reason, a confidence and a day to look again', () => {
    const scenario = asked().at(noon('2026-07-09'));
    scenario.do(small.leader, made({ reviewOn: '2026-08-03', mode: 'offered' }));
    expect(decisionOf(scenario)).toMatchObject({
      made: {
        byId: small.leader,
        at: scenario.now,
        optionId: stone,
        because: { text: 'Bread first' },
        confidence: 7,
        reviewOn: '2026-08-03',
        mode: 'offered',
      },
      attendedAt: scenario.now,
    });
    expect(stageOf(decisionOf(scenario))).toBe('made');
  });

  test('none of those offered is said in words', () => {
    const scenario = asked();
    const words = { optionId: undefined, words: 'Neither; we buy rolls' };
    scenario.do(small.leader, made(words));
    expect(decisionOf(scenario).made).toMatchObject({ words: { text: 'Neither; we buy rolls' } });
  });

  test.each([
    ['by who asked', small.owner, {}, 'not_yours', 'decisionId'],
    ['by an administrator', small.administrator, {}, 'not_yours', 'decisionId'],
    ['with no option', small.leader, { optionId: 'x' }, 'unknown', 'optionId'],
    ['without saying what', small.leader, { optionId: undefined }, 'missing', 'optionId'],
    ['two ways at once', small.leader, { words: 'Both' }, 'contradictory', 'words'],
    ['without a reason', small.leader, { because: '' }, 'missing', 'because'],
    ['surer than sure', small.leader, { confidence: 11 }, 'out_of_range', 'confidence'],
    ['half sure', small.leader, { confidence: 6.5 }, 'malformed', 'confidence'],
    ['to look yesterday', small.leader, { reviewOn: '2026-07-07' }, 'out_of_range', 'reviewOn'],
  ])('%s is refused', (_, actor, more, code, field) => {
    expect(refused(asked(), actor, made(more))).toEqual([code, field]);
  });

  test('twice is refused, and of two the slower hears who was faster', () => {
    const scenario = decided();
    expect(refused(scenario, small.leader, made())).toEqual(['already_done', 'decisionId']);
    const handed = asked();
    handed.do(small.leader, at('HandOverDecision', { toId: small.stranger }));
    handed.do(small.stranger, made());
    for (const input of [made(), declined, at('HandOverDecision', { toId: small.owner })])
      expect(refusalOf(handed, small.leader, input)).toMatchObject({
        code: 'conflict',
        field: 'decisionId',
        by: small.stranger,
        did: 'DecisionMade',
      });
  });

  test('what was declined by another is a conflict too', () => {
    const scenario = asked();
    scenario.do(small.leader, at('HandOverDecision', { toId: small.stranger }));
    scenario.do(small.stranger, declined);
    expect(refusalOf(scenario, small.leader, made())).toMatchObject({
      code: 'conflict',
      by: small.stranger,
      did: 'DecisionDeclined',
    });
  });

  test.each([
    ['declined', declined],
    ['withdrawn', withdrawn],
  ])('nothing more is done about what was %s', (_, end) => {
    const scenario = asked();
    scenario.do(small.leader, end);
    for (const input of [
      made(),
      at('AcknowledgeDecision'),
      told(small.owner),
      reversed,
      at('ReviewDecision', { cameOfIt: 'Nothing', stands: true }),
      withdrawn,
      offered({ optionId: steel }),
    ])
      expect(refused(scenario, small.leader, input)).toEqual(['closed', 'decisionId']);
  });
});

describe('after it is made', () => {
  test('it is done once all whom it concerns were told, each once', () => {
    const scenario = decided().at(noon('2026-07-10'));
    scenario.do(small.leader, told(small.owner, small.owner));
    expect(untoldIds(decisionOf(scenario), scenario.view())).toEqual([small.member]);
    expect(toldAt(decisionOf(scenario), scenario.view())).toBeUndefined();
    expect(refused(scenario, small.leader, told(small.owner))).toEqual(['already_done', 'toIds']);
    scenario.at(noon('2026-07-13'));
    scenario.do(small.owner, told(small.owner, small.member, small.stranger));
    expect(decisionOf(scenario).told).toEqual([
      { personId: small.owner, byId: small.leader, at: noon('2026-07-10') },
      { personId: small.member, byId: small.owner, at: noon('2026-07-13') },
      { personId: small.stranger, byId: small.owner, at: noon('2026-07-13') },
    ]);
    expect(toldAt(decisionOf(scenario), scenario.view())).toBe(noon('2026-07-13'));
    scenario.at(noon('2026-07-14'));
    scenario.do(small.leader, told(small.administrator));
    expect(toldAt(decisionOf(scenario), scenario.view())).toBe(noon('2026-07-13'));
  });

  test('who has left has not to be told any more', () => {
    const scenario = decided().at(noon('2026-07-10'));
    scenario.do(small.leader, told(small.owner));
    expect(toldAt(decisionOf(scenario), scenario.view())).toBeUndefined();
    scenario.do(small.administrator, { type: 'RemovePerson', personId: small.member });
    expect(untoldIds(decisionOf(scenario), scenario.view())).toEqual([]);
    expect(toldAt(decisionOf(scenario), scenario.view())).toBe(noon('2026-07-10'));
  });

  test('whom it was handed over to knows what they decided, though they were to be told', () => {
    const scenario = asked();
    scenario.do(small.leader, at('HandOverDecision', { toId: small.member }));
    expect(untoldIds(decisionOf(scenario), scenario.view())).toEqual([small.owner]);
    scenario.do(small.member, made());
    expect(untoldIds(decisionOf(scenario), scenario.view())).toEqual([small.owner]);
    scenario.at(noon('2026-07-10')).do(small.member, told(small.owner));
    expect(untoldIds(decisionOf(scenario), scenario.view())).toEqual([]);
    expect(toldAt(decisionOf(scenario), scenario.view())).toBe(noon('2026-07-10'));
  });

  test('handed back to who asked, it is done once anybody else was told', () => {
    const scenario = asked();
    scenario.do(small.owner, requested({ decisionId: other, toTellIds: [] }));
    const own = (input: Record<string, unknown>) => ({ ...input, decisionId: other });
    scenario.do(small.leader, own(at('HandOverDecision', { toId: small.owner })));
    scenario.do(small.owner, own(made({ optionId: undefined, words: 'The steel one' })));
    expect(untoldIds(decisionOf(scenario, other), scenario.view())).toEqual([]);
    expect(toldAt(decisionOf(scenario, other), scenario.view())).toBeUndefined();
    scenario.do(small.owner, own(told(small.member)));
    expect(toldAt(decisionOf(scenario, other), scenario.view())).toBe(scenario.now);
  });

  test('where nobody was named, it is done once anybody was told', () => {
    const scenario = asked();
    const own = { decisionId: other, deciderId: small.owner, toTellIds: [] };
    scenario.do(small.owner, requested(own));
    const words = { decisionId: other, optionId: undefined, words: 'The steel one' };
    scenario.do(small.owner, made(words));
    expect(toldAt(decisionOf(scenario, other), scenario.view())).toBeUndefined();
    scenario.do(small.owner, { ...told(small.member), decisionId: other });
    expect(toldAt(decisionOf(scenario, other), scenario.view())).toBe(scenario.now);
  });

  test.each([
    ['before it is made', asked, small.leader, told(small.owner), 'not_ready', 'decisionId'],
    ['by somebody else', decided, small.member, told(small.owner), 'not_yours', 'decisionId'],
    ['to nobody', decided, small.leader, told(small.owner, 'x'), 'unknown', 'toIds.1'],
    ['to none', decided, small.leader, told(), 'missing', 'toIds'],
    ['to oneself', decided, small.leader, told(small.leader), 'not_ready', 'toIds'],
    [
      'before it was made',
      decided,
      small.leader,
      { ...told(small.owner), effectiveAt: noon('2026-07-08') },
      'out_of_range',
      'effectiveAt',
    ],
  ])('telling %s is refused', (_, scenario, actor, input, code, field) => {
    expect(refused(scenario(), actor, input)).toEqual([code, field]);
  });

  test('it is looked at again, and may stand', () => {
    const scenario = decided().at(noon('2026-08-03'));
    const review = at('ReviewDecision', { cameOfIt: 'Full shelves', stands: true });
    expect(refused(scenario, small.member, review)).toEqual(['not_yours', 'decisionId']);
    expect(refused(asked(), small.leader, review)).toEqual(['not_ready', 'decisionId']);
    scenario.do(small.leader, review);
    expect(decisionOf(scenario).reviews).toEqual([
      {
        byId: small.leader,
        at: scenario.now,
        cameOfIt: { text: 'Full shelves' },
        stands: true,
      },
    ]);
  });

  test('reversed stays reversed, and is asked anew by name', () => {
    const scenario = decided();
    expect(refused(scenario, small.owner, reversed)).toEqual(['not_yours', 'decisionId']);
    expect(refused(asked(), small.leader, reversed)).toEqual(['not_ready', 'decisionId']);
    scenario.do(small.leader, reversed);
    expect(stageOf(decisionOf(scenario))).toBe('reversed');
    for (const input of [made(), reversed, at('AcknowledgeDecision')])
      expect(refused(scenario, small.leader, input)).toEqual(['closed', 'decisionId']);
    scenario.do(small.owner, requested({ decisionId: other, replacesId: oven }));
    expect(decisionOf(scenario, other).replacesId).toBe(oven);
  });
});
