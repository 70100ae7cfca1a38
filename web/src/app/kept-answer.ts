/** The last answer that came, and the question it was of. */
export interface KeptAnswer<Data> {
  readonly data: Data;
  /** The variables it was asked with, as one string. */
  readonly of: string;
}

interface Asked<Data> {
  readonly kept: KeptAnswer<Data> | undefined;
  /** The variables that are asked with now. */
  readonly of: string;
  readonly failed: boolean;
  /** The answer to another question stays even when this one fails, as for what frames a page. */
  readonly always: boolean;
}

/**
 * What to show: the last answer, also while another question is under way. When that one fails, an
 * answer to a different question would pass for its own, as today's figures under a past date.
 */
export function shownAnswer<Data>({ kept, of, failed, always }: Asked<Data>): Data | undefined {
  if (!kept) return undefined;
  return failed && !always && kept.of !== of ? undefined : kept.data;
}
