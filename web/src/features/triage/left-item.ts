import { graphql } from '../../app/graphql.ts';

/** Who did what to something that stood in the triage at a position and does so no longer. */
export const LeftQuery = graphql(`
  query LeftTriage($itemId: ID!, $objectiveId: ID, $after: Int!) {
    leftTriage(itemId: $itemId, objectiveId: $objectiveId, after: $after) {
      type
      title
      actor {
        id
        name
      }
      prose {
        text
      }
    }
  }
`);
