import { graphql, type ResultOf } from '../../app/graphql.ts';

// Asked by the page itself: a query file of its own would be loaded with every page.
export const OwnDataQuery = graphql(`
  query OwnData {
    moment {
      organisation {
        timeZone
      }
    }
    ownData {
      person {
        name
        role
        title
        teams {
          id
          name
        }
        leader {
          name
        }
      }
      email
      joinedAt
      leaves
      privateQuarters
      openQuarters
      openings(first: 12, by: OTHERS) {
        totalCount
        edges {
          node {
            id
            at
            what
            where
            by {
              name
            }
          }
        }
      }
      own: openings(first: 1, by: AUTHOR) {
        totalCount
        edges {
          node {
            at
          }
        }
      }
    }
  }
`);

/** For administrators: who has left, a page at a time. */
export const WhoLeftQuery = graphql(`
  query WhoLeft($after: String) {
    whoLeft(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          isErased
          leftAt
          person {
            id
            name
          }
        }
      }
    }
  }
`);

type Asked = ResultOf<typeof OwnDataQuery>;
export type OwnDataKept = Asked['ownData'];
