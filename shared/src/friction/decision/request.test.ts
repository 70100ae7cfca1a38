import { describe, expect, test } from 'vitest';
import {
  asked,
  assumed,
  at,
  decided,
  decisionOf,
  declined,
  fear,
  feared,
  heat,
  made,
  offered,
  other,
  oven,
  refused,
  requested,
  reversed,
  steel,
  stone,
  withdrawn,
} from '../../testing/asked-decision.ts';
import { testId } from '../../testing/scenario.ts';
import { noon, small } from '../../testing/small-organisation.ts';

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
    scenario.do(small.leader, assumed());
    const settle = (held: boolean) => at('SettleAssumption', { assumptionId: heat, held });
    expect(decisionOf(scenario).assumptions).toEqual([
      { id: heat, words: { text: 'It keeps its heat' }, position: scenario.log.length },
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

  test('it is between who asked and who is to decide it now, and nobody else', () => {
    const scenario = asked();
    const thoughts = [
      assumed({ assumptionId: testId(7_210_101) }),
      at('SettleAssumption', { assumptionId: heat, held: true }),
      feared(),
    ];
    for (const nobody of [small.member, small.administrator, small.stranger])
      for (const thought of thoughts)
        expect(refused(scenario, nobody, thought)).toEqual(['not_yours', 'decisionId']);
    scenario.do(small.leader, assumed());
    scenario.do(small.leader, at('HandOverDecision', { toId: small.member }));
    expect(refused(scenario, small.leader, feared())).toEqual(['not_yours', 'decisionId']);
    for (const thought of thoughts) scenario.do(small.member, thought);
  });

  test('figures rest on none of it', () => {
    const scenario = asked();
    const { events } = decisionOf(scenario);
    scenario.do(small.leader, assumed());
    scenario.do(small.leader, feared());
    expect(decisionOf(scenario).events).toEqual(events);
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
        recordedAt: scenario.now,
        position: scenario.log.length - 1,
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
