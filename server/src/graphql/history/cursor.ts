import type { World } from '@cairn/shared/world';
import { edgeError } from '../edge-error.ts';
import type { RequestContext } from '../request-context.ts';

/**
 * Where an event stands, for somebody who may read it: its place among what everybody may read, and
 * after a dot how many of those that are theirs and not everybody's stand between that and it. Two
 * people see the same log through it whatever others wrote for themselves alone.
 */
export function cursorOf(position: number, { app, reader }: RequestContext): string {
  const { world } = app.live;
  const place = world.placeOf(position);
  if (!world.isClosed(position)) return String(place);
  const before = world.ownUpTo(firstPositionAt(place, world), reader);
  return `${place}.${world.ownUpTo(position, reader) - before}`;
}

/**
 * The position of the event at a cursor; where it is not theirs any more, just behind its place.
 *
 * @throws UNKNOWN_CURSOR
 */
export function positionOf(cursor: string, { app, reader }: RequestContext): number {
  const [, place, own] = /^(\d{1,10})(?:\.(\d{1,10}))?$/.exec(cursor) ?? [];
  if (place === undefined)
    throw edgeError('UNKNOWN_CURSOR', 'The list has no such place. Start from its beginning.');
  const { world } = app.live;
  const first = firstPositionAt(Number(place), world);
  if (own === undefined) return first;
  const wanted = world.ownUpTo(first, reader) + Number(own);
  let low = first;
  let high = world.positionAt(Number(place));
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (world.ownUpTo(middle, reader) >= wanted) high = middle;
    else low = middle + 1;
  }
  return world.ownUpTo(low, reader) >= wanted ? low : low + 1;
}

/** Where the events of a place begin: behind the log where there is no such place yet. */
const firstPositionAt = (place: number, world: World): number =>
  place === 0 ? 0 : (world.positionOf(place) ?? world.position + 1);
