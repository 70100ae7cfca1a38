import { expect, test } from 'vitest';
import { dayOf, hrefAt, parseSearch, pastDay, stringifySearch } from './search-params.ts';

test('the moment in the address is a real day or nothing', () => {
  expect(dayOf('2026-10-12')).toBe('2026-10-12');
  expect(dayOf('2026-02-30')).toBeUndefined();
  expect(dayOf('yesterday')).toBeUndefined();
  expect(dayOf('2026-1-2')).toBeUndefined();
  expect(dayOf(undefined)).toBeUndefined();
});

test('the query stays readable and comes back as it went', () => {
  const said = { asOf: '2026-10-12', teams: 'a,b', question: 'wording:3', text: 'a & b' };
  expect(stringifySearch(said)).toBe('?asOf=2026-10-12&teams=a,b&question=wording:3&text=a+%26+b');
  expect(parseSearch(stringifySearch(said))).toEqual(said);
});

test('what is not said leaves no trace in the address', () => {
  expect(stringifySearch({ asOf: undefined, kind: '', n: 0 })).toBe('?n=0');
  expect(stringifySearch({})).toBe('');
});

test('a link keeps the day looked at', () => {
  expect(hrefAt('/objectives', '2026-10-12')).toBe('/objectives?asOf=2026-10-12');
  expect(hrefAt('/history?objective=o1#top', '2026-10-12')).toBe(
    '/history?objective=o1&asOf=2026-10-12#top',
  );
});

test('a link that names its own day, leads outside, or is of now stays as it is', () => {
  expect(hrefAt('/history?asOf=2026-01-01', '2026-10-12')).toBe('/history?asOf=2026-01-01');
  expect(hrefAt('#page', '2026-10-12')).toBe('#page');
  expect(hrefAt('/objectives', undefined)).toBe('/objectives');
});

test('today and what comes are now', () => {
  expect(pastDay('2026-10-11', '2026-10-12')).toBe('2026-10-11');
  expect(pastDay('2026-10-12', '2026-10-12')).toBeUndefined();
  expect(pastDay('2026-10-13', '2026-10-12')).toBeUndefined();
  expect(pastDay(undefined, '2026-10-12')).toBeUndefined();
});
