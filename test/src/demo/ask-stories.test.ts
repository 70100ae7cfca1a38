import { addDays, dayMs, instantOf } from '@cairn/shared/kernel/calendar';
import { askStage, isOpenAsk } from '@cairn/shared/strategy/objective/ask';
import type { AskStage } from '@cairn/shared/strategy/objective/words';
import { askedBy, openAsksFor } from '@cairn/shared/views/ask-view';
import { helpLoop } from '@cairn/shared/views/help-loop';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brambleway } from './brambleway.ts';

let demo: Awaited<ReturnType<typeof brambleway>>;
beforeAll(async () => {
  demo = await brambleway();
});
afterAll(() => demo.app.close());

type Person = Parameters<(typeof demo)['ids']['person']>[0];

/** Who asks, how far it has come, and whether it is over its clock, the highest rank first. */
const listOf = (person: Person) =>
  openAsksFor(demo.world, demo.ids.person(person)).map(({ ask, stage, clock }) => [
    ask.askedById,
    stage,
    clock?.isOver ?? false,
  ]);
const of = (person: Person) => demo.ids.person(person);

test('Jonas has one ask, a day past the day it was needed by', () => {
  expect(listOf('jonas')).toEqual([[of('maren'), 'asked', true]]);
});

test('Ines sees to one of two, and what nobody answered is not hers to see', () => {
  expect(listOf('ines')).toEqual([
    [of('jonas'), 'acknowledged', false],
    [of('dev'), 'asked', false],
  ]);
});

test('asks come to every end, and what was given was judged', () => {
  const ends = new Set<AskStage>();
  for (const { id } of demo.world.cycles())
    for (const { asks } of demo.world.objectivesIn(id))
      for (const ask of asks) ends.add(askStage(ask));
  // What was given has been judged: nobody is left without the last word.
  expect([...ends].toSorted()).toEqual([
    'acknowledged',
    'asked',
    'declined',
    'helped',
    'notHelped',
    'takenBack',
  ]);
});

test('a no led on: declined with somebody else’s name, who was asked the same day and helped', () => {
  const { asks } = demo.world.objective(demo.ids.objective('running ordering'))!;
  const declined = asks.find(({ id }) => id === demo.ids.ask('running ordering', 'search index'))!;
  const helped = asks.find(({ id }) => id === demo.ids.ask('running ordering', 'two fridays'))!;
  expect([askStage(declined), declined.declined?.byId]).toEqual(['declined', of('jonas')]);
  expect([askStage(helped), helped.given?.byId]).toEqual(['helped', of('priya')]);
  expect(helped.askedAt - declined.declined!.at).toBeLessThan(dayMs);
  const then = instantOf(addDays(demo.schedule.cycles.running.startsOn, 31), 12, 'Europe/Lisbon');
  const seen = askedBy(demo.app.live.world.at({ at: then })!, of('dev'));
  expect(seen.map(({ stage }) => stage)).toEqual(['given', 'declined']);
});

test('nothing stood open in the closed cycles when they closed', () => {
  for (const cycle of ['beforeLast', 'last'] as const) {
    const objectives = demo.world.objectivesIn(demo.schedule.cycles[cycle].id);
    expect(objectives.flatMap(({ asks }) => asks).filter(isOpenAsk)).toEqual([]);
    expect(objectives.flatMap(({ asks }) => asks).length).toBeGreaterThan(0);
  }
});

test('four of five helped, by the word of who asked', () => {
  const { open, firstResponse, helped } = helpLoop(demo.world);
  expect([open, helped?.filledIn]).toEqual([8, '4 ÷ 5 = 80 %']);
  expect(firstResponse?.value).toBeGreaterThan(0);
});
