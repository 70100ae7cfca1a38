import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeSignal } from './change-signal.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('changes close together are told of once', () => {
  const signal = changeSignal(40);
  const heard = vi.fn();
  signal.subscribe(heard);
  signal.changed();
  signal.changed();
  expect(heard).not.toHaveBeenCalled();
  vi.advanceTimersByTime(40);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(signal.generation()).toBe(1);
});

test('a later change is told of again, and nobody hears after leaving', () => {
  const signal = changeSignal(40);
  const heard = vi.fn();
  const leave = signal.subscribe(heard);
  signal.changed();
  vi.advanceTimersByTime(40);
  signal.changed();
  leave();
  vi.advanceTimersByTime(40);
  expect(heard).toHaveBeenCalledTimes(1);
  expect(signal.generation()).toBe(2);
});
