import { describe, expect, test } from 'vitest';
import { type Scenario, testId } from '../testing/scenario.ts';
import { checkInCommand, committedObjective, noon, small } from '../testing/small-organisation.ts';
import { askedBy, askView, openAsksFor } from './ask-view.ts';
import { helpLoop } from './help-loop.ts';

const ids = [7_300_001, 7_300_002, 7_300_003, 7_300_004, 7_300_005].map(testId);
const [first, second, third] = ids as [string, string, string];
const ask = (scenario: Scenario, askId: string, more: Record<string, unknown> = {}) =>
  scenario.do(small.owner, {
    type: 'AskForHelp',
    objectiveId: small.objective,
    askId,
    need: 'A hand',
    ofId: small.stranger,
    ...more,
  });
const answer = (
  scenario: Scenario,
  type: string,
  askId: string,
  more: Record<string, unknown> = {},
  actor: string = small.stranger,
) => scenario.do(actor, { type, objectiveId: small.objective, askId, ...more });
const give = (scenario: Scenario, askId: string) =>
  answer(scenario, 'GiveHelp', askId, { what: 'Lent two' });
const confirm = (scenario: Scenario, askId: string, helped: boolean) =>
  answer(scenario, 'ConfirmHelp', askId, { helped }, small.owner);
const idsOf = (views: readonly { readonly ask: { readonly id: string } }[]) =>
  views.map((view) => view.ask.id);

/** Wednesday of the second week, noon UTC: one o'clock in Lisbon. */
const started = () => committedObjective().at(noon('2026-07-08'));
const viewOf = (scenario: Scenario, id: string) => askView(scenario.view(), small.objective, id)!;

describe('the clock of an ask', () => {
  test('runs for two working days where no day is named, and ends with the first answer', () => {
    const scenario = started();
    ask(scenario, first);
    // Four hours of Wednesday, eight of Thursday, four of Friday.
    scenario.at(noon('2026-07-10'));
    expect(viewOf(scenario, first).clock).toMatchObject({ limitHours: 16, goneHours: 16 });
    expect(viewOf(scenario, first).clock?.isOver).toBe(false);
    scenario.at('2026-07-10T13:00:00Z');
    expect(viewOf(scenario, first).clock?.isOver).toBe(true);
    answer(scenario, 'AcknowledgeAsk', first);
    expect(viewOf(scenario, first).clock).toBeUndefined();
    expect(viewOf(scenario, first).rank).toBeDefined();
    give(scenario, first);
    expect(viewOf(scenario, first).rank).toBeUndefined();
  });

  test('runs until the end of the day that was asked for, answered or not', () => {
    const scenario = started();
    ask(scenario, first, { by: '2026-07-09' });
    expect(viewOf(scenario, first).clock?.limitHours).toBe(12);
    answer(scenario, 'AcknowledgeAsk', first);
    // Half past four and half past five in Lisbon, where the day’s work ends at five.
    scenario.at('2026-07-09T15:30:00Z');
    expect(viewOf(scenario, first).clock).toMatchObject({ goneHours: 11.5, isOver: false });
    scenario.at('2026-07-09T16:30:00Z');
    expect(viewOf(scenario, first).clock).toMatchObject({ goneHours: 12, isOver: true });
  });

  test('its length is policy', () => {
    const scenario = started();
    scenario.do(small.administrator, {
      type: 'ChangeThreshold',
      name: 'asks.acknowledgeHours',
      value: 4,
      because: 'Faster',
    });
    ask(scenario, first);
    expect(viewOf(scenario, first).clock?.limitHours).toBe(4);
  });
});

