/**
 * An event as it stands in the log: what happened (`type`, `data`), where it stands
 * (`stream`, `revision`, `position`) and when we learned of it (`recordedAt`).
 */
export interface RecordedEvent<Type extends string = string, Data = unknown> {
  readonly id: string;
  readonly type: Type;
  /** Version of the event's schema, counted from 1. Older versions are read through an upcaster. */
  readonly version: number;
  readonly stream: string;
  /** Place in the stream, counted from 0. */
  readonly revision: number;
  /** Place in the whole log. Only its order means anything; it is never reused. */
  readonly position: number;
  /** When the log took it in, in milliseconds since 1970 UTC. */
  readonly recordedAt: number;
  readonly data: Data;
  readonly metadata: Metadata;
}

/** An event on its way into the log. */
export interface NewEvent<Type extends string = string, Data = unknown> {
  readonly id: string;
  readonly type: Type;
  readonly version: number;
  readonly data: Data;
  readonly metadata: Metadata;
}

/**
 * String to string, so that every adapter can carry it. `actor` and `source` are always there;
 * `effectiveAt` (milliseconds since 1970 UTC) only where it differs from `recordedAt`.
 */
export type Metadata = Readonly<Record<string, string>>;
