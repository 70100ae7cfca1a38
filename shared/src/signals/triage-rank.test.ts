import fc from 'fast-check';
import { expect, test } from 'vitest';
import { severities } from '../friction/blocker/words.ts';
import { defaultThresholds } from './thresholds.ts';
import { type TriageRankInput, triageRank } from './triage-rank.ts';

const input = (more: Partial<TriageRankInput> = {}): TriageRankInput => ({
  kind: 'escalation',
  severity: 'high',
  keyResults: 3,
  age: { goneHours: 30, limitHours: 24 },
  fall: 0.2,
  thresholds: defaultThresholds,
  hoursADay: 8,
  ...more,
});

test('golden: high, three key results, 30 h of a clock of 24, a fall of 0.2, an escalation', () => {
  expect(triageRank(input()).value).toBeCloseTo(38.66, 2);
});

test('every factor stands in the arithmetic', () => {
  const rank = triageRank(
    input({ kind: 'decision', keyResults: 4, age: { goneHours: 40, limitHours: 24 }, fall: 0.3 }),
  );
  expect(rank.terms.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'Severity, high: 4',
    'Key results that stand still, 1 + ln(1 + 4): × 2.61',
    'Age against the clock, 1 + 5.0 ÷ 3.0 days: × 2.67',
    'Fall in chance since it began, 1 + 0.30: × 1.30',
    'A decision: × 1.3',
  ]);
  expect(rank.filledIn).toBe('4.00 × 2.61 × 2.67 × 1.30 × 1.30 = 47.0');
});

test('what has no clock and no key result is ranked all the same', () => {
  const bare = { kind: 'signal', severity: 'low', keyResults: 0, age: undefined, fall: 0 } as const;
  expect(triageRank(input(bare)).value).toBeCloseTo(0.6, 9);
  expect(triageRank(input({ ...bare, age: { goneHours: 9, limitHours: 0 } })).value).toBeCloseTo(
    0.6,
    9,
  );
});

test('until a given day there may be minutes, which weigh as a working day does', () => {
  const due = (limitHours: number) =>
    triageRank(input({ age: { goneHours: 8, limitHours, dueAt: 1 }, keyResults: 0, fall: 0 }));
  expect([0, 1 / 60, 8].map((hours) => due(hours).value)).toEqual([12, 12, 12]);
  expect(due(0).terms[2]).toEqual({
    name: 'Age against the clock, 1 + 1.0 ÷ 1.0 days',
    value: '× 2.00',
  });
  expect(due(16).value).toBe(9);
});

test('more of anything never ranks lower, and nothing ranks below nothing', () => {
  const hours = fc.double({ min: 0, max: 2_000, noNaN: true });
  const some = fc.record({
    at: fc.nat({ max: severities.length - 2 }),
    keyResults: fc.nat({ max: 40 }),
    goneHours: hours,
    limitHours: hours,
    fall: fc.double({ min: -1, max: 1, noNaN: true }),
    more: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(some, ({ at, keyResults, goneHours, limitHours, fall, more }) => {
      const base = {
        severity: severities[at]!,
        keyResults,
        age: { goneHours, limitHours },
        fall,
      };
      const rank = triageRank(input(base)).value;
      expect(rank).toBeGreaterThan(0);
      for (const heavier of [
        { severity: severities[at + 1]! },
        { keyResults: keyResults + 1 },
        { age: { goneHours: goneHours + more, limitHours } },
        { fall: fall + more },
      ])
        expect(triageRank(input({ ...base, ...heavier })).value).toBeGreaterThanOrEqual(rank);
    }),
  );
});
