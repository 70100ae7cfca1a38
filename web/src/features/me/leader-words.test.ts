import { expect, test } from 'vitest';
import { steppedInWords, waitedWords } from './leader-words.ts';

test('how often and why, leaving out what did not happen', () => {
  const words = steppedInWords({ weeks: 4, asked: 2, offered: 0, directed: 1 });
  expect(words.text).toBe(
    'In the last four weeks you stepped in three times: twice because you were asked and once because you directed it.',
  );
  const one = (asked: number) => steppedInWords({ weeks: 4, asked, offered: 0, directed: 0 }).text;
  expect(one(1)).toBe('In the last four weeks you stepped in once, because you were asked.');
  expect(one(3)).toMatch(/three times, each time because you were asked\.$/);
  expect(words.text).toContain(words.weightiest);
});

test('whoever did not step in is not told off, nor praised', () => {
  expect(steppedInWords({ weeks: 1, asked: 0, offered: 0, directed: 0 })).toEqual({
    text: 'In the last week you did not step in: the teams did without, or nobody asked.',
  });
});

test('what waited is told with what waits still', () => {
  expect([waitedWords(0, 0), waitedWords(3, 0), waitedWords(3, 1), waitedWords(2, 2)]).toEqual([
    'None',
    'Three',
    'Three, one still open',
    'Two, still open',
  ]);
});
