import { readCommand } from '../command.ts';
import { type AnyAggregate, aggregateOf, decide } from '../decide.ts';
import type { DomainEvent } from '../kernel/aggregate.ts';
import { streamOf } from '../kernel/aggregate.ts';
import type { RecordedEvent } from '../kernel/event.ts';
import { eventIdOf } from '../kernel/event-id.ts';
import { readPlain } from '../kernel/prose.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { World } from '../world.ts';
import type { WorldView } from '../world-view.ts';

/** A command as it was sent, by whom and when (milliseconds since 1970 UTC). */
export interface Sent {
  readonly actor: string;
  readonly at: number;
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * An organisation that lives in memory alone: commands go through the same rules and the same fold
 * as everywhere, with nothing stored, sealed or waited for. For tests, and for histories by the
 * thousand.
 */
export class Scenario {
  readonly world = new World();
  readonly log: RecordedEvent[] = [];
  /** Every command that was to be carried out, in order. */
  readonly sent: Sent[] = [];
  /** Milliseconds since 1970 UTC; moved by `at`. */
  now: number;
  #commands = 0;

  constructor(now: number) {
    this.now = now;
  }

  at(now: number | string): this {
    this.now = typeof now === 'string' ? Date.parse(now) : now;
    return this;
  }

  /** Carries a command out and answers with its events, or with why it was refused. */
  try(actor: string, input: Record<string, unknown>): Refusal | readonly RecordedEvent[] {
    const commandId = (input.commandId as string | undefined) ?? testId(++this.#commands);
    const weighed = this.#weigh(actor, { ...input, commandId });
    if (isRefused(weighed)) return weighed;
    const { stream, mine, aggregate, decided, effectiveAt } = weighed;
    const events = decided.map((event, index) => ({
      id: eventIdOf(commandId, index),
      type: event.type,
      version: aggregate.events[event.type]!.version,
      stream,
      revision: mine.length + index,
      position: this.log.length + index + 1,
      recordedAt: this.now,
      data: event.data,
      metadata: {
        actor,
        source: 'test',
        ...(effectiveAt === undefined ? {} : { effectiveAt: String(effectiveAt) }),
      },
    }));
    for (const event of events) {
      aggregate.events[event.type]!.schema.parse(JSON.parse(JSON.stringify(event.data)));
      this.log.push(event);
      this.world.apply(event);
    }
    return events;
  }

  /** Why a command would be refused if somebody sent it now; undefined where it would be taken. */
  refusalOf(actor: string, input: Record<string, unknown>): Refusal | undefined {
    const weighed = this.#weigh(actor, { commandId: testId(0), ...input });
    return isRefused(weighed) ? weighed : undefined;
  }

  #weigh(actor: string, input: Record<string, unknown>): Refusal | Weighed {
    const read = readCommand(input);
    if (!read.ok) return read.refusal;
    const { category, id, command } = read.value;
    const stream = streamOf(category, id);
    const aggregate = aggregateOf(read.value);
    const mine = this.log.filter((event) => event.stream === stream);
    const state = mine.reduce<unknown>(
      (before, event) => aggregate.evolve(before, event as DomainEvent, occurrenceOf(event, id)),
      undefined,
    );
    const { effectiveAt } = command;
    const decided = decide(read.value, state, {
      now: this.now,
      actor,
      world: this.world.now(this.now),
      read: readPlain,
    });
    return decided.ok
      ? { stream, mine, aggregate, decided: decided.value, effectiveAt }
      : decided.refusal;
  }

  /** Carries a command out that must not be refused. */
  do(actor: string, input: Record<string, unknown>): readonly RecordedEvent[] {
    const outcome = this.try(actor, input);
    this.sent.push({ actor, at: this.now, input });
    if (isRefusal(outcome))
      throw new Error(`${String(input.type)} was refused: ${outcome.message}`);
    return outcome;
  }

  /** The world as it stands, looked at now. */
  view(): WorldView {
    return this.world.now(this.now);
  }
}

/** What a command leads to on the stream that it belongs to, before anything is recorded. */
interface Weighed {
  readonly stream: string;
  /** What stands in that stream already. */
  readonly mine: readonly RecordedEvent[];
  readonly aggregate: AnyAggregate;
  readonly decided: readonly DomainEvent[];
  readonly effectiveAt: number | undefined;
}

const isRefused = (weighed: Refusal | Weighed): weighed is Refusal => 'code' in weighed;

export const isRefusal = (outcome: Refusal | readonly RecordedEvent[]): outcome is Refusal =>
  !Array.isArray(outcome);

/** The n-th of a row of ids that look like those of clients and never repeat. */
export const testId = (n: number): string =>
  `00000000-0000-4000-8000-${(n * 256).toString(16).padStart(12, '0')}`;

const occurrenceOf = (event: RecordedEvent, entityId: string) => ({
  entityId,
  position: event.position,
  recordedAt: event.recordedAt,
  effectiveAt: Number(event.metadata.effectiveAt ?? event.recordedAt),
  actor: event.metadata.actor ?? '',
  source: event.metadata.source ?? '',
});
