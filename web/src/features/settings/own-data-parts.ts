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
    whoLeft {
      isErased
      leftAt
      person {
        id
        name
      }
    }
  }
`);

type Asked = ResultOf<typeof OwnDataQuery>;
export type OwnDataKept = Asked['ownData'];
export type WhoLeft = Asked['whoLeft'][number];
