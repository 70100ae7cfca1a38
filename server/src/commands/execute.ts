import { type Addressed, type Command, readCommand } from '@cairn/shared/command';
import { aggregateOf, decide } from '@cairn/shared/decide';
import { streamOf } from '@cairn/shared/kernel/aggregate';
import type { Metadata, NewEvent, RecordedEvent } from '@cairn/shared/kernel/event';
import { eventIdOf } from '@cairn/shared/kernel/event-id';
import { closedClassesOf } from '@cairn/shared/kernel/event-privacy';
import type { ReadProse } from '@cairn/shared/kernel/prose';
import { accepted, type Outcome, type Refusal, refused } from '@cairn/shared/kernel/refusal';
import type { WorldView } from '@cairn/shared/world-view';
import { ChecksFailed, WrongExpectedVersion } from '../event-store/errors.ts';
import type { EmbeddedEventStore } from '../event-store/event-store.ts';
import type { SealEvents } from '../privacy/seal-events.ts';
import type { LiveWorld } from '../world/live-world.ts';
import type { Actor } from './actor.ts';
import { conflictWith } from './conflict.ts';
import type { Executed } from './executed.ts';
import { pauseBefore } from './pause.ts';
import { StreamQueue } from './stream-queue.ts';
import { type Definitions, toEvents } from './to-events.ts';

export interface CommandParts {
  readonly store: EmbeddedEventStore;
  readonly live: LiveWorld;
  readonly seal: SealEvents;
  readonly open: ReadProse;
  readonly clock: () => number;
  /** Refuses what the rules of the log allow and what lies beside it does not, such as the accounts. */
  readonly forbids?: (command: Command, world: WorldView) => Refusal | undefined;
  /** Does beside the log what its latest events ask for; the sender is told only after it. */
  readonly settle?: () => void;
}

export interface ExecuteOptions {
  /**
   * When it is recorded, milliseconds since 1970 UTC, for imports and generated histories. The store
   * has to be opened with `recordedAt: 'given'`. The clock's time unless told.
   */
  readonly at?: number;
  /** More to be kept with the events, such as `$correlationId`. */
  readonly metadata?: Metadata;
}

const attempts = 5;

/** The one way of a write: a command is read, decided on, sealed, appended and folded. */
export class Commands {
  readonly #parts: CommandParts;
  readonly #queue = new StreamQueue();

  constructor(parts: CommandParts) {
    this.#parts = parts;
  }

  /**
   * Carries a command out, or refuses it. Answers once its events are durable and folded. The same
   * command sent again changes nothing and is answered like the first time.
   *
   * @throws what the store or the keys throw; the outcome is then unknown, and sending the same
   *   command again is safe
   */
  async execute(
    input: unknown,
    actor: Actor,
    options: ExecuteOptions = {},
  ): Promise<Outcome<Executed>> {
    const read = readCommand(input);
    if (!read.ok) return read;
    const { category, id } = read.value;
    const stream = streamOf(category, id);
    const inTurn = () =>
      this.#queue.pass(stream, () => this.#carryOut(stream, read.value, actor, options));
    // The turn of the kind is always taken before that of the stream, so that nobody waits in a ring.
    return aggregateOf(read.value).readsOthers?.(read.value.command)
      ? this.#queue.pass(category, inTurn)
      : inTurn();
  }

