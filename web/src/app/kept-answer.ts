import { replaceEqualDeep } from '@tanstack/react-router';

/** The last answer that came, and the question it was of. */
export interface KeptAnswer<Data> {
  readonly came: Data;
  /** What came; whatever is as it was before is the very same object, so that it is not drawn anew. */
  readonly data: Data;
  /** The variables it was asked with, as one string. */
  readonly of: string;
}

/** Keeps an answer in the place of the one before. */
export function keep<Data>(
  before: KeptAnswer<Data> | undefined,
  came: Data,
  of: string,
): KeptAnswer<Data> {
  const data = before?.came === came ? before.data : replaceEqualDeep(before?.data, came);
  return { came, data, of };
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
