import { graphql } from '../../app/graphql.ts';
import { asking, type Visit } from '../../app/page-query.ts';
import { FullObjectiveParts } from './objective-parts.ts';

const ObjectiveQuery = graphql(
  `
    query Objective($id: ID!, $asOf: AsOf) {
      moment(asOf: $asOf) {
        day
      }
      objective(id: $id, asOf: $asOf) {
        ...FullObjectiveParts
      }
    }
  `,
  [FullObjectiveParts],
);

/** The objective that the path names. */
export default ({ objectiveId, asOf }: Visit) => asking(ObjectiveQuery, { id: objectiveId, asOf });
