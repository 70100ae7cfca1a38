/** Several teams that need something of one: a queue, and somebody who looks after it. */
export interface SharedDependency {
  readonly id: string;
  /** The team that all of them need something of. */
  readonly teamId: string;
  /** What they share: a component, a handful of people. */
  readonly what: string;
  readonly coordinatorId: string;
  /** The dependencies in the order in which they are served. */
  readonly dependencyIds: readonly string[];
  /** When the order was last settled, milliseconds since 1970 UTC. */
  readonly sequencedAt: number;
  readonly endedAt?: number;
  /** Positions of its events in the log, oldest first. */
  readonly events: readonly number[];
}
