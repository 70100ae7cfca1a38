import { describe, expect, test } from 'vitest';
import { isRefusal, type Scenario, testId } from '../../testing/scenario.ts';
import { committedObjective, noon, small } from '../../testing/small-organisation.ts';
import { stageOf, toldAt, untoldIds } from './state.ts';

const oven = testId(7_200_001);
const other = testId(7_200_002);
const stone = testId(7_200_011);
const steel = testId(7_200_012);
const heat = testId(7_200_021);
const fear = testId(7_200_031);

const requested = (more: Record<string, unknown> = {}) => ({
  type: 'RequestDecision',
  decisionId: oven,
  question: 'Which oven first?',
  context: 'Both need the same mason for a week',
  severity: 'high',
  deciderId: small.leader,
  neededBy: '2026-07-13',
  objectiveIds: [small.objective],
  keyResultIds: [small.metric],
  toTellIds: [small.owner, small.member],
  ...more,
});
const at = (type: string, more: Record<string, unknown> = {}) => ({
  type,
  decisionId: oven,
  ...more,
});
const offered = (more: Record<string, unknown> = {}) =>
  at('OfferOption', { optionId: stone, words: 'The stone one', ...more });
const assumed = (more: Record<string, unknown> = {}) =>
  at('RecordAssumption', { assumptionId: heat, words: 'It keeps its heat', ...more });
const feared = (more: Record<string, unknown> = {}) =>
  at('RecordPremortemReason', {
    reasonId: fear,
    why: 'The mason fell ill',
    sign: 'He does not ring back',
    ...more,
  });
const made = (more: Record<string, unknown> = {}) =>
  at('MakeDecision', { optionId: stone, because: 'Bread first', confidence: 7, ...more });
const told = (...toIds: string[]) => at('CommunicateDecision', { toIds });
const reversed = at('ReverseDecision', { because: 'The floor does not bear it' });
const declined = at('DeclineDecision', { because: 'It is yours', instead: 'Toss a coin' });
const withdrawn = at('WithdrawDecision', { because: 'The second mason has time' });

/** The small organisation on its eighth day, with a question to its leader and an option. */
function asked(): Scenario {
  const scenario = committedObjective().at(noon('2026-07-08'));
  scenario.do(small.owner, requested());
  scenario.do(small.owner, offered());
  return scenario;
}

const decided = (): Scenario => {
  const scenario = asked().at(noon('2026-07-09'));
  scenario.do(small.leader, made());
  return scenario;
};

const refusalOf = (scenario: Scenario, actor: string, input: Record<string, unknown>) => {
  const outcome = scenario.try(actor, input);
  if (!isRefusal(outcome)) throw new Error('it was accepted');
  return outcome;
};
const refused = (scenario: Scenario, actor: string, input: Record<string, unknown>) => {
  const { code, field } = refusalOf(scenario, actor, input);
  return [code, field];
};
const decisionOf = (scenario: Scenario, id = oven) => scenario.view().decision(id)!;

