import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bareNumber,
  countInWords,
  days,
  difference,
  figure,
  share,
  shortDate,
  unitOf,
} from './figures.ts';

test.each([
  [46.5, unitOf('%'), '46.5 %'],
  [67, unitOf('%', 0), '67 %'],
  [1249, unitOf('€'), '€1 249'],
  [-20, unitOf('€'), '−€20'],
  [1234567.5, unitOf('US$', 2), 'US$1 234 567.50'],
  [395, unitOf(''), '395'],
  [2, unitOf('', 2), '2.00'],
  [7.2, unitOf('min'), '7.2 min'],
  [-1.7, unitOf('h'), '−1.7 h'],
  [-0.04, unitOf('d'), '0.0 d'],
])('%d reads %o as %s', (value, unit, text) => {
  expect(figure(value, unit)).toBe(text);
});

test.each([
  [-1.2, unitOf('%'), '1.2 pt'],
  [0.6, unitOf('min'), '0.6 min'],
  [-309, unitOf('€'), '€309'],
  [0.4, unitOf('', 2), '0.40'],
  [0.03, unitOf('%'), '0.03 pt'],
  [0.00001, unitOf('%'), '0.000 pt'],
  [0, unitOf('%'), '0.0 pt'],
])('a difference of %d in %o reads %s', (apart, unit, text) => {
  expect(difference(apart, unit)).toBe(text);
});

test('shares, days, dates and small counts read as on the screens', () => {
  expect(share(52 / 91)).toBe('57 %');
  expect(days(14)).toBe('14 d');
  expect(shortDate(Date.UTC(2026, 8, 11, 23, 59))).toBe('11 Sep');
  expect(shortDate(Number.MAX_VALUE)).toBe('no date');
  expect(countInWords(5)).toBe('five');
  expect(countInWords(13)).toBe('13');
});

test('what is no finite number says so', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
    expect(figure(value, unitOf('%'))).toBe('no number %');
});

test('the text holds the value, rounded to its decimals', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e12, max: 1e12, noNaN: true }),
      fc.integer({ min: 0, max: 4 }),
      (value, decimals) => {
        const text = bareNumber(value, decimals).replaceAll(' ', '').replace('−', '-');
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-3);
        expect(text).not.toMatch(/^-0(\.0*)?$/);
      },
    ),
  );
});
