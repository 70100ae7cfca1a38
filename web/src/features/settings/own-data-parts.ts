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
      openings(first: 12) {
        totalCount
        edges {
          node {
            id
            at
            byAuthor
            where
            by {
              name
            }
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
export type Opening = OwnDataKept['openings']['edges'][number]['node'];
export type WhoLeft = Asked['whoLeft'][number];
