/** What an accepted command came to. */
export interface Executed {
  /** Wait for this position, or ask for it, to read one's own write. */
  readonly position: number;
  /** How many events it led to; none when things stood like that already. */
  readonly events: number;
  /** Whether an earlier sending of the same command had done it. */
  readonly repeated: boolean;
}
