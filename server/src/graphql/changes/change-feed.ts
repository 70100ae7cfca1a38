import { categoryOf } from '@cairn/shared/kernel/aggregate';
import type { Reader } from '@cairn/shared/reader';
import type { App } from '../../app.ts';
import { edgeError } from '../edge-error.ts';

/** What a client is told: the position reached, and the objectives that changed on the way there. */
export interface ChangeTold {
  /** Place among what everybody may read. */
  readonly position: number;
  /** How many events they may read that not everybody may. */
  readonly ownPosition: number;
  readonly objectiveIds: readonly string[] | null;
  /** Words or a name may be forgotten that the client still holds. */
  readonly forgot: boolean;
}

/** Events read to name what changed; a client that is further behind looks at everything anew. */
const mostRead = 2_000;
const mostNamed = 100;
const mostFeeds = 2_000;
const forgetting: ReadonlySet<string> = new Set(['PersonErased', 'QuartersForgotten']);

const feedsOf = new WeakMap<App, Set<ChangeFeed>>();

/**
 * One client's feed. It reads the log on from the client's own position whenever the client is
 * ready for more, so a slow client costs no memory and nothing is left out or told twice. Who may
 * read what is asked anew each time; what a client may not read does not wake it.
 */
export class ChangeFeed implements AsyncIterableIterator<ChangeTold> {
  readonly #app: App;
  readonly #reader: () => Reader;
  readonly #unsubscribe: () => void;
  readonly #feeds: Set<ChangeFeed>;
  #position: number;
  #told: ChangeTold | undefined;
  #over = false;
  #wake: (() => void) | undefined;

  /**
   * @param reader who is told, with what they may read at the time of asking
   * @param after place of the last event that the client knows of
   * @throws TOO_MANY_STREAMS when the server feeds as many clients as it can
   */
  constructor(app: App, reader: () => Reader, after: number, signal?: AbortSignal) {
    this.#app = app;
    this.#reader = reader;
    this.#feeds = feedsOf.get(app) ?? new Set();
    feedsOf.set(app, this.#feeds);
    if (this.#feeds.size >= mostFeeds)
      throw edgeError(
        'TOO_MANY_STREAMS',
        'Too many pages follow the log at once. Close some and try again in a minute.',
        503,
      );
    this.#feeds.add(this);
    // A position ahead of the log comes from before a restore; there is nothing to wait for there.
    this.#position = Math.min(app.live.world.positionAt(after), app.live.position);
    this.#unsubscribe = app.live.subscribe(() => this.#wake?.());
    signal?.addEventListener('abort', () => void this.return(), { once: true });
    if (signal?.aborted) void this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<ChangeTold, undefined>> {
    while (!this.#over && !this.#app.live.failure) {
      if (!this.#told || this.#app.live.position > this.#position) {
        const reader = this.#reader();
        if (!reader.isHere) break;
        const told = this.#advance(reader);
        if (told) return { done: false, value: told };
        continue;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = undefined;
    }
    await this.return();
    return { done: true, value: undefined };
  }

  /** Ends the feed, also while a `next()` is still waiting. */
  async return(): Promise<IteratorReturnResult<undefined>> {
    this.#over = true;
    this.#unsubscribe();
    this.#feeds.delete(this);
    this.#wake?.();
    return { done: true, value: undefined };
  }

  /** What is new to the client; `undefined` where all that is new is not theirs to read. */
  #advance(reader: Reader): ChangeTold | undefined {
    const { live } = this.#app;
    // Only what is folded is told, or a client would ask again too early and see the old page.
    const upTo = live.position;
    const after = this.#position;
    this.#position = upTo;
    const position = live.world.placeOf(upTo);
    const ownPosition = live.world.ownUpTo(upTo, reader);
    const before = this.#told;
    if (before && before.position === position && before.ownPosition === ownPosition)
      return undefined;
    this.#told = { position, ownPosition, ...this.#changed(after, upTo, reader) };
    return this.#told;
  }

  #changed(
    after: number,
    upTo: number,
    reader: Reader,
  ): Pick<ChangeTold, 'objectiveIds' | 'forgot'> {
    const changed = new Set<string>();
    let elsewhere = false;
    let forgot = false;
    let read = 0;
    for (let from = after; from < upTo; ) {
      const page = this.#app.store.readPage(from, mostRead);
      if (page.length === 0) break;
      from = page.at(-1)!.position;
      for (const event of page) {
        if (event.position > upTo) break;
        if (!reader.mayReadEvent(event)) continue;
        read += 1;
        if (read > mostRead) return { objectiveIds: null, forgot: true };
        forgot ||= forgetting.has(event.type);
        const { category, id } = categoryOf(event.stream);
        // What is said elsewhere, such as a calendar or a threshold, can change any objective.
        if (category === 'objective') changed.add(id);
        else elsewhere = true;
      }
    }
    const objectiveIds = elsewhere || changed.size > mostNamed ? null : [...changed];
    return { objectiveIds, forgot };
  }
}
