/**
 * The moment that a view is asked for: now, an instant (milliseconds since 1970 UTC), a position
 * in the log, a place among the events that everybody may read, or a mark that was given a name.
 */
export type Moment =
  | { readonly at: number }
  | { readonly position: number }
  | { readonly place: number }
  | { readonly mark: string };