describe('asking', () => {
  test('a question is told with who decides it, by when, and whom it concerns', () => {
    expect(decisionOf(asked())).toMatchObject({
      question: { text: 'Which oven first?' },
      context: { text: 'Both need the same mason for a week' },
      severity: 'high',
      deciderId: small.leader,
      neededBy: '2026-07-13',
      objectiveIds: [small.objective],
      keyResultIds: [small.metric],
      toTellIds: [small.owner, small.member],
      requestedById: small.owner,
      requestedAt: noon('2026-07-08'),
    });
    expect(decisionOf(asked()).acknowledged).toBeUndefined();
  });

  test('it is found with each objective it concerns, and was not there before', () => {
    const scenario = asked();
    const view = scenario.view();
    expect(view.decisionsOf(small.objective)).toEqual([decisionOf(scenario)]);
    expect(view.decisions()).toEqual([decisionOf(scenario)]);
    const before = scenario.world.at({ at: noon('2026-07-07') })!;
    expect([before.decisions(), before.decisionsOf(small.objective)]).toEqual([[], []]);
  });

  test('one of two objectives is found with both, and one of none with the organisation alone', () => {
    const scenario = asked();
    scenario.do('founder', {
      type: 'DraftObjective',
      objectiveId: 'second',
      statement: 'Rolls are warm at noon',
      kind: 'committed',
      cycleId: small.cycle,
      teamId: small.otherTeam,
      ownerId: small.stranger,
    });
    const both = { objectiveIds: [small.objective, 'second', 'second'], toTellIds: [] };
    scenario.do(small.owner, requested({ decisionId: other, ...both }));
    const view = scenario.view();
    expect(view.decisionsOf(small.objective).map(({ id }) => id)).toEqual([oven, other]);
    expect(view.decisionsOf('second').map(({ id }) => id)).toEqual([other]);
    expect(decisionOf(scenario, other).toTellIds).toEqual([small.owner, small.stranger]);

    const none = { objectiveIds: [], keyResultIds: [], toTellIds: [] };
    const alone = testId(7_200_003);
    scenario.do(small.member, requested({ decisionId: alone, ...none }));
    expect(scenario.view().decisionsOf(small.objective)).toHaveLength(2);
    expect(scenario.view().decisions()).toHaveLength(3);
    expect(decisionOf(scenario, alone).toTellIds).toEqual([small.member]);
  });

  test('a stakeholder’s concern opens the same clock', () => {
    const scenario = asked();
    const concern = { stakeholder: 'The landlord', concern: 'The chimney draws over her terrace' };
    scenario.do(small.owner, requested({ decisionId: other, ...concern }));
    expect(decisionOf(scenario, other)).toMatchObject({
      stakeholder: 'The landlord',
      concern: { text: 'The chimney draws over her terrace' },
    });
  });

  test('whoever asks themselves has acknowledged it', () => {
    const scenario = asked();
    scenario.do(small.owner, requested({ decisionId: other, deciderId: small.owner }));
    expect(decisionOf(scenario, other).acknowledged).toEqual({
      byId: small.owner,
      at: scenario.now,
    });
  });

  test.each([
    ['of nobody', { deciderId: 'x' }, 'unknown', 'deciderId'],
    ['about no objective', { objectiveIds: [small.objective, 'x'] }, 'unknown', 'objectiveIds.1'],
    ['about no key result', { keyResultIds: [small.metric, 'x'] }, 'unknown', 'keyResultIds.1'],
    ['about one of no objective named', { objectiveIds: [] }, 'unknown', 'keyResultIds.0'],
    ['to be told to nobody', { toTellIds: [small.owner, 'x'] }, 'unknown', 'toTellIds.1'],
    ['by yesterday', { neededBy: '2026-07-07' }, 'out_of_range', 'neededBy'],
    ['for a concern of nobody', { concern: 'It smokes' }, 'missing', 'stakeholder'],
    ['for a stakeholder without one', { stakeholder: 'Landlord' }, 'missing', 'concern'],
    ['in place of none', { replacesId: 'x' }, 'unknown', 'replacesId'],
    ['in place of an open one', { replacesId: oven }, 'contradictory', 'replacesId'],
    ['without a question', { question: ' ' }, 'missing', 'question'],
    ['a second time', { decisionId: oven }, 'already_done', 'decisionId'],
    ['tomorrow', { effectiveAt: noon('2026-07-09') }, 'out_of_range', 'effectiveAt'],
    ['last year', { effectiveAt: noon('2025-07-09') }, 'out_of_range', 'effectiveAt'],
  ])('%s is refused', (_, more, code, field) => {
    const input = requested({ decisionId: other, ...more });
    expect(refused(asked(), small.owner, input)).toEqual([code, field]);
  });

  test('by today is not too late', () => {
    const scenario = asked();
    scenario.do(small.owner, requested({ decisionId: other, neededBy: '2026-07-08' }));
    expect(decisionOf(scenario, other).neededBy).toBe('2026-07-08');
  });

  test('about a closed objective is refused', () => {
    const scenario = asked();
    const close = { type: 'CloseObjective', objectiveId: small.objective, verdict: 'missed' };
    scenario.do(small.owner, close);
    expect(refused(scenario, small.owner, requested({ decisionId: other }))).toEqual([
      'closed',
      'objectiveIds.0',
    ]);
  });
});

describe('options', () => {
  test('anybody offers one, and those in it take it back', () => {
    const scenario = asked();
    const expected = 'Ready a week later';
    scenario.do(small.stranger, offered({ optionId: steel, words: 'The steel one', expected }));
    expect(decisionOf(scenario).options).toEqual([
      { id: stone, words: { text: 'The stone one' }, offeredById: small.owner },
      {
        id: steel,
        words: { text: 'The steel one' },
        expected: { text: expected },
        offeredById: small.stranger,
      },
    ]);
    const back = (optionId: string) => at('TakeBackOption', { optionId });
    expect(refused(scenario, small.stranger, back(stone))).toEqual(['not_yours', 'decisionId']);
    expect(refused(scenario, small.owner, back('x'))).toEqual(['unknown', 'optionId']);
    scenario.do(small.stranger, back(steel));
    scenario.do(small.member, back(stone));
    expect(decisionOf(scenario).options).toEqual([]);
  });

  test('one id is one option, and there is room for eight', () => {
    const scenario = asked();
    expect(refused(scenario, small.owner, offered())).toEqual(['already_done', 'optionId']);
    for (let n = 0; n < 7; n++)
      scenario.do(small.owner, offered({ optionId: testId(7_210_000 + n) }));
    expect(refused(scenario, small.owner, offered({ optionId: steel }))).toEqual([
      'out_of_range',
      'optionId',
    ]);
  });

  test('once it is made, none is offered or taken back', () => {
    expect(refused(decided(), small.owner, offered({ optionId: steel }))).toEqual([
      'already_done',
      'decisionId',
    ]);
    expect(refused(decided(), small.owner, at('TakeBackOption', { optionId: stone }))[0]).toBe(
      'already_done',
    );
  });
});

