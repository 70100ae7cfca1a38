import type { DocumentDecoration } from './graphql.ts';
import type { SearchParams } from './search-params.ts';

/** What a page is entered with: who looks, at which moment, and what the address says. */
export interface Visit {
  readonly viewerId: string;
  /** Undefined is now. */
  readonly asOf: { readonly day: string } | undefined;
  readonly search: SearchParams;
  /** The objective that the path names; empty where it names none. */
  readonly objectiveId: string;
}

/** A document and what it is asked with: the arguments of `useAnswer`. */
export type Asking<Data, Variables> = readonly [
  document: DocumentDecoration<Data, Variables>,
  variables: Variables,
];

export const asking = <Data, Variables>(
  document: DocumentDecoration<Data, Variables>,
  variables: Variables,
): Asking<Data, Variables> => [document, variables];

/**
 * The first thing that a page asks. It stands in a file of its own, `*-query.ts` beside
 * `*-page.tsx` and its default export, so that it can be asked before the page's code is there.
 */
export type PageQuery = (visit: Visit) => Asking<unknown, unknown>;
