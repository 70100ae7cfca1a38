import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RecordedEvent } from '@cairn/shared/kernel/event';
import { World } from '@cairn/shared/world';
import { StoreClosed } from '../event-store/errors.ts';
import type { EmbeddedEventStore, Subscription } from '../event-store/event-store.ts';
import { PositionWaits } from './position-waits.ts';
import { type Place, RecentEvents } from './recent-events.ts';

const replayPage = 5_000;

/** Told the position that the world has reached. Tells only that something is new, not what. */
export type ChangeListener = (position: number) => void;

/** The world as the log stands now: replayed once, then kept up by following the log. */
export class LiveWorld {
  readonly world: World;
  readonly #recent: RecentEvents;
  readonly #waits = new PositionWaits();
  readonly #listeners = new Set<ChangeListener>();
  readonly #subscription: Subscription;
  readonly #following: Promise<void>;
  #position: number;
  #wakeDue = false;
  #failure: Error | undefined;

  /**
   * Replays the log and follows it from there. Resolves once everything that was there is folded.
   *
   * @param meet is shown every event that is replayed, none that comes later
   * @throws UnknownEvent when the log was written by a newer version, UnreadableEvent when an event
   *   in it is not what can have been written
   */
  static async follow(
    store: EmbeddedEventStore,
    meet: (event: RecordedEvent) => void = () => {},
  ): Promise<LiveWorld> {
    const world = new World();
    const recent = new RecentEvents();
    // What is older would only be let go again.
    const remembered = store.head().position - recent.most;
    for (;;) {
      const page = store.readPage(world.position, replayPage);
      for (const event of page) {
        if (event.position > remembered) fold(world, recent, event);
        else world.apply(event);
        meet(event);
      }
      if (page.length < replayPage) return new LiveWorld(world, recent, store);
      // A long replay lets signals and timers through.
      await nextTurn();
    }
  }

  private constructor(world: World, recent: RecentEvents, store: EmbeddedEventStore) {
    this.world = world;
    this.#recent = recent;
    this.#position = world.position;
    this.#subscription = store.subscribeToAll({ after: world.position });
    this.#following = this.#follow();
  }

  /** Position of the last event that is folded; 0 in an empty world. */
  get position(): number {
    return this.#position;
  }

  /** Why the world no longer follows the log; `undefined` while all is well. */
  get failure(): Error | undefined {
    return this.#failure;
  }

  /** Where an event stands, if it is among the last 100,000. */
  placeOf(eventId: string): Place | undefined {
    return this.#recent.placeOf(eventId);
  }

  /**
   * Resolves once the event at `position` is folded.
   *
   * @throws what broke the following, or StoreClosed
   */
  waitFor(position: number): Promise<void> {
    if (this.position >= position) return Promise.resolve();
    if (this.#failure) return Promise.reject(this.#failure);
    return this.#waits.until(position);
  }

  /**
   * Calls the listener after the world has grown; many events in a row are one call.
   *
   * @returns ends it
   */
  subscribe(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Yields the world's position whenever it lies beyond `after` and beyond what was yielded before.
   * A slow reader gets the latest position, never a queue. Ends on abort or when the log closes.
   */
  async *changesAfter(after: number, signal: AbortSignal): AsyncGenerator<number, void> {
    let wake = (): void => {};
    const rouse = (): void => wake();
    const unsubscribe = this.subscribe(rouse);
    signal.addEventListener('abort', rouse);
    try {
      while (!signal.aborted && !this.#failure) {
        const woken = new Promise<void>((resolve) => {
          wake = resolve;
        });
        if (this.position > after) {
          after = this.position;
          yield after;
        } else await woken;
      }
    } finally {
      unsubscribe();
      signal.removeEventListener('abort', rouse);
    }
  }

  /** Stops following. The world stays readable as it stands. */
  async close(): Promise<void> {
    await this.#subscription.return?.();
    await this.#following;
  }

  async #follow(): Promise<void> {
    try {
      for await (const message of this.#subscription)
        if (message.kind === 'event') {
          fold(this.world, this.#recent, message.event);
          this.#position = message.event.position;
          this.#waits.reached(this.#position);
          this.#wakeListeners();
        }
      this.#stop(new StoreClosed());
    } catch (error) {
      this.#stop(error as Error);
    }
  }

  #stop(reason: Error): void {
    this.#failure = reason;
    this.#waits.fail(reason);
    this.#wakeListeners();
  }

  #wakeListeners(): void {
    if (this.#wakeDue) return;
    this.#wakeDue = true;
    setImmediate(() => {
      this.#wakeDue = false;
      for (const listener of [...this.#listeners]) listener(this.position);
    });
  }
}

function fold(world: World, recent: RecentEvents, event: RecordedEvent): void {
  world.apply(event);
  recent.add(event.id, event);
}
