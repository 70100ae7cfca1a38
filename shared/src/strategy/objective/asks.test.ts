import { describe, expect, test } from 'vitest';
import { limits } from '../../kernel/limits.ts';
import { isRefusal, type Scenario, testId } from '../../testing/scenario.ts';
import {
  checkInCommand,
  committedObjective,
  draftCommand,
  noon,
  small,
} from '../../testing/small-organisation.ts';
import { askView } from '../../views/ask-view.ts';
import { type Ask, answeredAt, askStage } from './ask.ts';

const key = testId(7_200_001);
const other = testId(7_200_002);
const asking = (more: Record<string, unknown> = {}) => ({
  type: 'AskForHelp',
  objectiveId: small.objective,
  askId: key,
  keyResultId: small.metric,
  need: 'A key to the mill',
  ofId: small.stranger,
  ...more,
});
const on = (type: string, more: Record<string, unknown> = {}) => ({
  type,
  objectiveId: small.objective,
  askId: key,
  ...more,
});
const acknowledge = on('AcknowledgeAsk');
const give = on('GiveHelp', { what: 'Left one at the counter' });
const decline = on('DeclineHelp', { because: 'There is one key', alternative: 'Ring at five' });
const confirm = on('ConfirmHelp', { helped: true, words: 'We were in at four' });
const takeBack = on('TakeBackAsk', { because: 'The miller has it' });

/** The small objective on its eighth day, with an ask. */
function asked(more: Record<string, unknown> = {}): Scenario {
  const scenario = committedObjective().at(noon('2026-07-08'));
  scenario.do(small.owner, asking(more));
  return scenario;
}
const askOf = (scenario: Scenario): Ask =>
  scenario
    .view()
    .objective(small.objective)!
    .asks.find(({ id }) => id === key)!;
const refused = (scenario: Scenario, actor: string, input: Record<string, unknown>) => {
  const outcome = scenario.try(actor, input);
  if (!isRefusal(outcome)) throw new Error('it was accepted');
  expect(outcome.remedy).not.toBe('');
  return [outcome.code, outcome.field];
};

