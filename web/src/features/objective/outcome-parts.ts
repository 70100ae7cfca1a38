import { graphql } from '../../app/graphql.ts';

/** What every command answers: carried out, or why not. */
export const OutcomeParts = graphql(`
  fragment OutcomeParts on Outcome {
    ok {
      position
    }
    error {
      code
      field
      message
      remedy
      by {
        name
      }
      meanwhile
    }
  }
`);
