import type { Prose } from '../../kernel/prose.ts';

/** “We learned that …”: where it comes from, who did something with it, and who saw otherwise. */
export interface Learning {
  readonly id: string;
  readonly learned: Prose;
  readonly evidence?: Prose;
  readonly tags: readonly string[];
  /** The team that it comes from; absent where its author works in none. */
  readonly teamId?: string;
  readonly objectiveId?: string;
  readonly keyResultId?: string;
  readonly checkInId?: string;
  readonly blockerId?: string;
  readonly capturedById: string;
  /** Milliseconds since 1970 UTC. */
  readonly capturedAt: number;
  /** Oldest first, one for each team. */
  readonly applications: readonly Application[];
  /** Oldest first, one for each person. */
  readonly disputes: readonly Dispute[];
  readonly withdrawn?: { readonly at: number; readonly because?: Prose };
  /** Positions of its events in the log, oldest first. */
  readonly events: readonly number[];
}

export interface Application {
  readonly teamId: string;
  readonly objectiveId?: string;
  readonly byId: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly how: Prose;
}

export interface Dispute {
  readonly byId: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  readonly because: Prose;
}
