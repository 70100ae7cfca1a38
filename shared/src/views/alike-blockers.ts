import { type Blocker, isOpen } from '../friction/blocker/state.ts';
import type { WorldView } from '../world-view.ts';
import { pursuedNow } from './cycle-at.ts';

/** Open blockers of what is pursued by what they are about, as `alikeIn` looks them up. */
export type BlockersByAbout = ReadonlyMap<string, readonly Blocker[]>;

const nameOf = ({ kind, about = '' }: Blocker): string =>
  `${kind} ${about.trim().toLowerCase().replace(/\s+/g, ' ')}`;

/** The open blockers that name a technology, a component or a customer, filed under it. */
export function blockersByAbout(world: WorldView): BlockersByAbout {
  return Map.groupBy(
    pursuedNow(world)
      .flatMap(({ id }) => world.blockersOf(id))
      .filter((blocker) => blocker.about !== undefined && isOpen(blocker)),
    nameOf,
  );
}

/** The others that name the same thing, however it is spaced or capitalised: one help serves all. */
export const alikeIn = (byAbout: BlockersByAbout, blocker: Blocker): readonly Blocker[] =>
  (byAbout.get(nameOf(blocker)) ?? []).filter(({ id }) => id !== blocker.id);
