import { graphql } from '../../app/graphql.ts';
import { OutcomeParts } from '../objective/outcome-parts.ts';

export const ShareCommand = graphql(
  `
    mutation ShareContext($input: ShareContextInput!) {
      shareContext(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const UnderstandCommand = graphql(
  `
    mutation UnderstandContext($input: UnderstandContextInput!) {
      understandContext(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const CorrectCommand = graphql(
  `
    mutation CorrectContext($input: CorrectContextInput!) {
      correctContext(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
