/** Why a command was not carried out. The code is for programs, the sentences for people. */
export interface Refusal {
  readonly code: RefusalCode;
  /** The command's field at fault, as a path: `value`, `next.1`. Absent when no single one is. */
  readonly field?: string;
  /**
   * What is wrong, in one sentence. In a conflict it begins with `Somebody`, for whom the edge puts
   * the name: the log knows people by their ids alone.
   */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly remedy: string;
  /** In a conflict: id of the person who was there before, when it is known. */
  readonly by?: string;
  /** In a conflict: type of the event by which they were. */
  readonly did?: string;
  /** In a conflict: whether that event came in between while this command was decided on. */
  readonly meanwhile?: true;
}

export type RefusalCode =
  | 'missing'
  | 'malformed'
  | 'too_long'
  | 'out_of_range'
  | 'contradictory'
  | 'unknown'
  | 'not_yours'
  | 'closed'
  | 'wrong_kind'
  | 'already_done'
  | 'not_ready'
  | 'conflict';

/** An outcome as data: what came of it, or why not. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** The outcome of what was carried out. */
export const accepted = <T>(value: T): Outcome<T> => ({ ok: true, value });
/** The outcome of what was not. */
export const refused = (refusal: Refusal): Outcome<never> => ({ ok: false, refusal });
