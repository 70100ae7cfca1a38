import { expect, test } from 'vitest';
import { clockOf } from './clock.ts';
import { decisionWithoutTelling } from './decision-without-telling.ts';
import { disclosureLagHours } from './disclosure-lag.ts';

const time = { timeZone: 'UTC', opensAt: 9, closesAt: 17, holidays: [] };
const since = Date.parse('2026-07-06T09:00:00Z');
const clockAt = (now: string) => clockOf(since, 8, Date.parse(now), time);

test('asks whoever decided once a working day is over, and not before', () => {
  const ask = (now: string, untold = 2) =>
    decisionWithoutTelling({ clock: clockAt(now), untold, told: 1 });
  expect(ask('2026-07-06T17:00:00Z')).toBeUndefined();
  const question = ask('2026-07-07T11:00:00Z')!;
  expect(question.question).toBe(
    'What would it take to tell the two who have not heard of it what you decided?',
  );
  expect(question.explained.value).toBeCloseTo(10, 9);
  expect(question.evidence.map(({ value }) => value)).toEqual(['2 h over', '1', '2']);
  expect(ask('2026-07-07T11:00:00Z', 1)!.question).toContain('the one who has not heard');
  expect(ask('2026-07-07T11:00:00Z', 0)!.question).toContain('tell anybody what');
});

test('asks nothing once all were told', () => {
  expect(decisionWithoutTelling({ clock: undefined, untold: 0, told: 3 })).toBeUndefined();
});

test('what was told late lagged by hours of the wall clock, and nothing lags behind itself', () => {
  const at = (text: string) => Date.parse(text);
  const friday = at('2026-07-10T16:00:00Z');
  expect(disclosureLagHours({ onsetAt: friday, raisedAt: at('2026-07-13T10:00:00Z') })).toBe(66);
  expect(disclosureLagHours({ onsetAt: friday, raisedAt: friday })).toBe(0);
});
