import { graphql } from '../../app/graphql.ts';
import { OutcomeParts } from '../objective/outcome-parts.ts';

export const DeclareCommand = graphql(
  `
    mutation DeclareSharedDependency($input: DeclareSharedDependencyInput!) {
      declareSharedDependency(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const SequenceCommand = graphql(
  `
    mutation SequenceConsumers($input: SequenceConsumersInput!) {
      sequenceConsumers(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
