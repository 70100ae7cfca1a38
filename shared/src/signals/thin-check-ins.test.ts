import { expect, test } from 'vitest';
import { thinCheckIns } from './thin-check-ins.ts';
import { defaultThresholds as thresholds } from './thresholds.ts';

const subject = { kind: 'keyResult', id: 'kr-1' } as const;
const ask = (pattern: string) =>
  thinCheckIns({
    subject,
    // v: a value alone; w: with words.
    checkIns: [...pattern].map((letter, event) => ({ valueOnly: letter === 'v', event })),
    thresholds,
  });

test('three in a row with a value alone are asked about, their events named', () => {
  expect(ask('wvv')).toBeUndefined();
  expect(ask('vvw')).toBeUndefined();
  expect(ask('vvwvv')).toBeUndefined();
  expect(ask('')).toBeUndefined();
  const question = ask('wvvv');
  expect(question?.question).toBe('The last three check-ins gave the number. What lies behind it?');
  expect(question?.explained).toMatchObject({ value: 3, events: [1, 2, 3] });
  expect(question?.alsoSeen).toBeUndefined();
});
