import { expect, test } from 'vitest';
import { byDay } from './by-day.ts';
import { EVENT_KINDS, eventKindOf } from './event-kinds.ts';
import { historyVariables, readHistorySearch } from './history-search.ts';
import { historyStandfirst } from './standfirst.ts';

test('the day of an event is the one where the organisation is', () => {
  const late = { recordedAt: '2026-08-20T22:30:00Z' };
  const early = { recordedAt: '2026-08-20T10:00:00Z' };
  expect(byDay([late, early], 'Europe/Berlin')).toEqual([
    { day: '2026-08-21', events: [late] },
    { day: '2026-08-20', events: [early] },
  ]);
  expect(byDay([late, early], 'UTC')).toEqual([{ day: '2026-08-20', events: [late, early] }]);
});

test('the address says what is shown, and nothing more is asked for', () => {
  expect(historyVariables(readHistorySearch({}))).toEqual({ filter: {}, after: undefined });
  expect(
    historyVariables(
      readHistorySearch({ what: 'bets', objective: 'o1', by: 'p1', before: '40', asOf: 'x' }),
    ),
  ).toEqual({
    filter: { objectiveId: 'o1', actorId: 'p1', types: [...EVENT_KINDS.bets.types] },
    after: '40',
  });
});

test('a kind that does not exist is everything', () => {
  expect(eventKindOf('dragons')).toBeUndefined();
  expect(eventKindOf('toString')).toBeUndefined();
});

test('no type of event stands in two kinds', () => {
  const types = Object.values(EVENT_KINDS).flatMap((kind) => [...kind.types]);
  expect(new Set(types).size).toBe(types.length);
});

test('the page opens with how much was recorded and when the last of it', () => {
  const at = { isNow: true, isExact: true, today: '2026-08-20', timeZone: 'UTC' };
  expect(historyStandfirst({ ...at, total: 1026, last: '2026-08-20T16:57:00Z' })).toEqual({
    text: '1,026 things were recorded, the last today at 16:57.',
    weightiest: '1,026 things were recorded',
  });
  expect(
    historyStandfirst({ ...at, isNow: false, total: 1, last: '2026-08-13T09:00:00Z' }).text,
  ).toBe('One thing had been recorded, on 13 August at 9:00.');
  expect(historyStandfirst({ ...at, total: 0, last: undefined }).text).toBe(
    'Nothing was recorded.',
  );
});

test('a history that was not counted to its end does not pass for a whole one', () => {
  const at = { isNow: true, isExact: false, today: '2026-08-20', timeZone: 'Europe/Berlin' };
  expect(historyStandfirst({ ...at, total: 412, last: undefined }).text).toBe(
    'At least 412 things were recorded.',
  );
  expect(historyStandfirst({ ...at, total: 2, last: undefined }).text).toBe(
    'At least two things were recorded.',
  );
  expect(historyStandfirst({ ...at, total: 0, last: undefined }).text).toBe(
    'Nothing was recorded lately.',
  );
});
