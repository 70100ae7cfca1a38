/** Who did something, and when it was true, milliseconds since 1970 UTC. */
export interface Happened {
  readonly byId: string;
  readonly at: number;
}

/** Somebody who was told what was decided. */
export interface Told extends Happened {
  readonly personId: string;
}
