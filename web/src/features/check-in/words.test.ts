import { expect, test } from 'vitest';
import { dayAloud, dueWords, keptWords, leftWords, nextWordOn } from './due-words.ts';
import { bandWords, fallWords, meaningOf } from './meaning.ts';
import { type NoteHint, noteHint } from './note-coaching.ts';
import { prefilled } from './said.ts';
import { milestone, step, TODAY } from './sample-steps.ts';
import { trackOf } from './track-of.ts';
import { saidFigure } from './value-words.ts';

test('says by when, in the cycle’s own time', () => {
  expect(dueWords(step('a'), TODAY)).toBe('due today 18:00');
  expect(dueWords(step('a', { dueAt: '2026-08-21T16:00:00Z' }), TODAY)).toBe('due tomorrow 18:00');
  expect(dueWords(step('a', { dueAt: '2026-08-13T16:00:00Z', overdue: true }), TODAY)).toBe(
    'was due Thu 13 Aug',
  );
  expect(dueWords(step('a', { isDue: false }), TODAY)).toBe('before its time');
});

test('says about how long it takes', () => {
  expect(leftWords(3)).toBe('about 40\u2009s left to do');
  expect(leftWords(12)).toBe('about 3\u2009min left to do');
});

test('says when a draft was kept, by the hour today and by the day before that', () => {
  const morning = new Date(2026, 7, 20, 10, 41).getTime();
  expect(keptWords(morning, new Date(2026, 7, 20, 18).getTime())).toBe('Draft kept 10:41');
  expect(keptWords(morning, new Date(2026, 7, 21, 9).getTime())).toBe('Draft kept 20 Aug');
});

test('the next word is due on the coming day, or a week later when that one is said', () => {
  const cycle = { endsOn: '2026-09-27', timeZone: 'Europe/Berlin' };
  const due = '2026-08-27T16:00:00Z';
  const day = 86_400_000;
  expect(nextWordOn(due, Date.parse(due) - 6 * day, cycle)).toBe('2026-08-27');
  expect(nextWordOn(due, Date.parse(due) - 1 * day, cycle)).toBe('2026-09-03');
  expect(nextWordOn('2026-09-24T16:00:00Z', Date.parse('2026-09-24T08:00:00Z'), cycle)).toBe(
    undefined,
  );
  expect(nextWordOn(null, 0, cycle)).toBeUndefined();
  expect(dayAloud('2026-08-27')).toBe('Thursday 27 August');
});

test('says what the number is a chance of', () => {
  expect(meaningOf(step('a'))).toBe(
    'chances in ten that this lands at 0.7 or better, which is 48.7\u2009%. Last time 6.',
  );
  expect(meaningOf(milestone('m', { last: null }))).toBe(
    'chances in ten that this is reached by 28\u00a0Aug.',
  );
  const band = step('a', { kind: 'CONTROL', unit: 'min', low: 20, high: 30, decimals: 0 });
  expect(bandWords(band)).toMatch(/^between 20 and 30\smin$/);
  expect(bandWords({ ...band, low: null })).toMatch(/^at most 30/);
});

test('says why a fall is good to hear early', () => {
  expect(fallWords(6, 4, TODAY, '2026-09-27')).toBe(
    'From 6 to 4. Saying it now leaves five weeks to act.',
  );
  expect(fallWords(6, 4, '2026-09-26', '2026-09-27')).toMatch(/leaves one day to act/);
  expect(fallWords(6, 4, '2026-09-27', '2026-09-27')).toMatch(/review/);
});

test('a track shows where the typed value stands on its way', () => {
  const track = trackOf(step('a'), 43.1)!;
  expect(track.done).toBeCloseTo(0.1909, 4);
  expect(track).toMatchObject({
    expected: { words: 'expected today 47.3' },
    last: { words: 'last 44.0' },
    baseline: '41.0 baseline',
    target: 'target 52.0',
    label: 'From 41.0 to 52.0 per cent. Expected today 47.3. Last 44.0. Now 43.1.',
  });
  expect(trackOf(step('a', { kind: 'BASELINE', baseline: null, target: null }), 1)).toBeUndefined();
});

test('zones without a baseline run from commit to stretch past the target', () => {
  const zones = step('a', {
    kind: 'ZONES',
    baseline: null,
    target: 20,
    commit: 10,
    stretch: 30,
    expected: null,
  });
  expect(trackOf(zones, 20)).toMatchObject({
    done: 0.5,
    expected: { at: 0.5, words: 'target 20.0' },
  });
});

test('a row shows what Enter would keep, as exact as it was typed', () => {
  const figure = (typed: string, of = step('a')) =>
    saidFigure({ ...prefilled(of), typed }, of, TODAY);
  expect(figure('43.1')).toEqual({ text: '43.1', unit: '%' });
  expect(figure('62/144')).toEqual({ text: '43.0556', unit: '%' });
  expect(figure('5', step('a', { unit: '€', decimals: 0 }))).toEqual({ text: '5', sign: '€' });
  expect(figure('', step('a'))).toBeUndefined();
  expect(figure('11 Sep', milestone('m'))).toEqual({ text: '11 Sep' });
});

const none: ReadonlySet<NoteHint['id']> = new Set();
const hint = (note: string, change: object = {}, dismissed = none) =>
  noteHint({ note, lastNote: null, moved: false, fell: 0, ...change }, dismissed)?.id;

test('a note is asked one thing at most, and only when there is something to ask', () => {
  expect(hint('Worked on it')).toBeUndefined();
  expect(hint('We met the three suppliers again')).toBe('soWhat');
  expect(hint('We met the suppliers, so that crates now come twice a week')).toBeUndefined();
  expect(hint('Crates came too late on Mondays', { moved: true })).toBe('howMuch');
  expect(hint('Three crates came too late on Mondays', { moved: true })).toBeUndefined();
  expect(hint('The oven is not what we thought', { fell: 2 })).toBe('theWay');
  expect(hint('We wait for the oven', { lastNote: 'We wait for the oven' })).toBe('again');
});

test('what was set aside is not asked again; the next thing may be', () => {
  expect(hint('We met all suppliers', {}, new Set<NoteHint['id']>(['soWhat']))).toBeUndefined();
});
