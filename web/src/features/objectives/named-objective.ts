import { graphql } from '../../app/graphql.ts';
import { type Written, written } from '../../app/prose-words.ts';
import { uniqueById } from '../../app/unique-by-id.ts';

/** An objective as it stands in a list to choose from. */
export interface NamedObjective {
  readonly id: string;
  readonly words: string;
}

/** What a list to choose from asks of a page of objectives. */
export const AmongParts = graphql(`
  fragment AmongParts on ObjectiveConnection {
    pageInfo {
      hasNextPage
    }
    edges {
      node {
        id
        statement {
          text
        }
        team {
          name
        }
      }
    }
  }
`);

interface Read {
  readonly id: string;
  readonly statement: Written;
  readonly team: { readonly name: string };
}

/** What it says, and whose it is, which tells those apart that say alike. */
export const named = ({ id, statement, team }: Read): NamedObjective => ({
  id,
  words: `${written(statement)} (${team.name})`,
});

/** What can be chosen from without seeking. */
export interface AmongObjectives {
  /** Those nearest to the viewer, and those chosen already. */
  readonly near: readonly NamedObjective[];
  /** There are more than these, which are found by their words. */
  readonly hasMore: boolean;
  /** In which all of them are; the running one unless given. */
  readonly cycleId?: string;
}

interface FirstPage {
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly edges: readonly { readonly node: Read }[];
}

/**
 * @param page nothing before it is read
 * @param chosen already, which may be none of the nearest
 */
export const among = (
  page: FirstPage | undefined,
  { cycleId, chosen = [] }: { readonly cycleId?: string; readonly chosen?: readonly Read[] } = {},
): AmongObjectives => ({
  near: uniqueById([...(page?.edges ?? []).map(({ node }) => node), ...chosen].map(named)),
  hasMore: page?.pageInfo.hasNextPage ?? false,
  ...(cycleId !== undefined && { cycleId }),
});
