import type { Prose } from '../../kernel/prose.ts';
import { worksHere } from '../../organisation/person/here.ts';
import type { WorldView } from '../../world-view.ts';

/** What a leader told: what changed, whom it affects, and what it means to those who heard it. */
export interface SharedContext {
  readonly id: string;
  readonly what: Prose;
  readonly objectiveIds: readonly string[];
  /** Who was told: the owners at that time, and those who were named; never the author. */
  readonly recipientIds: readonly string[];
  readonly supersedesId?: string;
  readonly authorId: string;
  /** Milliseconds since 1970 UTC. */
  readonly sharedAt: number;
  readonly corrected?: { readonly at: number; readonly because: Prose };
  /** In their own words; the latest of each person, oldest first. */
  readonly understandings: readonly Understanding[];
  /** Positions of its events in the log, oldest first. */
  readonly events: readonly number[];
}

export interface Understanding {
  readonly byId: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly meaning: Prose;
  /** Whether it was said of what has been corrected since. */
  readonly isOutdated: boolean;
}

/**
 * Who was told and has not said what it means, or not since it was corrected. Nobody waits for the
 * word of those who have left.
 */
export const notHeardBy = (
  { recipientIds, understandings }: SharedContext,
  world: WorldView,
): readonly string[] =>
  recipientIds.filter(
    (id) =>
      worksHere(world.person(id)) &&
      !understandings.some(({ byId, isOutdated }) => byId === id && !isOutdated),
  );
