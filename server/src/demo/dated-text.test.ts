import { expect, test } from 'vitest';
import { withDays } from './dated-text.ts';
import { scheduleFor } from './schedule.ts';

const { running } = scheduleFor(Date.parse('2026-08-20T12:00:00Z'), 'seed').cycles;

test('days in a sentence follow from the cycle', () => {
  expect(withDays('Promised for {day 46}, now {day 60}.', running)).toBe(
    'Promised for 14 Aug, now 28 Aug.',
  );
  expect(withDays('Since {day -3}.', running)).toBe('Since 26 Jun.');
  expect(withDays('No day at all.', running)).toBe('No day at all.');
});
