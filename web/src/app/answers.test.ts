import { expect, test, vi } from 'vitest';
import { answers } from './answers.ts';
import type { Answered } from './post.ts';

const question = { query: 'query Q { a }', variables: {} };
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

function asked() {
  const open: ((answered: Answered) => void)[] = [];
  const all = answers(() => new Promise((resolve) => open.push(resolve)));
  return { all, open };
}

test('a question asked by two at once is sent once', async () => {
  const { all, open } = asked();
  all.ask('q', question);
  all.ask('q', question);
  open[0]?.({ data: 1 });
  await settled();
  expect(open).toHaveLength(1);
  expect(all.standing('q')).toEqual({ data: 1, failure: undefined, asking: false });
});

test('asked anew, an answer from before is not taken for the newer one', async () => {
  const { all, open } = asked();
  all.ask('q', question);
  all.ask('q', question, true);
  open[1]?.({ data: 'new' });
  open[0]?.({ data: 'old' });
  await settled();
  expect(all.standing('q').data).toBe('new');
});

test('a failure leaves the last answer, and the next answer clears it', async () => {
  const { all, open } = asked();
  const failure = { lost: true, message: 'Gone.' };
  all.ask('q', question);
  open[0]?.({ data: 1 });
  await settled();
  all.ask('q', question);
  open[1]?.({ failure });
  await settled();
  expect(all.standing('q')).toEqual({ data: 1, failure, asking: false });
  all.ask('q', question);
  open[2]?.({ data: 2 });
  await settled();
  expect(all.standing('q')).toEqual({ data: 2, failure: undefined, asking: false });
});

test('who follows a question hears of it until they leave, and of no other', async () => {
  const { all, open } = asked();
  const listener = vi.fn();
  const leave = all.follow('q', listener);
  all.ask('other', question);
  expect(listener).not.toHaveBeenCalled();
  all.ask('q', question);
  expect(listener).toHaveBeenCalledTimes(1);
  leave();
  open[1]?.({ data: 1 });
  await settled();
  expect(listener).toHaveBeenCalledTimes(1);
});

test('asked ahead, a question is not sent again by whoever asks next', async () => {
  const { all, open } = asked();
  void all.askAhead('q', question);
  open[0]?.({ data: 1 });
  await settled();
  all.ask('q', question);
  expect(open).toHaveLength(1);
  expect(all.standing('q').data).toBe(1);
  all.ask('q', question);
  expect(open).toHaveLength(2);
});

test('asked ahead, an answer is still overtaken by one that is asked anew', async () => {
  const { all, open } = asked();
  void all.askAhead('q', question);
  all.ask('q', question, true);
  open[1]?.({ data: 'new' });
  open[0]?.({ data: 'old' });
  await settled();
  expect(all.standing('q').data).toBe('new');
});

test('where too much was asked, it is asked again after a while, for whoever still looks', async () => {
  vi.useFakeTimers();
  const { all, open } = asked();
  const failure = { lost: false, message: 'Much.', waitSeconds: 12 };
  const leave = all.follow('q', () => undefined);
  all.ask('q', question);
  open[0]?.({ failure });
  await vi.advanceTimersByTimeAsync(0);
  expect(all.standing('q')).toMatchObject({ failure, asking: false });
  await vi.advanceTimersByTimeAsync(11_900);
  expect(open).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(200);
  expect(open).toHaveLength(2);
  open[1]?.({ failure });
  leave();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(open).toHaveLength(2);
  vi.useRealTimers();
});

test('what may be forgotten is let go of, also where it is still under way', async () => {
  const { all, open } = asked();
  all.ask('q', question);
  open[0]?.({ data: 'words' });
  await settled();
  all.ask('under way', question);
  all.forget();
  open[1]?.({ data: 'words' });
  await settled();
  expect([all.standing('q'), all.standing('under way')]).toEqual([
    { asking: false },
    { asking: false },
  ]);
  all.ask('q', question);
  open[2]?.({ data: 'no words' });
  await settled();
  expect(all.standing('q').data).toBe('no words');
});
