/** A place one can go to, as a word in the rail. */
export interface Place {
  readonly href: string;
  readonly label: string;
  /** The letter after `G` that goes there. */
  readonly letter?: string;
  /** How many things wait there; nothing is shown for 0. */
  readonly count?: number;
  /** Only the person themself can see it. */
  readonly isPrivate?: boolean;
  readonly current?: boolean;
  /** Named in the plan but not built yet: stays out of the rail. */
  readonly soon?: boolean;
}
