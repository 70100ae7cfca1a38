import type { RequestContext } from '../request-context.ts';

/**
 * The places of events that a figure rests on. What only some may read has none: a figure that
 * everybody sees must not even tell that it is there.
 */
export const placesOf = (positions: readonly number[], { app }: RequestContext): number[] => {
  const { world } = app.live;
  return positions.filter((each) => !world.isClosed(each)).map((each) => world.placeOf(each));
};
