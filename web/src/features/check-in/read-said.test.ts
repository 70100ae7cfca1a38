import { expect, test } from 'vitest';
import { readSaid } from './read-said.ts';
import { isUntouched, prefilled, type Said } from './said.ts';
import { milestone, step, TODAY } from './sample-steps.ts';

const said = (change: Partial<Said> = {}, of = step('a')): Said => ({
  ...prefilled(of),
  ...change,
});
const spokenOf = (change: Partial<Said>, of = step('a')) => {
  const reading = readSaid(said(change, of), of, TODAY);
  if (!reading.ok) throw new Error(reading.fault.why);
  return reading.spoken;
};
const faultOf = (change: Partial<Said>, of = step('a')) => {
  const reading = readSaid(said(change, of), of, TODAY);
  return reading.ok ? undefined : reading.fault.field;
};

test('untouched, the last value and confidence are said again', () => {
  expect(spokenOf({})).toEqual({ value: 44, confidence: 6, next: [], asks: [] });
  expect(isUntouched(said(), step('a'))).toBe(true);
  expect(isUntouched(said({ note: 'x' }), step('a'))).toBe(false);
});

test('prefilling never shortens what was said', () => {
  const exact = step('a', { last: { ...step('a').last!, value: 43.125 } });
  expect(prefilled(exact).typed).toBe('43.125');
  const large = step('a', { decimals: 0, last: { ...step('a').last!, value: -1249 } });
  expect(prefilled(large).typed).toBe('-1249');
  expect(spokenOf({}, large).value).toBe(-1249);
});

test('a value counts from the last one', () => {
  expect(spokenOf({ typed: '+0.4' }).value).toBe(44.4);
  expect(spokenOf({ typed: '62/144' }).value).toBeCloseTo(43.0556, 4);
});

test('nothing is made up before the first word', () => {
  const first = step('a', { last: null });
  expect(prefilled(first)).toMatchObject({ typed: '', confidence: null });
  expect(faultOf({}, first)).toBe('value');
  expect(faultOf({ typed: '42' }, first)).toBe('confidence');
});

test('a reason goes with a fall of two or more, and with no smaller one', () => {
  expect(spokenOf({ confidence: 4, reason: 'LEARNED' }).fallReason).toBe('LEARNED');
  expect(spokenOf({ confidence: 5, reason: 'LEARNED' })).not.toHaveProperty('fallReason');
  expect(spokenOf({ confidence: 4 })).not.toHaveProperty('fallReason');
});

test('a milestone is said with a day', () => {
  expect(spokenOf({}, milestone('m'))).toMatchObject({ forecastOn: '2026-09-11', confidence: 3 });
  expect(spokenOf({ typed: '+7' }, milestone('m')).forecastOn).toBe('2026-09-18');
  expect(spokenOf({ typed: '19 Aug', reached: true }, milestone('m'))).toMatchObject({
    forecastOn: '2026-08-19',
    reached: true,
  });
});

test('a day that has passed, or one reached that is still to come, is asked about', () => {
  expect(faultOf({ typed: '19 Aug' }, milestone('m'))).toBe('forecastOn');
  expect(faultOf({ typed: '21 Aug', reached: true }, milestone('m'))).toBe('forecastOn');
});

test('blank lines are left out, words are trimmed', () => {
  const spoken = spokenOf({
    note: '  Rain kept everyone home ',
    learning: ' ',
    next: ['', 'Ring the fourteen again'],
    asks: [
      { need: '', ofId: '', by: '' },
      { need: 'A key', ofId: 'dev', by: 'Fri' },
    ],
  });
  expect(spoken).toMatchObject({
    note: 'Rain kept everyone home',
    next: ['Ring the fourteen again'],
    asks: [{ need: 'A key', ofId: 'dev', by: '2026-08-21' }],
  });
  expect(spoken).not.toHaveProperty('learning');
});

test.each([
  ['an ask of somebody for nothing', { asks: [{ need: '', ofId: 'dev', by: '' }] }, 'asks.0.need'],
  ['an ask by no day', { asks: [{ need: 'A key', ofId: '', by: 'soonish' }] }, 'asks.0.by'],
  ['an ask by a day gone', { asks: [{ need: 'A key', ofId: '', by: '1 Aug' }] }, 'asks.0.by'],
  ['too long a note', { note: 'x'.repeat(2001) }, 'note'],
  ['too long a next step', { next: ['ok', 'x'.repeat(501)] }, 'next.1'],
  ['a value past counting', { typed: '9'.repeat(20) }, 'value'],
])('%s is said beside its field', (_, change, field) => {
  expect(faultOf(change)).toBe(field);
});
