/**
 * The moment that a view is asked for: now, an instant (milliseconds since 1970 UTC), a position
 * in the log, or a mark that was given a name.
 */
export type Moment =
  | { readonly at: number }
  | { readonly position: number }
  | { readonly mark: string };
