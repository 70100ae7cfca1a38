import { expect, test } from 'vitest';
import { alikeLearnings, learningLikeness, marksOf } from './alike-learnings.ts';
import { defaultThresholds } from './thresholds.ts';

const marks = (text: string, ...tags: string[]) => marksOf({ text, tags });

test('words and tags count, and what every learning says does not', () => {
  expect([...marks('We learned that dough rests, dough bakes', 'ovens')]).toEqual([
    'dough',
    'rests',
    'bakes',
    '#ovens',
  ]);
  const one = marks('We learned that a form comes back when read out over the phone', 'forms');
  const other = marks('A form read out comes back', 'forms');
  // form, comes, back, read, #forms of those and over, phone.
  expect(learningLikeness(one, other)).toBeCloseTo(5 / 7);
});

test('two without a word in common are not alike, nor are two without words', () => {
  expect(learningLikeness(marks('Dough rests'), marks('Crates roll'))).toBe(0);
  expect(learningLikeness(marks('We learned that'), marks('we learned that'))).toBe(0);
});

test('the most alike lead, and what is less alike than the threshold is left out', () => {
  const others = [
    { id: 'far', marks: marks('Crates roll off vans in rain') },
    { id: 'near', marks: marks('Dough rests at night', 'ovens') },
    { id: 'same', marks: marks('Dough rests overnight', 'ovens') },
  ];
  const sought = marks('Dough rests overnight', 'ovens');
  const found = (alike: number) =>
    alikeLearnings(sought, others, { ...defaultThresholds, learnings: { alike } });
  expect(found(0.2).map(({ id }) => id)).toEqual(['same', 'near']);
  expect(found(0.9).map(({ id }) => id)).toEqual(['same']);
  expect(alikeLearnings(sought, others, defaultThresholds, 1)).toHaveLength(1);
});
