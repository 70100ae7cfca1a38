import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandTypes, readCommand } from './command.ts';
import { limits } from './kernel/limits.ts';
import { testId } from './testing/scenario.ts';
import { checkInCommand } from './testing/small-organisation.ts';

const refusalOf = (input: unknown) => {
  const outcome = readCommand(input);
  if (outcome.ok) throw new Error('it was accepted');
  return outcome.refusal;
};
const checkIn = (more: Record<string, unknown>) => ({
  ...checkInCommand(more),
  commandId: testId(1),
});

describe('a command that cannot be read is refused with its field and a remedy', () => {
  test.each([
    ['missing', 'keyResultId', checkIn({ keyResultId: undefined })],
    ['missing', 'keyResultId', checkIn({ keyResultId: '' })],
    ['missing', 'confidence', checkIn({ confidence: undefined })],
    ['out_of_range', 'confidence', checkIn({ confidence: 11 })],
    ['out_of_range', 'confidence', checkIn({ confidence: -1 })],
    ['malformed', 'confidence', checkIn({ confidence: 7.5 })],
    ['malformed', 'confidence', checkIn({ confidence: '7' })],
    ['malformed', 'value', checkIn({ value: Number.NaN })],
    ['out_of_range', 'value', checkIn({ value: 1e16 })],
    ['malformed', 'checkInId', checkIn({ checkInId: 'not-a-uuid' })],
    ['malformed', 'forecastOn', checkIn({ forecastOn: '2026-02-30' })],
    ['out_of_range', 'forecastOn', checkIn({ forecastOn: '9999-12-31' })],
    ['out_of_range', 'forecastOn', checkIn({ forecastOn: '2200-01-01' })],
    ['out_of_range', 'forecastOn', checkIn({ forecastOn: '1969-12-31' })],
    ['malformed', 'forecastOn', checkIn({ forecastOn: '+010000-01-01' })],
    ['malformed', 'fallReason', checkIn({ fallReason: 'weather' })],
    ['missing', 'learning', checkIn({ learning: '\u200B\u2060' })],
    ['too_long', 'note', checkIn({ note: 'x'.repeat(limits.note + 1) })],
    ['too_long', 'next', checkIn({ next: ['a', 'b', 'c', 'd'] })],
    ['too_long', 'next.1', checkIn({ next: ['a', 'b'.repeat(limits.sentence + 1)] })],
    ['malformed', undefined, checkIn({ mood: 'good' })],
    ['malformed', 'type', { type: 'DeleteEverything', commandId: testId(1) }],
    ['malformed', 'type', null],
    ['malformed', 'type', 'CheckIn'],
  ])('%s: %s', (code, field, input) => {
    const refusal = refusalOf(input);
    expect([refusal.code, refusal.field]).toEqual([code, field]);
    expect(refusal.message).toMatch(/\.$/);
    expect(refusal.remedy).toMatch(/\.$/);
  });
});

test('what is wrong with a day is said without the name that its field has here', () => {
  const about = (forecastOn: string) => {
    const { field, message, remedy } = refusalOf(checkIn({ forecastOn }));
    return [field, `${message} ${remedy}`];
  };
  const none = 'That is no day of the calendar. Give one that is, such as 2026-09-04.';
  expect(about('')).toEqual(['forecastOn', none]);
  expect(about('2026-02-30')).toEqual(['forecastOn', none]);
  expect(about('2200-01-01')).toEqual([
    'forecastOn',
    'The day given lies before 1970-01-01 or after 2199-12-31. Give a day between the two.',
  ]);
});

test('a text of exactly its limit is taken', () => {
  expect(readCommand(checkIn({ note: 'x'.repeat(limits.note) })).ok).toBe(true);
});

test('anything at all is read or refused, and never throws', () => {
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(...commandTypes), (junk, type) => {
      readCommand(junk);
      readCommand({ ...(junk as object), type });
      expect(readCommand({ type, commandId: junk }).ok).toBe(false);
    }),
  );
});
