import { graphql } from '../../app/graphql.ts';
import { asking } from '../../app/page-query.ts';

const NewBlockerQuery = graphql(`
  query NewBlocker {
    moment {
      day
    }
    objectives(first: 100) {
      edges {
        node {
          id
          stage
          statement {
            text
          }
          team {
            name
          }
          owner {
            id
          }
          cycle {
            timeZone
          }
          keyResults {
            id
            name {
              text
            }
          }
          viewerCanRaiseBlocker
        }
      }
    }
  }
`);

/** The objectives of the running cycle, of which those are offered that the viewer works on. */
export default () => asking(NewBlockerQuery, {});
