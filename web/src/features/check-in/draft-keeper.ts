import {
  type Draft,
  type DraftPlace,
  draftKey,
  dropDraft,
  readDraft,
  worthKeeping,
  writeDraft,
} from './draft.ts';
import type { KeptStops, Stop } from './walk-state.ts';

/** How the keeping went: when it was last kept, and whether another tab has other words. */
export interface Keeping {
  /** Milliseconds since 1970 UTC; undefined while there is nothing to keep. */
  readonly keptAt?: number | undefined;
  /** When another tab wrote the words that stand in the way of these. */
  readonly elsewhereAt?: number | undefined;
  /** The browser refuses to keep anything. */
  readonly notKept?: boolean;
}

/** What another tab's writing means for this one. */
export type Heard =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'words'; readonly objectiveId: string; readonly draft: Draft }
  | { readonly kind: 'sent'; readonly objectiveId: string };

const OLD_AFTER_MS = 12 * 3_600_000;

const unkept = (stops: KeptStops): KeptStops =>
  Object.fromEntries(Object.entries(stops).map(([id, stop]) => [id, { ...stop, kept: false }]));

/**
 * Keeps one person's drafts, one for each objective, and remembers which writing of each this tab
 * has seen, so that tabs never write over each other unseen.
 */
export class DraftKeeper {
  readonly #place: DraftPlace;
  readonly #viewerId: string;
  readonly #tab: string;
  readonly #now: () => number;
  readonly #seen = new Map<string, Draft>();
  #writings = 0;

  /** `tab` tells this tab from others; `now` is milliseconds since 1970 UTC. */
  constructor(place: DraftPlace, viewerId: string, tab: string, now: () => number) {
    this.#place = place;
    this.#viewerId = viewerId;
    this.#tab = tab;
    this.#now = now;
  }

  /**
   * What is kept for these objectives. From here on their writings count as seen. Words older than
   * half a day come back as words: the values under them may have moved, so each wants an Enter.
   */
  read(objectiveIds: Iterable<string>): KeptStops {
    let stops: KeptStops = {};
    for (const objectiveId of new Set(objectiveIds)) {
      const draft = readDraft(this.#place, this.#key(objectiveId));
      if (!draft) continue;
      this.#seen.set(objectiveId, draft);
      const isOld = this.#now() - draft.savedAt > OLD_AFTER_MS;
      stops = { ...stops, ...(isOld ? unkept(draft.stops) : draft.stops) };
    }
    return stops;
  }

  /** When the latest of the drafts was kept. */
  get keptAt(): number | undefined {
    const times = [...this.#seen.values()].map(({ savedAt }) => savedAt);
    return times.length > 0 ? Math.max(...times) : undefined;
  }

  /** Keeps what is worth it and drops the rest; what another tab wrote since stays as it is. */
  keep(stops: readonly Stop[]): Keeping {
    let elsewhereAt: number | undefined;
    let notKept = false;
    for (const [objectiveId, ofObjective] of Map.groupBy(stops, ({ step }) => step.objective.id)) {
      const writing = this.#keepOne(objectiveId, worthKeeping(ofObjective));
      if (writing === 'notKept') notKept = true;
      else if (writing) elsewhereAt = writing.savedAt;
    }
    return { keptAt: this.keptAt, elsewhereAt, notKept };
  }

  /** The other tab's words, from here on this tab's as well. */
  takeTheirs(stops: readonly Stop[]): KeptStops {
    return this.read(stops.map(({ step }) => step.objective.id));
  }

  /** This tab's words in place of the other's. */
  keepMine(stops: readonly Stop[]): Keeping {
    this.takeTheirs(stops);
    return this.keep(stops);
  }

  /** Reads a change that another tab made under `key`. */
  hear(key: string | null, text: string | null, objectiveIds: Iterable<string>): Heard {
    const objectiveId = [...objectiveIds].find((id) => this.#key(id) === key);
    if (!objectiveId) return { kind: 'nothing' };
    if (text === null) {
      const known = this.#seen.delete(objectiveId);
      return known ? { kind: 'sent', objectiveId } : { kind: 'nothing' };
    }
    const draft = readDraft(this.#place, this.#key(objectiveId));
    return draft && draft.stamp !== this.#seen.get(objectiveId)?.stamp
      ? { kind: 'words', objectiveId, draft }
      : { kind: 'nothing' };
  }

  /** Notes that another tab's words were taken over here. */
  follow(objectiveId: string, draft: Draft): void {
    this.#seen.set(objectiveId, draft);
  }

  #key(objectiveId: string): string {
    return draftKey(this.#viewerId, objectiveId);
  }

  #keepOne(objectiveId: string, stops: KeptStops): Draft | 'notKept' | undefined {
    const key = this.#key(objectiveId);
    const seen = this.#seen.get(objectiveId);
    if (Object.keys(stops).length === 0) {
      const standing = readDraft(this.#place, key);
      if (standing && standing.stamp === seen?.stamp) dropDraft(this.#place, key);
      this.#seen.delete(objectiveId);
      return undefined;
    }
    if (seen && JSON.stringify(seen.stops) === JSON.stringify(stops)) return undefined;
    this.#writings += 1;
    const draft = { savedAt: this.#now(), stamp: `${this.#tab}:${this.#writings}`, stops };
    const writing = writeDraft(this.#place, key, draft, seen?.stamp);
    if (writing.kind === 'elsewhere') return writing.draft;
    if (writing.kind === 'notKept') return 'notKept';
    this.#seen.set(objectiveId, draft);
    return undefined;
  }
}
