import { describe, expect, test } from 'vitest';
import { readDigits, spelledNumber } from './numerals.ts';
import { read } from './reading.ts';

const figures = (text: string) => read(text).quantities.map(({ low, high }) => [low, high]);

describe('figures as people type them', () => {
  test.each([
    ['1,500', 1500],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['0,125', 0.125],
    ['1.234.567', 1_234_567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['10 000', 10_000],
    ['007', 7],
    ['1,2.3,4', 1234],
  ])('%s', (raw, value) => {
    expect(readDigits(raw)).toBe(value);
  });

  test('in words, but not "one"', () => {
    expect(['two', 'twelve', 'ninety-nine', 'twenty-one'].map(spelledNumber)).toEqual([
      2, 12, 99, 21,
    ]);
    expect(['one', 'two-factor', 'twenty-ten', 'nine-two', ''].map(spelledNumber)).toEqual(
      Array(5).fill(undefined),
    );
    expect(figures('sixty four crates, three hundred rolls')).toEqual([
      [64, 64],
      [300, 300],
    ]);
  });

  test('ranges with any dash, glued units, scales and signs', () => {
    expect(figures('1.5–2kg')).toEqual([[1.5, 2]]);
    expect(figures('1,5 — 2 kg')).toEqual([[1.5, 2]]);
    expect(figures('20-25%')).toEqual([[20, 25]]);
    expect(figures('€1.2m then 900k')).toEqual([
      [1_200_000, 1_200_000],
      [900_000, 900_000],
    ]);
    expect(figures('-5 and −3 and +2')).toEqual([
      [-5, -5],
      [-3, -3],
      [2, 2],
    ]);
    expect(figures('１２ crates')).toEqual([[12, 12]]);
    expect(figures('10\u00a0000 crates')).toEqual([[10_000, 10_000]]);
  });

  test('a unit is known by name, sign or plural', () => {
    const unit = (text: string) => read(text).quantities[0]?.unit?.dimension;
    expect(['2kg', '20 %', '3 hrs', '€5', '5 pp', '4x', '12 crates'].map(unit)).toEqual([
      'mass',
      'percent',
      'time',
      'money',
      'points',
      'times',
      undefined,
    ]);
  });

  test.each([
    ...['2FA', '5G', '95th percentile', 'ISO 27001', '24/7', 'Q3', 'H2', 'B2B', 'v2', 'CO2'],
    ...[
      '2027',
      'in 2027',
      '30 June',
      'June 3rd',
      '3rd May',
      '2026-09-30',
      '30/09/2026',
      '30.09.2026',
    ],
    ...['within 3 months', 'over 8 weeks', 'for the next 6 weeks', 'a 6-week trial'],
  ])('names, dates and spans measure nothing: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  test.each([
    ['answered within 2 days', [[2, 2]]],
    ['a lead time of 3 weeks', [[3, 3]]],
    ['sign-ups to 2000', [[2000, 2000]]],
    ['2000 bakers', [[2000, 2000]]],
  ] as const)('yet these do: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });
});

describe('whether a text says by when', () => {
  test.each([
    ...['by June', 'by the end of May', 'by 30 June', 'until 30.09.2026', 'in Q3', 'by 2027', 'H1'],
    ...['this quarter', 'next year', 'by the end of the cycle', 'over 8 weeks', 'within 3 months'],
    ...[
      'in six weeks',
      'by Friday',
      'before Christmas',
      'by summer',
      'within 30 days',
      '6 weeks, over 6 weeks',
    ],
  ])('yes: %s', (text) => {
    expect(read(text).timed).toBe(true);
  });

  test.each([
    ...['100 kcal/day', 'per week', '3 times a week', 'weekly actives', 'customers may march on'],
    ...['end to end tests', 'within 2 hours', 'by 20 %', 'to 2000', 'a lead time of 3 weeks'],
  ])('no: %s', (text) => {
    expect(read(text).timed).toBe(false);
  });
});
