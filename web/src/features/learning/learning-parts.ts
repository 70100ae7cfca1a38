import { type FragmentOf, graphql } from '../../app/graphql.ts';
import { ExplainedParts } from '../explain/explained-parts.ts';

/** A learning as every list of learnings shows it, with what the viewer may do about it. */
export const LearningParts = graphql(
  `
    fragment LearningParts on Learning {
      id
      learned {
        text
      }
      evidence {
        text
      }
      tags
      team {
        id
        name
      }
      objective {
        id
        statement {
          text
        }
      }
      keyResult {
        id
        name {
          text
        }
      }
      blocker {
        what {
          text
        }
      }
      capturedBy {
        name
      }
      at
      reach {
        ...ExplainedParts
      }
      applications {
        team {
          id
          name
        }
        objective {
          id
        }
        how {
          text
        }
      }
      disputes {
        by {
          name
        }
        because {
          text
        }
      }
      alike {
        id
        learned {
          text
        }
      }
      viewerCanApplyFor {
        id
        name
      }
      viewerCanDispute
      viewerCanWithdraw
    }
  `,
  [ExplainedParts],
);
export type LearningRead = FragmentOf<typeof LearningParts>;