describe('asking', () => {
  test('the whole loop, each step with who and when', () => {
    const scenario = asked({ by: '2026-07-10' });
    expect(askOf(scenario)).toMatchObject({
      need: { text: 'A key to the mill' },
      ofId: small.stranger,
      by: '2026-07-10',
      keyResultId: small.metric,
      askedById: small.owner,
      askedAt: noon('2026-07-08'),
    });
    const stages = [askStage(askOf(scenario))];
    for (const [actor, input] of [
      [small.stranger, acknowledge],
      [small.stranger, give],
      [small.owner, confirm],
    ] as const) {
      scenario.do(actor, input);
      stages.push(askStage(askOf(scenario)));
    }
    expect(stages).toEqual(['asked', 'acknowledged', 'given', 'helped']);
    expect(askOf(scenario)).toMatchObject({
      acknowledged: { byId: small.stranger, at: scenario.now },
      given: { byId: small.stranger, what: { text: 'Left one at the counter' } },
      confirmed: { helped: true, words: { text: 'We were in at four' } },
    });
    expect(askOf(scenario).events).toHaveLength(4);
  });

  test('a decline carries its reason and what might help instead', () => {
    const scenario = asked();
    scenario.do(small.stranger, decline);
    expect(askOf(scenario).declined).toMatchObject({
      because: { text: 'There is one key' },
      alternative: { text: 'Ring at five' },
    });
    const bare = on('DeclineHelp', { because: 'No' });
    expect(refused(asked(), small.stranger, bare)).toEqual(['missing', 'alternative']);
  });

  test.each([
    ['by another team', small.stranger, {}, 'not_yours', 'objectiveId'],
    ['by the team’s leader', small.leader, {}, 'not_yours', 'objectiveId'],
    ['for no key result', small.owner, { keyResultId: 'x' }, 'unknown', 'keyResultId'],
    ['of nobody who is here', small.owner, { ofId: 'x' }, 'unknown', 'ofId'],
    ['of oneself', small.owner, { ofId: small.owner }, 'contradictory', 'ofId'],
    ['by yesterday', small.owner, { by: '2026-07-07' }, 'out_of_range', 'by'],
    [
      'by a day that was over when it is told, though not when it was true',
      small.owner,
      { by: '2026-07-07', effectiveAt: noon('2026-07-06') },
      'out_of_range',
      'by',
    ],
    ['by a day after the cycle', small.owner, { by: '2026-09-28' }, 'out_of_range', 'by'],
    ['by a day far off', small.owner, { by: '9999-12-31' }, 'out_of_range', 'by'],
    ['without words', small.owner, { need: ' ' }, 'missing', 'need'],
    ['a second time', small.owner, { askId: key }, 'already_done', 'askId'],
  ])('%s is refused', (_, actor, more, code, field) => {
    expect(refused(asked(), actor, asking({ askId: other, ...more }))).toEqual([code, field]);
  });

  test('by the last day of the cycle is fine, and once that is over by any', () => {
    const scenario = asked({ by: '2026-09-27' });
    scenario.at(noon('2026-09-28'));
    scenario.do(small.owner, asking({ askId: other, by: '2026-10-02' }));
  });

  test('for a draft is refused', () => {
    const scenario = committedObjective();
    scenario.do(small.owner, { ...draftCommand, objectiveId: 'draft' });
    expect(
      refused(scenario, small.owner, asking({ objectiveId: 'draft', keyResultId: undefined })),
    ).toEqual(['not_ready', 'objectiveId']);
  });

  test('an objective keeps so many asks and no more', () => {
    const scenario = asked();
    const one = (n: number) => asking({ askId: testId(7_210_000 + n) });
    for (let n = 1; n < limits.asksInAll; n++) scenario.do(small.owner, one(n));
    expect(refused(scenario, small.owner, one(0))).toEqual(['out_of_range', undefined]);
  });

  test('of oneself with a check-in is refused too, beside the ask', () => {
    const asks = [{ need: 'A key' }, { need: 'An hour', ofId: small.owner }];
    expect(refused(committedObjective(), small.owner, checkInCommand({ asks }))).toEqual([
      'contradictory',
      'asks.1.ofId',
    ]);
  });

  test('what came with a check-in that was taken back was not asked', () => {
    const scenario = asked();
    const checkIn = checkInCommand({ asks: [{ need: 'A key' }] });
    scenario.do(small.owner, checkIn);
    expect(scenario.view().objective(small.objective)!.asks).toHaveLength(2);
    const { objectiveId, checkInId } = checkIn;
    scenario.do(small.owner, { type: 'WithdrawCheckIn', objectiveId, checkInId });
    expect(scenario.view().objective(small.objective)!.asks).toEqual([askOf(scenario)]);
  });
});

