import { type FragmentOf, graphql } from '../../app/graphql.ts';
import { ExplainedParts } from '../explain/explained-parts.ts';

/** What a key result came to, and how far its target was eased. */
export const GradeParts = graphql(
  `
    fragment GradeParts on KeyResult {
      id
      name {
        text
      }
      kind
      unit
      decimals
      last {
        value
      }
      grade {
        score
        scoreLast
        scoreFirst
        because {
          text
        }
      }
      integrity {
        reading
        original {
          ...ExplainedParts
        }
        final {
          ...ExplainedParts
        }
        gap {
          ...ExplainedParts
        }
        easing {
          ...ExplainedParts
        }
      }
    }
  `,
  [ExplainedParts],
);
export type Graded = FragmentOf<typeof GradeParts>;
