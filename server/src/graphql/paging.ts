import { edgeError } from './edge-error.ts';

/** What a connection resolves to; see the Relay specification of cursors. */
export interface Page<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** A number where it is at hand; a count that costs something waits until it is asked for. */
  readonly totalCount: number | (() => Promise<Count>);
}

/** How many there are; where the counting was broken off, how many were met until then. */
export interface Count {
  readonly count: number;
  readonly inFull: boolean;
}

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

const longestPage = 100;

/** How many are wanted, 0 to 100. */
export function pageSize(first: number | null | undefined, usual: number): number {
  const size = first ?? usual;
  if (size < 0) throw edgeError('BAD_USER_INPUT', 'A page has no fewer than 0 entries.');
  if (size > longestPage)
    throw edgeError(
      'PAGE_TOO_LARGE',
      `A page has at most ${longestPage} entries. Ask for fewer and go on with after.`,
    );
  return size;
}

/** One page of a list that is at hand, found again by what identifies an entry. */
export function pageOf<Item, Node>(
  items: readonly Item[],
  { first, after }: PageArguments,
  usual: number,
  cursorOf: (item: Item) => string,
  nodeOf: (item: Item) => Node,
): Page<Node> {
  const size = pageSize(first, usual);
  const begin = after == null ? 0 : items.findIndex((item) => cursorOf(item) === after) + 1;
  if (after != null && begin === 0) throw unknownCursor();
  const chosen = items.slice(begin, begin + size);
  const edges = chosen.map((item) => ({ cursor: cursorOf(item), node: nodeOf(item) }));
  return {
    edges,
    pageInfo: {
      hasNextPage: begin + size < items.length,
      hasPreviousPage: begin > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: items.length,
  };
}

export const unknownCursor = () =>
  edgeError('UNKNOWN_CURSOR', 'The list has no such place any more. Start from its beginning.');

/**
 * The count of a page, worked out now if it was left for later. The relay plugin knows a page only
 * by its edges, so what else a page holds is named here, once.
 */
export const countOf = async (page: object): Promise<number> => (await countedOf(page)).count;

/** The same, with whether it was counted to the end. */
export async function countedOf(page: object): Promise<Count> {
  const { totalCount } = page as Page<unknown>;
  return typeof totalCount === 'number' ? { count: totalCount, inFull: true } : totalCount();
}
