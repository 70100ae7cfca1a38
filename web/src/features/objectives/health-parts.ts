import { type FragmentOf, graphql } from '../../app/graphql.ts';
import { ExplanationParts } from '../explain/explained-parts.ts';

/** How an objective stands, in its owner's words and by its values. */
export const HealthParts = graphql(
  `
    fragment HealthParts on Objective {
      stage
      health {
        reported
        derived
        differ
        reportedWhy {
          ...ExplanationParts
        }
        derivedWhy {
          ...ExplanationParts
        }
      }
    }
  `,
  [ExplanationParts],
);

export type HealthAnswer = FragmentOf<typeof HealthParts>;
