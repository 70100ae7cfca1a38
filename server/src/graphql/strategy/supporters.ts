import type { WorldView } from '@cairn/shared/world-view';

/** For every objective, the ids of those that support it. */
export function supportersOf(world: WorldView): ReadonlyMap<string, readonly string[]> {
  const supporters = new Map<string, string[]>();
  for (const cycle of world.cycles())
    for (const { id, supports } of world.objectivesIn(cycle.id))
      for (const supported of supports) {
        const known = supporters.get(supported);
        if (known) known.push(id);
        else supporters.set(supported, [id]);
      }
  return supporters;
}