describe('thinking it through', () => {
  test('an assumption is recorded, and turns out to hold or not', () => {
    const scenario = asked();
    scenario.do(small.member, assumed());
    const settle = (held: boolean) => at('SettleAssumption', { assumptionId: heat, held });
    expect(decisionOf(scenario).assumptions).toEqual([
      { id: heat, words: { text: 'It keeps its heat' } },
    ]);
    scenario.do(small.leader, made());
    scenario.do(small.owner, settle(false));
    expect(decisionOf(scenario).assumptions[0]!.held).toBe(false);
    expect(scenario.do(small.owner, settle(false))).toEqual([]);
    scenario.do(small.owner, settle(true));
    expect(decisionOf(scenario).assumptions[0]!.held).toBe(true);
    expect(
      refused(scenario, small.owner, at('SettleAssumption', { assumptionId: 'x', held: true })),
    ).toEqual(['unknown', 'assumptionId']);
  });

  test('a reason why it will have failed has a sign, and may have a rule', () => {
    const scenario = asked();
    const rule = { watchKeyResultId: small.metric, watchAtOrBelow: 4 };
    scenario.do(small.leader, feared());
    scenario.do(small.leader, feared({ reasonId: other, ...rule }));
    expect(decisionOf(scenario).reasons).toEqual([
      {
        id: fear,
        why: { text: 'The mason fell ill' },
        sign: { text: 'He does not ring back' },
        at: scenario.now,
      },
      expect.objectContaining({ watch: { keyResultId: small.metric, atOrBelow: 4 } }),
    ]);
  });

  test.each([
    ['a rule without a confidence', { watchKeyResultId: small.metric }, 'watchAtOrBelow'],
    ['a rule without a key result', { watchAtOrBelow: 4 }, 'watchKeyResultId'],
    ['a rule on another’s', { watchKeyResultId: 'x', watchAtOrBelow: 4 }, 'watchKeyResultId'],
    ['a rule beyond ten', { watchKeyResultId: small.metric, watchAtOrBelow: 11 }, 'watchAtOrBelow'],
    [
      'a rule within one',
      { watchKeyResultId: small.metric, watchAtOrBelow: 4.5 },
      'watchAtOrBelow',
    ],
    ['a reason without a sign', { sign: ' ' }, 'sign'],
  ])('%s is refused', (_, more, field) => {
    expect(refused(asked(), small.owner, feared(more))[1]).toBe(field);
  });

  test('it is theirs who are in it, and ends with what is left or does not hold', () => {
    for (const input of [assumed(), feared()]) {
      expect(refused(asked(), small.stranger, input)).toEqual(['not_yours', 'decisionId']);
      for (const end of [declined, withdrawn]) {
        const scenario = asked();
        scenario.do(small.leader, end);
        expect(refused(scenario, small.owner, input)).toEqual(['closed', 'decisionId']);
      }
      const scenario = decided();
      scenario.do(small.leader, reversed);
      expect(refused(scenario, small.owner, input)).toEqual(['closed', 'decisionId']);
    }
  });
});

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
    expect(untoldIds(decisionOf(scenario))).toEqual([small.member]);
    expect(toldAt(decisionOf(scenario))).toBeUndefined();
    expect(refused(scenario, small.leader, told(small.owner))).toEqual(['already_done', 'toIds']);
    scenario.at(noon('2026-07-13'));
    scenario.do(small.owner, told(small.owner, small.member, small.stranger));
    expect(decisionOf(scenario).told).toEqual([
      { personId: small.owner, byId: small.leader, at: noon('2026-07-10') },
      { personId: small.member, byId: small.owner, at: noon('2026-07-13') },
      { personId: small.stranger, byId: small.owner, at: noon('2026-07-13') },
    ]);
    expect(toldAt(decisionOf(scenario))).toBe(noon('2026-07-13'));
    scenario.at(noon('2026-07-14'));
    scenario.do(small.leader, told(small.administrator));
    expect(toldAt(decisionOf(scenario))).toBe(noon('2026-07-13'));
  });

  test('where nobody was named, it is done once anybody was told', () => {
    const scenario = asked();
    const own = { decisionId: other, deciderId: small.owner, toTellIds: [] };
    scenario.do(small.owner, requested(own));
    const words = { decisionId: other, optionId: undefined, words: 'The steel one' };
    scenario.do(small.owner, made(words));
    expect(toldAt(decisionOf(scenario, other))).toBeUndefined();
    scenario.do(small.owner, { ...told(small.member), decisionId: other });
    expect(toldAt(decisionOf(scenario, other))).toBe(scenario.now);
  });

  test.each([
    ['before it is made', asked, small.leader, told(small.owner), 'not_ready', 'decisionId'],
    ['by somebody else', decided, small.member, told(small.owner), 'not_yours', 'decisionId'],
    ['to nobody', decided, small.leader, told(small.owner, 'x'), 'unknown', 'toIds.1'],
    ['to none', decided, small.leader, told(), 'missing', 'toIds'],
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
    for (const input of [made(), reversed, told(small.owner), at('AcknowledgeDecision')])
      expect(refused(scenario, small.leader, input)).toEqual(['closed', 'decisionId']);
    scenario.do(small.owner, requested({ decisionId: other, replacesId: oven }));
    expect(decisionOf(scenario, other).replacesId).toBe(oven);
  });
});