describe('answering', () => {
  test.each([
    ['acknowledges', acknowledge],
    ['gives', give],
    ['declines', decline],
  ])('nobody but the one asked %s', (_, step) => {
    for (const actor of [small.owner, small.member, small.leader])
      expect(refused(asked(), actor, step)).toEqual(['not_yours', 'askId']);
    asked().do(small.stranger, step);
  });

  test('what is asked of nobody is anybody’s of the team or who leads it, but the asker’s', () => {
    for (const actor of [small.member, small.leader]) asked({ ofId: undefined }).do(actor, give);
    const scenario = asked({ ofId: undefined });
    for (const actor of [small.owner, small.stranger])
      expect(refused(scenario, actor, give)).toEqual(['not_yours', 'askId']);
  });

  test('what was asked of somebody who has left since is the team’s to answer', () => {
    const scenario = asked();
    scenario.do(small.administrator, { type: 'RemovePerson', personId: small.stranger });
    scenario.do(small.leader, give);
  });

  test('of two who see to it, the second is told that somebody was faster', () => {
    const scenario = asked({ ofId: undefined });
    scenario.do(small.leader, acknowledge);
    expect(refused(scenario, small.leader, acknowledge)).toEqual(['already_done', 'askId']);
    expect(refused(scenario, small.member, acknowledge)).toEqual(['conflict', 'askId']);
    scenario.do(small.member, give);
  });

  test('whoever saw to it and has left is no answer: it waits anew, for somebody else', () => {
    const scenario = asked({ ofId: undefined });
    scenario.do(small.leader, acknowledge);
    scenario.at(noon('2026-07-15'));
    scenario.do('founder', { type: 'AddPerson', personId: 'lia', role: 'leader' });
    scenario.do(small.administrator, { type: 'RemovePerson', personId: small.leader });
    expect(askView(scenario.view(), small.objective, key)).toMatchObject({
      stage: 'asked',
      clock: { since: scenario.now, isOver: false },
    });
    scenario.at(noon('2026-07-16')).do(small.member, acknowledge);
    expect(askView(scenario.view(), small.objective, key)).toMatchObject({
      stage: 'acknowledged',
      clock: undefined,
    });
    expect(askOf(scenario).acknowledged).toEqual({ byId: small.member, at: scenario.now });
    // How long the first answer took stays what it was.
    expect(answeredAt(askOf(scenario))).toBe(noon('2026-07-08'));
  });

  test('no step is true before the one that it follows', () => {
    const scenario = asked();
    scenario.at(noon('2026-07-10')).do(small.stranger, acknowledge);
    scenario.at(noon('2026-07-14'));
    const early = { effectiveAt: noon('2026-07-09') };
    for (const [actor, step] of [
      [small.stranger, give],
      [small.stranger, decline],
      [small.owner, takeBack],
    ] as const)
      expect(refused(scenario, actor, { ...step, ...early })).toEqual([
        'out_of_range',
        'effectiveAt',
      ]);
    scenario.do(small.stranger, { ...give, effectiveAt: noon('2026-07-13') });
    expect(refused(scenario, small.owner, { ...confirm, effectiveAt: noon('2026-07-12') })).toEqual(
      ['out_of_range', 'effectiveAt'],
    );
    scenario.do(small.owner, { ...confirm, effectiveAt: noon('2026-07-13') });
  });

  test('nothing is given, declined or acknowledged twice, nor after it was taken back', () => {
    for (const [end, code] of [
      [give, 'already_done'],
      [decline, 'already_done'],
    ] as const) {
      const scenario = asked();
      scenario.do(small.stranger, end);
      for (const step of [acknowledge, give, decline])
        expect(refused(scenario, small.stranger, step)).toEqual([code, 'askId']);
    }
    const scenario = asked();
    scenario.do(small.owner, takeBack);
    for (const step of [acknowledge, give, decline])
      expect(refused(scenario, small.stranger, step)).toEqual(['closed', 'askId']);
  });

  test('nobody answers before it was asked, nor once the objective is closed', () => {
    const scenario = asked();
    const early = { ...give, effectiveAt: noon('2026-07-07') };
    expect(refused(scenario, small.stranger, early)).toEqual(['out_of_range', 'effectiveAt']);
    const close = { type: 'CloseObjective', objectiveId: small.objective, verdict: 'missed' };
    scenario.do(small.owner, close);
    expect(refused(scenario, small.stranger, give)).toEqual(['closed', 'objectiveId']);
  });

  test('what nobody asked for is not given', () => {
    expect(refused(committedObjective(), small.stranger, give)).toEqual(['unknown', 'askId']);
  });
});

describe('the word of the one who asked', () => {
  test('nobody else has it', () => {
    const scenario = asked();
    expect(refused(scenario, small.stranger, takeBack)).toEqual(['not_yours', 'askId']);
    scenario.do(small.stranger, give);
    for (const actor of [small.stranger, small.member, small.leader])
      expect(refused(scenario, actor, confirm)).toEqual(['not_yours', 'askId']);
  });

  test('only what was given can have helped, and it is said once', () => {
    expect(refused(asked(), small.owner, confirm)).toEqual(['not_ready', 'askId']);
    const declined = asked();
    declined.do(small.stranger, decline);
    expect(refused(declined, small.owner, confirm)).toEqual(['not_ready', 'askId']);
    const scenario = asked();
    scenario.do(small.stranger, give);
    scenario.do(small.owner, { ...confirm, helped: false });
    expect(askStage(askOf(scenario))).toBe('notHelped');
    expect(refused(scenario, small.owner, confirm)).toEqual(['already_done', 'askId']);
  });

  test('what was answered or taken back is not taken back', () => {
    const scenario = asked();
    scenario.do(small.owner, takeBack);
    expect(refused(scenario, small.owner, takeBack)).toEqual(['closed', 'askId']);
    const given = asked();
    given.do(small.stranger, give);
    expect(refused(given, small.owner, takeBack)).toEqual(['already_done', 'askId']);
  });
});
