/** Whose a value is that not everybody reads. What is not said is nobody's. */
export interface Whose {
  /** The one person of `self`, the two of `pair`; twice the same where somebody asked themselves. */
  readonly personIds?: readonly string[];
  /** The team of `team`. */
  readonly teamId?: string;
  /** How a sealed value is read now; absent before the reveal. */
  readonly revealedTo?: 'team' | 'pair';
  /** Whose that is which was recorded up to a position of the log, where it is somebody else's. */
  readonly earlier?: { readonly upTo: number; readonly whose: Whose };
}

/** Whose that is which was recorded at a position of the log. */
export function whoseAt(whose: Whose, position: number): Whose {
  let at = whose;
  while (at.earlier && position <= at.earlier.upTo) at = at.earlier.whose;
  return at;
}
