import { describe, expect, test } from 'vitest';
import { defaultThresholds } from './thresholds.ts';
import { waitedForOneOnOne } from './waited-for-one-on-one.ts';

const hours = (count: number) => count * 3_600_000;
const told = {
  severity: 'urgent',
  firstTold: 'inOneOnOne',
  onsetAt: 0,
  raisedAt: hours(53.25),
  wasEscalated: false,
  events: [7],
  thresholds: defaultThresholds,
} as const;

describe('something urgent that was first told in a 1:1', () => {
  test('asks by the hours of the wall clock since it began', () => {
    const question = waitedForOneOnOne(told)!;
    expect(question.question).toContain('on the same day?');
    expect(question.explained).toMatchObject({
      value: 53.25,
      filledIn: '53 h > 24 h',
      events: [7],
    });
    expect(question.evidence.map(({ value }) => value)).toEqual(['53 h', 'in a 1:1']);
  });

  test.each([
    ['is not urgent', { severity: 'high' }],
    ['was told by raising it', { firstTold: 'here' }],
    ['was told elsewhere', { firstTold: 'elsewhere' }],
    ['was told nowhere that is known', { firstTold: undefined }],
    ['was told within a day', { raisedAt: hours(24) }],
    ['was escalated before', { wasEscalated: true }],
  ] as const)('asks nothing where it %s', (_, more) => {
    expect(waitedForOneOnOne({ ...told, ...more })).toBeUndefined();
  });

  test('asks just after a day', () => {
    expect(waitedForOneOnOne({ ...told, raisedAt: hours(24) + 1 })).toBeDefined();
  });
});
