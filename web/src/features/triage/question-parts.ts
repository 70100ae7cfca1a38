import { graphql } from '../../app/graphql.ts';
import { ExplainedParts } from '../explain/explained-parts.ts';

/** A question of Cairn's as the triage shows it: to read, not to answer for its owner. */
export const QuestionParts = graphql(
  `
    fragment QuestionParts on Question {
      question
      whom
      recognition
      evidence {
        name
        value
        source
      }
      explained {
        ...ExplainedParts
      }
    }
  `,
  [ExplainedParts],
);
