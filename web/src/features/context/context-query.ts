import { graphql } from '../../app/graphql.ts';
import { asking, type Visit } from '../../app/page-query.ts';
import { ContextParts } from './context-parts.ts';

const ContextQuery = graphql(
  `
    query ContextLog($asOf: AsOf) {
      moment(asOf: $asOf) {
        organisation {
          timeZone
        }
      }
      viewerCanShareContext
      contexts(first: 100, asOf: $asOf) {
        totalCount
        edges {
          node {
            ...ContextParts
          }
        }
      }
    }
  `,
  [ContextParts],
);

/** What leaders told, what waits for the viewer's word leading. */
export default ({ asOf }: Visit) => asking(ContextQuery, { asOf });
