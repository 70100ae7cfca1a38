import { expect, test } from 'vitest';
import { type EntryContext, readEntry } from './value-entry.ts';

const percent: EntryContext = { last: 43.1, unit: '%' };
const count: EntryContext = { last: 395, unit: '' };
const euro: EntryContext = { last: 1200, unit: '€' };
const minutes: EntryContext = { last: 7.2, unit: 'min' };

const value = (typed: string, context: EntryContext) => {
  const entry = readEntry(typed, context);
  return entry.ok ? entry.value : entry.why;
};

test('a plain value is itself, with its unit or without', () => {
  expect(value('46.5', percent)).toBe(46.5);
  expect(value(' 46.5 % ', percent)).toBe(46.5);
  expect(value('7 min', minutes)).toBe(7);
  expect(value('€ 1300', euro)).toBe(1300);
  expect(value('.5', percent)).toBe(0.5);
  expect(value('12.', percent)).toBe(12);
  expect(readEntry('46.5', percent)).toEqual({ ok: true, value: 46.5 });
});

test('a plus counts from the last value and leaves no binary dust', () => {
  expect(value('+0.4', percent)).toBe(43.5);
  expect(value('+5', count)).toBe(400);
  expect(readEntry('+0.4', percent)).toMatchObject({
    reading: '= 43.5\u2009%, from 43.1\u2009% last time',
  });
});

test('a minus is less than last time, unless values can lie below zero', () => {
  expect(value('-5', count)).toBe(390);
  expect(value('−5', count)).toBe(390);
  expect(value('-1.7', { last: 2, unit: '', canBeNegative: true })).toBe(-1.7);
  expect(value('+1.7', { last: -2, unit: '', canBeNegative: true })).toBe(-0.3);
});

test('without a last value there is nothing to add to', () => {
  expect(value('+5', { last: null, unit: '' })).toMatch(/no last value/);
});

test('a decimal comma separates decimals', () => {
  expect(value('46,5', percent)).toBe(46.5);
  expect(value('+0,4', percent)).toBe(43.5);
  expect(value('1.234,5', count)).toBe(1234.5);
  expect(value('1,234.5', count)).toBe(1234.5);
});

test('groups of thousands are read by space, apostrophe, point or comma', () => {
  expect(value('1 249', euro)).toBe(1249);
  expect(value('1’249', euro)).toBe(1249);
  expect(value('1,234,567', count)).toBe(1234567);
  expect(value('1.234.567', count)).toBe(1234567);
});

test('a comma before three digits is read as what lies nearer to the last value', () => {
  expect(value('1,249', euro)).toBe(1249);
  expect(value('1,249', { last: 1.3, unit: '' })).toBe(1.249);
  expect(value('1,249', { last: null, unit: '' })).toBe(1.249);
});

test('k and m scale', () => {
  expect(value('1.2k', euro)).toBe(1200);
  expect(value('1,2K', euro)).toBe(1200);
  expect(value('2m', count)).toBe(2_000_000);
  expect(readEntry('1.2k', euro)).toMatchObject({ reading: '= €1,200' });
  expect(value('3 m', { last: 2, unit: 'm' })).toBe(3);
});

test('a share is per cent where per cent is counted', () => {
  expect(value('3/8', percent)).toBe(37.5);
  expect(value('62/144', percent)).toBe(43.0555555556);
  expect(value('3/8', { last: 0.2, unit: '' })).toBe(0.375);
  expect(value('3/0', percent)).toMatch(/share of none/);
});

test('per cent is refused where something else is counted', () => {
  expect(value('62%', percent)).toBe(62);
  expect(value('62%', minutes)).toMatch(/counted in min/);
});

test('what is no value is refused with a reason', () => {
  for (const typed of [
    '',
    '   ',
    'about five',
    '1..2',
    '--5',
    '1,23,4',
    '/',
    '3/',
    '1/2/3',
    '%',
    '+',
    'k',
    '1e5',
    'Infinity',
    'NaN',
  ]) {
    expect(readEntry(typed, percent), typed).toMatchObject({ ok: false });
  }
});
