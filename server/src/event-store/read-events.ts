import { setImmediate as afterOthers } from 'node:timers/promises';
import type { RecordedEvent } from '@cairn/shared/kernel/event';
import { InvalidArgument, StreamDeleted, StreamNotFound } from './errors.ts';
import type { Direction, ReadAllOptions, ReadStreamOptions } from './event-store.ts';
import { passing } from './filter.ts';
import type { LogReader } from './log.ts';
import { isDeleted, lowestVisible, type StreamState } from './stream-state.ts';

const pageSize = 1_000;

/** Reads a stream as it stands when the reading begins. */
export async function* readStreamEvents(
  log: LogReader,
  stream: string,
  options: ReadStreamOptions,
): AsyncGenerator<RecordedEvent> {
  const { direction = 'forwards', signal } = options;
  let remaining = checkedCount(options.maxCount);
  const state = visibleState(log, stream);
  const place = placeOf(options.from, direction, state.revision);
  let lowest = lowestVisible(state);
  let highest = state.revision;
  if (direction === 'forwards') lowest = Math.max(lowest, place);
  else highest = Math.min(highest, place);
  while (remaining > 0 && lowest <= highest) {
    signal?.throwIfAborted();
    const limit = Math.min(remaining, pageSize);
    const page = log.streamPage(stream, lowest, highest, direction, limit);
    yield* page;
    if (page.length < limit) return;
    remaining -= page.length;
    const next = page[page.length - 1]!.revision;
    if (direction === 'forwards') lowest = next + 1;
    else highest = next - 1;
    await afterOthers();
  }
}

/** Reads the log as it stands when the reading begins. */
export async function* readAllEvents(
  log: LogReader,
  options: ReadAllOptions,
): AsyncGenerator<RecordedEvent> {
  const { direction = 'forwards', signal } = options;
  const passes = passing(options.filter);
  let remaining = checkedCount(options.maxCount);
  const end = log.head().position;
  let place = placeOf(options.from, direction, end);
  while (remaining > 0 && place <= end && place >= 0) {
    signal?.throwIfAborted();
    const room = direction === 'forwards' ? end - place + 1 : place + 1;
    const limit = Math.min(passes === undefined ? remaining : pageSize, pageSize, room);
    const page = log.allPage(place, direction, limit, passes);
    const wanted = page.events.slice(0, remaining);
    yield* wanted;
    remaining -= wanted.length;
    if (page.examined < limit || page.last === undefined) return;
    place = direction === 'forwards' ? page.last + 1 : page.last - 1;
    await afterOthers();
  }
}

/** @throws StreamDeleted, StreamNotFound */
function visibleState(log: LogReader, stream: string): StreamState {
  const state = log.stateOf(stream);
  if (state?.tombstoned) throw new StreamDeleted(stream);
  if (state === undefined || state.revision < 0 || isDeleted(state))
    throw new StreamNotFound(stream);
  return state;
}

function placeOf(from: ReadAllOptions['from'], direction: Direction, last: number): number {
  const wanted = from ?? (direction === 'forwards' ? 'start' : 'end');
  if (wanted === 'start') return 0;
  if (wanted === 'end') return direction === 'forwards' ? last + 1 : last;
  checkPlace('from', wanted, 0);
  return direction === 'backwards' ? Math.min(wanted, last) : wanted;
}

/** @throws InvalidArgument for anything but a whole number that JavaScript holds exactly */
export function checkPlace(what: string, place: number, least: number): void {
  if (!Number.isSafeInteger(place) || place < least)
    throw new InvalidArgument(`${what} must be a whole number from ${least}, not ${place}.`);
}

function checkedCount(maxCount: number | undefined): number {
  if (maxCount === undefined) return Number.POSITIVE_INFINITY;
  checkPlace('maxCount', maxCount, 0);
  return maxCount;
}
