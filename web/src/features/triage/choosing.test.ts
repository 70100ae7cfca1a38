import { expect, test } from 'vitest';
import { type Choice, choiceIn, nextOf } from './choosing.ts';

const now = { sought: undefined, isNow: true };

test('the first is chosen on arriving, and stays so when something ranks above it', () => {
  const first = choiceIn(['a', 'b'], now);
  expect(first).toMatchObject({ id: 'a', place: 0 });
  expect(choiceIn(['new', 'a', 'b'], now, first)).toMatchObject({ id: 'a', place: 1 });
  expect(choiceIn(['a', 'b', 'c'], now, first)).toBe(first);
});

test('what leaves stays chosen until the next is, which stands where it stood', () => {
  const second = choiceIn(['a', 'b', 'c'], { ...now, sought: 'b' });
  const gone = choiceIn(['a', 'c'], { ...now, sought: 'b' }, second)!;
  expect(gone).toMatchObject({ id: 'b', isGone: true });
  const next = nextOf(['a', 'c'], gone)!;
  expect(next).toMatchObject({ id: 'c', place: 1, isGone: false });
  // It comes back, and the address still names it: whoever has gone on is not called back.
  expect(choiceIn(['a', 'b', 'c'], { ...now, sought: 'b' }, next)).toMatchObject({ id: 'c' });
  expect(nextOf(['a'], gone)).toMatchObject({ id: 'a', place: 0 });
  expect(nextOf([], gone)).toBeUndefined();
});

test('what left and came back before anybody went on is chosen still', () => {
  const gone: Choice = { id: 'b', place: 1, sought: 'b', isNow: true, isGone: true };
  expect(choiceIn(['a', 'b'], { ...now, sought: 'b' }, gone)).toMatchObject({ isGone: false });
});

test('the address chooses what it names, and nothing where that is not there', () => {
  const before = choiceIn(['a', 'b'], now);
  expect(choiceIn(['a', 'b'], { ...now, sought: 'b' }, before)).toMatchObject({ id: 'b' });
  expect(choiceIn(['a', 'b'], { ...now, sought: 'x' }, before)).toMatchObject({ id: 'a' });
  expect(choiceIn(['a', 'b'], { ...now, sought: 'x' })).toMatchObject({ id: 'a' });
});

test('at another moment what is not there gives its place to another, and nothing has left', () => {
  const before = choiceIn(['a', 'b'], { ...now, sought: 'b' });
  const past = choiceIn(['x', 'y'], { sought: 'b', isNow: false }, before);
  expect(past).toMatchObject({ id: 'y', place: 1, isGone: false });
  expect(choiceIn([], { sought: 'b', isNow: false }, before)).toBeUndefined();
});
