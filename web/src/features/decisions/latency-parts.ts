import { graphql } from '../../app/graphql.ts';
import { ExplainedParts } from '../explain/explained-parts.ts';

/** How long a step takes, with the arithmetic of its figures. */
export const LatencyParts = graphql(
  `
    fragment LatencyParts on Latency {
      total
      open
      median {
        ...ExplainedParts
      }
      attainment {
        ...ExplainedParts
      }
    }
  `,
  [ExplainedParts],
);
