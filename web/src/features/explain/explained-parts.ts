import { type FragmentOf, graphql } from '../../app/graphql.ts';

/** All that a computed number says about itself. */
export const ExplainedParts = graphql(`
  fragment ExplainedParts on Explained {
    value
    text
    formula
    filledIn
    terms {
      name
      value
      source
    }
    events
  }
`);

/** The same for a word that was computed, which has no number. */
export const ExplanationParts = graphql(`
  fragment ExplanationParts on Explanation {
    formula
    filledIn
    terms {
      name
      value
      source
    }
    events
  }
`);

export type ExplanationAnswer = FragmentOf<typeof ExplanationParts>;
