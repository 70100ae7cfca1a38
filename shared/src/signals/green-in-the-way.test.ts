import { expect, test } from 'vitest';
import type { OverdueBlocker } from './evidence.ts';
import { greenWhileBlocked, greenWhileWaiting, type Missing } from './green-in-the-way.ts';
import { defaultThresholds as thresholds } from './thresholds.ts';

const word = (confidence?: number) => ({
  subject: { kind: 'keyResult', id: 'kr-1' } as const,
  confidence,
  event: 9,
  thresholds,
});
const blocker = (severity: OverdueBlocker['severity'], overSince = 0): OverdueBlocker => ({
  severity,
  goneHours: 12,
  limitHours: 8,
  overSince,
  events: [7],
});
const missing = (why: Missing['why'], since: number, days: number): Missing => ({
  team: 'Depot',
  why,
  since,
  days,
  events: [3],
});

test('a green word over something urgent that is past its clock asks, and nothing less urgent does', () => {
  const question = greenWhileBlocked(word(8), [blocker('high', 9), blocker('urgent', 5)]);
  expect(question).toMatchObject({ signal: 'watermelon', whom: 'owner', since: 5 });
  expect(question?.question).toMatch(/^You give this eight chances in ten, and something urgent/);
  expect(question?.explained).toMatchObject({ value: 12, filledIn: '12 h > 8 h', events: [7, 9] });
  expect(question?.evidence.at(-1)?.value).toBe('12 of 8');
  expect(greenWhileBlocked(word(8), [blocker('high')])).toBeUndefined();
  expect(greenWhileBlocked(word(8), [])).toBeUndefined();
});

test('words are green from the threshold on, and no word is not green', () => {
  for (const ask of [
    (confidence?: number) => greenWhileBlocked(word(confidence), [blocker('urgent')]),
    (confidence?: number) => greenWhileWaiting(word(confidence), [missing('declined', 0, 1)]),
  ]) {
    expect(ask(7)).toBeDefined();
    expect(ask(6)).toBeUndefined();
    expect(ask()).toBeUndefined();
  }
});

test('of several that do not come, the latest is asked about and all are told', () => {
  const question = greenWhileWaiting(word(7), [
    missing('pastItsDay', 10, 6),
    missing('declined', 20, 2),
  ]);
  expect(question).toMatchObject({ since: 20, explained: { value: 2 } });
  expect(question?.question).toMatch(/was declined/);
  expect(question?.evidence.map(({ value }) => value)).toEqual(['7 of 10', '6 d', '2 d']);
  expect(greenWhileWaiting(word(7), [missing('pastItsDay', 1, 1)])?.question).toMatch(
    /past its day/,
  );
});

test('that the values come later is no answer to something in the way', () => {
  const answers = greenWhileBlocked(word(9), [blocker('urgent')])?.answers.map(({ id }) => id);
  expect(answers).toEqual(['lessSure', 'needsHelp']);
});
