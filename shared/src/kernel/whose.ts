/** Whose a value is that not everybody reads. What is not said is nobody's. */
export interface Whose {
  /** The one person of `self`, the two of `pair`; twice the same where somebody asked themselves. */
  readonly personIds?: readonly string[];
  /** The team of `team`. */
  readonly teamId?: string;
  /** How a sealed value is read now; absent before the reveal. */
  readonly revealedTo?: 'team' | 'pair';
}