  /** Resolves once the commands that are under way now have been answered. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  async #carryOut(
    stream: string,
    addressed: Addressed,
    actor: Actor,
    options: ExecuteOptions,
  ): Promise<Outcome<Executed>> {
    const { store, live, settle } = this.#parts;
    for (let attempt = 1; ; attempt++) {
      const earlier = await this.#earlier(stream, addressed.command, actor);
      if (earlier) {
        // The first time may have been broken off after its events were durable.
        settle?.();
        return earlier;
      }
      const expected = live.world.revisionsOf(addressed.category, addressed.id) - 1;
      const decided = this.#decide(stream, addressed, actor, options);
      if (!decided.ok) return decided;
      const events = decided.value;
      if (events.length === 0)
        return accepted({ position: live.position, events: 0, repeated: false });
      try {
        const { position } = await this.#append(stream, expected, events, addressed);
        await live.waitFor(position);
        settle?.();
        return accepted({ position, events: events.length, repeated: false });
      } catch (error) {
        if (!(error instanceof WrongExpectedVersion || error instanceof ChecksFailed)) throw error;
        await live.waitFor(store.head().position);
        if (attempt === attempts)
          return refused(conflictWith(await latestOf(store, stream, definitionsOf(addressed))));
        await pauseBefore(attempt);
      }
    }
  }

  /** @param expected last revision of the stream as it was decided on, -1 where there is none */
  async #append(
    stream: string,
    expected: number,
    events: readonly NewEvent[],
    addressed: Addressed,
  ): Promise<{ readonly position: number }> {
    const { store, live, clock } = this.#parts;
    const { category, command } = addressed;
    const others = aggregateOf(addressed).restsOn?.(command, live.world.now(clock())) ?? [];
    if (others.length === 0) return store.append(stream, events, { expected });
    const checks = others.map((id) => ({
      stream: streamOf(category, id),
      expected: live.world.revisionsOf(category, id) - 1,
    }));
    return store.appendMany(
      events.map((event) => ({ stream, event })),
      [{ stream, expected }, ...checks],
    );
  }

  /** The answer to a command that was carried out before; `undefined` for a new one. */
  async #earlier(
    stream: string,
    { commandId, type }: Addressed['command'],
    { personId }: Actor,
  ): Promise<Outcome<Executed> | undefined> {
    const { live, store } = this.#parts;
    let last = live.placeOf(eventIdOf(commandId, 0));
    if (!last) return undefined;
    const known = (await eventAt(store, last.position))?.metadata;
    // What was sent is not kept, and no digest of it either: it would outlive what is forgotten.
    if (last.stream !== stream || known?.actor !== personId || (known.command ?? type) !== type)
      return refused({
        code: 'contradictory',
        field: 'commandId',
        message: 'Another command was sent with this id.',
        remedy: 'Give every command an id of its own.',
      });
    let events = 1;
    for (;;) {
      const next = live.placeOf(eventIdOf(commandId, events));
      if (next?.stream !== stream || next.position < last.position) break;
      last = next;
      events += 1;
    }
    return accepted({ position: last.position, events, repeated: true });
  }

  #decide(
    stream: string,
    addressed: Addressed,
    actor: Actor,
    options: ExecuteOptions,
  ): Outcome<readonly NewEvent[]> {
    const { live, seal, open, clock, forbids } = this.#parts;
    const now = options.at ?? clock();
    const { category, id, command } = addressed;
    const { commandId, effectiveAt } = command;
    const definitions = aggregateOf(addressed).events;
    const world = live.world.now(now);
    const decided = decide(addressed, live.world.stateOf(category, id), {
      now,
      actor: actor.personId,
      world,
      read: open,
    });
    if (!decided.ok) return decided;
    const forbidden = forbids?.(command, world);
    if (forbidden) return refused(forbidden);
    const metadata: Record<string, string> = {
      $correlationId: commandId,
      ...options.metadata,
      $causationId: commandId,
      actor: actor.personId,
      source: actor.source,
      command: command.type,
    };
    if (effectiveAt !== undefined) metadata.effectiveAt = String(effectiveAt);
    const events = toEvents(decided.value, definitions, commandId, metadata);
    const sealed = seal(events, definitions, {
      stream,
      author: actor.personId,
      // How long a sentence is kept counts from when it was written, not from when it was true. The
      // log is never set back; under a clock that is, its key would be of a quarter that is over.
      writtenAt: Math.max(now, live.world.recordedAt),
    });
    return accepted(
      options.at === undefined
        ? sealed
        : sealed.map((event) => ({ ...event, recordedAt: options.at })),
    );
  }
}

async function eventAt(
  store: EmbeddedEventStore,
  position: number,
): Promise<RecordedEvent | undefined> {
  for await (const event of store.readAll({ from: position, maxCount: 1 })) return event;
  return undefined;
}

const definitionsOf = (addressed: Addressed): Definitions => aggregateOf(addressed).events;

/** What happened last in a stream; `undefined` where that is not everybody's to know. */
async function latestOf(
  store: EmbeddedEventStore,
  stream: string,
  definitions: Definitions,
): Promise<RecordedEvent | undefined> {
  for await (const event of store.readStream(stream, { direction: 'backwards', maxCount: 1 })) {
    const definition = definitions[event.type];
    return definition && closedClassesOf(definition).length === 0 ? event : undefined;
  }
  return undefined;
}
