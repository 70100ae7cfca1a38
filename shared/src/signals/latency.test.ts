import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WorkingTime } from '../cadence/working-time.ts';
import { clockOf } from './clock.ts';
import {
  attainment,
  hoursInWords,
  latencyOf,
  medianWait,
  reversalRate,
  type Wait,
} from './latency.ts';

const time: WorkingTime = { timeZone: 'UTC', opensAt: 0, closesAt: 24, holidays: [] };
// Monday 6 July 2026: a wait of up to five days has as many working hours as hours.
const monday = Date.parse('2026-07-06T00:00:00Z');
const wait = (hours: number, state: Wait['state'] = 'done', limit = 8): Wait => ({
  clock: clockOf(monday, limit, monday + hours * 3_600_000, time),
  state,
});
const done = (...hours: number[]) => hours.map((each) => wait(each));
const open = (...hours: number[]) => hours.map((each) => wait(each, 'runs'));
const medianOf = (...waits: Wait[]) => medianWait(waits)?.value;
const day = 86_400_000;

describe('the median wait', () => {
  test.each<[string, Wait[], number | undefined]>([
    ['of none is not known', [], undefined],
    ['of one is that one', done(3), 3],
    ['of an odd number lies in the middle', done(9, 1, 4), 4],
    ['of an even number is where half are done', done(1, 2, 3, 4), 2],
    ['of all open is not known', open(1, 2, 3), undefined],
    // 1 − 1/4 = 0.75, then × (1 − 1/2) = 0.375 at 6: the one open at 4 left the row before it.
    ['counts an open one as waiting up to now', [...done(2, 6), ...open(4, 8)], 6],
    // 3/4, then × 2/3 = 1/2 at 3, although the mean of those that are done is 2.
    ['is not that of the done ones alone', [...done(1, 3), ...open(20, 30)], 3],
    ['is not known while more than half are open', [...done(1), ...open(20, 30)], undefined],
    // 1 − 2/5 = 0.6 at 2, then × (1 − 2/3) = 0.2 at 5.
    ['takes ties together', done(2, 2, 5, 5, 9), 5],
    // One is done and one is open at 4: the open one still counts as waiting there, 1 − 1/2.
    ['counts an open one at the same hour as waiting', [...done(4), ...open(4)], 4],
    ['counts what was left as waiting too', [wait(2), wait(1, 'left'), wait(5, 'left')], 2],
    ['of no time at all is no time', done(0, 0, 5), 0],
  ])('%s', (_, waits, expected) => {
    if (expected === undefined) expect(medianOf(...waits)).toBeUndefined();
    else expect(medianOf(...waits)).toBeCloseTo(expected, 9);
  });

  test('is told with its unit, and what took no time as done at once', () => {
    expect([0, 0.04, 0.05, 2.25].map(hoursInWords)).toEqual([
      'at once',
      'at once',
      '0.1 h',
      '2.3 h',
    ]);
    expect(medianWait(done(0, 0, 5))!.filledIn).toBe(
      '100 % × (1 − 2 ÷ 3) = 33 % are not done at once',
    );
  });

  test('says how it came about', () => {
    const median = medianWait([...done(2, 6), ...open(4, 8)], { events: [7, 3] })!;
    expect(median.filledIn).toBe('75 % × (1 − 1 ÷ 2) = 38 % wait beyond 6.0 h');
    expect(median.terms.map(({ value }) => value)).toEqual(['2', '2', '2']);
    expect(median.events).toEqual([3, 7]);
  });

  const hours = fc.integer({ min: 0, max: 100 });
  const some = fc.array(fc.record({ hours, isDone: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  });
  const waitsOf = (all: readonly { hours: number; isDone: boolean }[]) =>
    all.map(({ hours, isDone }) => wait(hours, isDone ? 'done' : 'runs'));

  test('without open ones it is the least time within which half are done', () => {
    fc.assert(
      fc.property(fc.array(hours, { minLength: 1, maxLength: 12 }), (all) => {
        const sorted = all.toSorted((a, b) => a - b);
        expect(medianOf(...done(...all))).toBeCloseTo(sorted[Math.ceil(all.length / 2) - 1]!, 9);
      }),
    );
  });

  test('one more open one never makes it shorter, nor does the order', () => {
    fc.assert(
      fc.property(some, hours, (all, more) => {
        const before = medianOf(...waitsOf(all));
        expect(medianOf(...waitsOf(all).reverse())).toBe(before);
        const after = medianOf(...waitsOf(all), ...open(more));
        if (after !== undefined) expect(after).toBeGreaterThanOrEqual(before!);
      }),
    );
  });

  test('it is always a time after which one was done', () => {
    fc.assert(
      fc.property(some, (all) => {
        const median = medianOf(...waitsOf(all));
        if (median === undefined) return;
        expect(all.filter(({ isDone }) => isDone).map((each) => each.hours)).toContain(
          Math.round(median),
        );
      }),
    );
  });
});

describe('what kept to its clock', () => {
  test('is all but those past it, done or not', () => {
    const waits = [wait(8), wait(9), wait(7, 'runs'), wait(30, 'runs'), wait(30, 'left')];
    expect(attainment(waits)).toMatchObject({ filledIn: '1 − 3 ÷ 5 = 40 %' });
    expect(attainment(waits)!.value).toBeCloseTo(0.4, 9);
    expect(attainment([])).toBeUndefined();
  });

  test('stands in a latency with how many there are and how many are not done', () => {
    const latency = latencyOf([wait(2), wait(3, 'runs'), wait(9, 'left')]);
    expect(latency).toMatchObject({ total: 3, open: 2 });
    expect(latency.median).toBeUndefined();
    expect(latency.attainment!.value).toBeCloseTo(2 / 3, 9);
    expect(latencyOf([])).toEqual({
      total: 0,
      open: 0,
      median: undefined,
      attainment: undefined,
    });
  });
});

test('the reversal rate counts what did not last so many days', () => {
  const madeAt = monday;
  const made = [
    { madeAt },
    { madeAt, reversedAt: madeAt + 30 * day },
    { madeAt, reversedAt: madeAt + 30 * day + 1 },
    { madeAt, reversedAt: madeAt + 2 * day },
  ];
  expect(reversalRate(made, 30)).toMatchObject({ value: 0.5, filledIn: '2 ÷ 4 = 50 %' });
  expect(reversalRate([], 30)).toBeUndefined();
});
