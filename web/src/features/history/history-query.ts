import { graphql, type ResultOf } from '../../app/graphql.ts';
import { asking, type Visit } from '../../app/page-query.ts';
import { AmongParts } from '../objectives/named-objective.ts';
import { historyVariables, readHistorySearch } from './history-search.ts';

const HistoryQuery = graphql(`
  query History($filter: HistoryFilter, $after: String, $asOf: AsOf) {
    moment(asOf: $asOf) {
      organisation {
        timeZone
      }
    }
    history(filter: $filter, first: 40, after: $after, asOf: $asOf) {
      totalCount
      isTotalExact
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          position
          isPrivate
          type
          title
          at
          recordedAt
          backdated
          source
          keyResultId
          actor {
            id
            name
          }
          objective {
            id
            statement {
              text
            }
          }
          prose {
            text
          }
          fields {
            name
            about
            value
          }
        }
      }
    }
  }
`);

/** One page of what was recorded up to the moment, newest first. */
export default ({ search, asOf }: Visit) =>
  asking(HistoryQuery, { ...historyVariables(readHistorySearch(search)), asOf });

export type HistoryEvent = ResultOf<typeof HistoryQuery>['history']['edges'][number]['node'];

/** What the filter sentence chooses from. */
export const HistoryChoicesQuery = graphql(
  `
  query HistoryChoices($asOf: AsOf) {
    people(first: 100, asOf: $asOf) {
      pageInfo {
        hasNextPage
      }
      edges {
        node {
          id
          name
        }
      }
    }
    objectives(first: 100, orderBy: NEAREST, asOf: $asOf) {
      ...AmongParts
    }
  }
`,
  [AmongParts],
);
