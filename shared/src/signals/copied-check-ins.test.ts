import { expect, test } from 'vitest';
import { type ComparedCheckIn, copiedCheckIns } from './copied-check-ins.ts';
import { defaultThresholds as thresholds } from './thresholds.ts';

const subject = { kind: 'keyResult', id: 'kr-1' } as const;
const ask = (...checkIns: ComparedCheckIn[]) => copiedCheckIns({ subject, checkIns, thresholds });

test('two like pairs in a row over an unchanged value are asked about', () => {
  const question = ask({ value: 5 }, { value: 5, likeness: 0.8 }, { value: 5, likeness: 1 });
  expect(question?.explained.value).toBe(0.8);
  expect(question?.evidence).toEqual([
    { name: 'Likeness of notes 1 and 2', value: '0.80' },
    { name: 'Likeness of notes 2 and 3', value: '1.00' },
  ]);
});

test('a value that moved, a note of its own, a missing note or too few are not', () => {
  expect(ask({ value: 4 }, { value: 5, likeness: 1 }, { value: 5, likeness: 1 })).toBeUndefined();
  expect(
    ask({ value: 5 }, { value: 5, likeness: 0.79 }, { value: 5, likeness: 1 }),
  ).toBeUndefined();
  expect(ask({ value: 5 }, { value: 5 }, { value: 5, likeness: 1 })).toBeUndefined();
  expect(ask({ value: 5, likeness: 1 }, { value: 5, likeness: 1 })).toBeUndefined();
  expect(ask({}, { likeness: 1 }, { likeness: 1 })).toBeUndefined();
  expect(ask()).toBeUndefined();
});

test('what lies further back does not count', () => {
  const like = { value: 5, likeness: 1 };
  expect(ask({ value: 3, likeness: 0 }, { value: 5, likeness: 0 }, like, like)).toBeDefined();
});
