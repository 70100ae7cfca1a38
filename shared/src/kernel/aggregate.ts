import type { EventDefinition, Fields } from './define-event.ts';
import type { PrivacyClass } from './field.ts';
import type { ReadProse } from './prose.ts';
import type { Outcome } from './refusal.ts';
import type { Whose } from './whose.ts';

/** What `evolve` is told about an event besides its data. */
export interface Occurrence {
  /** The id of the entity: what follows the category in its stream's name. */
  readonly entityId: string;
  readonly position: number;
  /** When we learned it, milliseconds since 1970 UTC. */
  readonly recordedAt: number;
  /** When it was true, milliseconds since 1970 UTC. */
  readonly effectiveAt: number;
  readonly actor: string;
  readonly source: string;
}

/** What a decision may read besides the state: the time, who acts, the world, and opened prose. */
export interface Context<World> {
  readonly now: number;
  readonly actor: string;
  /** When it was true, when that differs from now. */
  readonly effectiveAt?: number;
  readonly world: World;
  readonly read: ReadProse;
}

export interface DomainEvent {
  readonly type: string;
  readonly data: unknown;
}

/** Whether a reader may read a value of a class that was recorded at a position of the log. */
export type Reads = (privacy: PrivacyClass, position: number) => boolean;

/**
 * One kind of thing that changes as a whole: its events, what may be decided on it, and how an
 * event changes its state. `State` is `undefined` before the first event.
 */
export interface Aggregate<State, Command, Event extends DomainEvent, World> {
  /** First part of the stream's name: `objective` for `objective-<id>`. */
  readonly category: string;
  readonly about: string;
  readonly events: Readonly<Record<string, EventDefinition<string, Fields>>>;
  /** The one event that brings such a thing into being; before it, others change nothing. */
  readonly opens?: string;
  /**
   * Whose the events are of which not every field is open. Without it they are nobody's to read, and
   * neither is the state that they lead to.
   *
   * @param state as it stands now, whichever moment is looked at
   */
  whose?(id: string, state: State | undefined): Whose;
  /**
   * What of a state somebody may read, asked of each part by its class and where it stands in the
   * log. Without it that is all, for who may read every class of such events at every position, or
   * nothing: to everybody else there is no such thing.
   *
   * @returns the state itself where all of it may be read
   */
  partOf?(state: State, reads: Reads): State;
  /**
   * Whether what a command may do hangs on other things of its kind: two that are each allowed could
   * together break the rule, so such commands are decided one after the other.
   */
  readsOthers?(command: Command): boolean;
  /**
   * Ids of other things of its kind without which a command may not be carried out. It is recorded
   * only while all of them stand as they stood when it was decided on, also where another process
   * writes to the same log.
   */
  restsOn?(command: Command, world: World): readonly string[];
  decide(
    command: Command,
    state: State | undefined,
    context: Context<World>,
  ): Outcome<readonly Event[]>;
  evolve(state: State | undefined, event: Event, occurrence: Occurrence): State;
}

/** The name of an entity's stream; `categoryOf` takes it apart again. */
export const streamOf = (category: string, id: string): string => `${category}-${id}`;

/** Splits a stream's name at its first dash. */
export function categoryOf(stream: string): { category: string; id: string } {
  const dash = stream.indexOf('-');
  return dash < 0
    ? { category: stream, id: stream }
    : { category: stream.slice(0, dash), id: stream.slice(dash + 1) };
}