describe('whose they are', () => {
  test('what is for a key result, and has waited longer, comes first', () => {
    const scenario = started();
    ask(scenario, first);
    ask(scenario, second, { keyResultId: small.metric });
    scenario.at(noon('2026-07-09'));
    ask(scenario, third);
    expect(idsOf(openAsksFor(scenario.view(), small.stranger))).toEqual([second, first, third]);
    const { rank } = viewOf(scenario, second);
    expect(rank?.terms.at(-1)?.name).toBe('An ask');
  });

  test('a fall in chance since it was asked weighs', () => {
    const scenario = started();
    scenario.do(small.owner, checkInCommand({ confidence: 8 }));
    ask(scenario, first, { keyResultId: small.metric });
    scenario.at(noon('2026-07-09'));
    scenario.do(small.owner, checkInCommand({ confidence: 3 }));
    const fall = viewOf(scenario, first).rank!.terms.find(({ name }) => name.startsWith('Fall'));
    expect(fall?.value).toBe('× 1.50');
  });

  test('they stand, whatever is said next, until they are answered for good', () => {
    const scenario = started();
    const asks = [{ need: 'A key', ofId: small.leader }, { need: 'An hour' }];
    scenario.do(small.owner, checkInCommand({ asks }));
    scenario.do(small.owner, checkInCommand());
    const seenBy = (personId: string) => openAsksFor(scenario.view(), personId).length;
    // What is asked of nobody is the leader's and the team's, and not the asker's.
    expect([small.leader, small.member, small.owner, small.stranger].map(seenBy)).toEqual([
      2, 1, 0, 0,
    ]);
    const [of] = scenario.view().objective(small.objective)!.asks;
    answer(scenario, 'DeclineHelp', of!.id, { because: 'No', alternative: 'Ring' }, small.leader);
    expect(seenBy(small.leader)).toBe(1);
    expect(openAsksFor(scenario.world.at({ at: noon('2026-07-07') })!, small.leader)).toEqual([]);
  });

  test('the asker first sees what waits for their word, and what was declined for a week', () => {
    const scenario = started();
    for (const id of [first, second, third]) ask(scenario, id);
    answer(scenario, 'DeclineHelp', second, { because: 'No', alternative: 'Ring' });
    give(scenario, third);
    const seen = () => idsOf(askedBy(scenario.view(), small.owner));
    expect(seen()).toEqual([third, second, first]);
    confirm(scenario, third, true);
    expect(seen()).toEqual([second, first]);
    scenario.at(noon('2026-07-15'));
    expect(seen()).toEqual([first]);
    answer(scenario, 'TakeBackAsk', first, {}, small.owner);
    expect(seen()).toEqual([]);
  });
});

describe('the help loop', () => {
  test('says nothing of a few, and the median with those that wait once there are five', () => {
    const scenario = started();
    for (const id of ids.slice(0, 4)) ask(scenario, id);
    expect(helpLoop(scenario.view())).toEqual({ open: 4 });
    ask(scenario, ids[4]!);
    scenario.at('2026-07-08T13:00:00Z');
    for (const id of ids.slice(0, 2)) give(scenario, id);
    scenario.at('2026-07-08T15:00:00Z');
    answer(scenario, 'AcknowledgeAsk', third);
    scenario.at(noon('2026-07-10'));
    const loop = helpLoop(scenario.view());
    expect(loop.open).toBe(3);
    expect(loop.firstResponse).toMatchObject({
      value: 3,
      filledIn: 'median of 1.0, 1.0, 3.0, 16.0, 16.0 = 3.0',
    });
  });

  test('counts what helped by the word of who asked, and nothing that was taken back', () => {
    const scenario = started();
    for (const id of ids) ask(scenario, id);
    for (const id of ids) give(scenario, id);
    for (const id of ids.slice(1)) confirm(scenario, id, true);
    expect(helpLoop(scenario.view()).helped).toBeUndefined();
    confirm(scenario, first, false);
    expect(helpLoop(scenario.view()).helped).toMatchObject({
      value: 0.8,
      filledIn: '4 ÷ 5 = 80 %',
    });
    const another = testId(7_300_009);
    ask(scenario, another);
    answer(scenario, 'TakeBackAsk', another, {}, small.owner);
    expect(helpLoop(scenario.view()).open).toBe(0);
  });

  test('nobody waits any longer on what is closed', () => {
    const scenario = started();
    for (const id of ids) ask(scenario, id);
    scenario.at(noon('2026-07-09'));
    const close = { type: 'CloseObjective', objectiveId: small.objective, verdict: 'missed' };
    scenario.do(small.owner, close);
    scenario.at(noon('2026-07-20'));
    const loop = helpLoop(scenario.view());
    expect([loop.open, loop.firstResponse?.value]).toEqual([0, 8]);
  });

  test('is of one team where one is named', () => {
    const scenario = started();
    for (const id of ids) ask(scenario, id);
    expect(helpLoop(scenario.view(), small.team).open).toBe(5);
    expect(helpLoop(scenario.view(), small.otherTeam).open).toBe(0);
  });
});
