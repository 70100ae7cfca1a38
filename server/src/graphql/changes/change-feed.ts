import { categoryOf } from '@cairn/shared/kernel/aggregate';
import type { App } from '../../app.ts';
import { edgeError } from '../edge-error.ts';

/** What a client is told: the position reached, and the objectives that changed on the way there. */
export interface ChangeTold {
  readonly position: number;
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
 * ready for more, so a slow client costs no memory and nothing is left out or told twice.
 */
export class ChangeFeed implements AsyncIterableIterator<ChangeTold> {
  readonly #app: App;
  readonly #unsubscribe: () => void;
  readonly #feeds: Set<ChangeFeed>;
  #position: number;
  #first = true;
  #over = false;
  #wake: (() => void) | undefined;

  /** @throws TOO_MANY_STREAMS when the server feeds as many clients as it can */
  constructor(app: App, after: number, signal?: AbortSignal) {
    this.#app = app;
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
    this.#position = Math.max(0, Math.min(after, app.live.position));
    this.#unsubscribe = app.live.subscribe(() => this.#wake?.());
    signal?.addEventListener('abort', () => void this.return(), { once: true });
    if (signal?.aborted) void this.return();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<ChangeTold, undefined>> {
    while (!this.#over && !this.#app.live.failure) {
      if (this.#first || this.#app.live.position > this.#position) {
        this.#first = false;
        return { done: false, value: this.#advance() };
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

  #advance(): ChangeTold {
    const { live, store } = this.#app;
    // Only what is folded is told, or a client would ask again too early and see the old page.
    const upTo = live.position;
    const after = this.#position;
    this.#position = upTo;
    if (after === upTo) return { position: upTo, objectiveIds: [], forgot: false };
    const page = store.readPage(after, mostRead + 1).filter(({ position }) => position <= upTo);
    if (page.length > mostRead) return { position: upTo, objectiveIds: null, forgot: true };
    const forgot = page.some(({ type }) => forgetting.has(type));
    const changed = new Set<string>();
    for (const { stream } of page) {
      const { category, id } = categoryOf(stream);
      if (category === 'objective') changed.add(id);
      // What is said elsewhere, such as a calendar or a threshold, can change any objective.
      else return { position: upTo, objectiveIds: null, forgot };
    }
    const objectiveIds = changed.size > mostNamed ? null : [...changed];
    return { position: upTo, objectiveIds, forgot };
  }
}
