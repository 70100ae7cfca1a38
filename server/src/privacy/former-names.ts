import type { WorldView } from '@cairn/shared/world-view';

/**
 * What people are called who were erased, by id: `Former member 7` for the seventh. The number stays
 * theirs, so that a page still tells one from another.
 */
export function formerNames(world: WorldView): ReadonlyMap<string, string> {
  const erased = world.people().filter(({ erasedAt }) => erasedAt !== undefined);
  erased.sort((a, b) => a.erasedAt! - b.erasedAt!);
  return new Map(erased.map(({ id }, before) => [id, `Former member ${before + 1}`]));
}
