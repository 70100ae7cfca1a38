import { graphql } from '../../app/graphql.ts';
import { OutcomeParts } from '../objective/outcome-parts.ts';

export const CaptureCommand = graphql(
  `
    mutation CaptureLearning($input: CaptureLearningInput!) {
      captureLearning(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const ApplyCommand = graphql(
  `
    mutation ApplyLearning($input: ApplyLearningInput!) {
      applyLearning(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const DisputeCommand = graphql(
  `
    mutation DisputeLearning($input: DisputeLearningInput!) {
      disputeLearning(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const WithdrawCommand = graphql(
  `
    mutation WithdrawLearning($input: WithdrawLearningInput!) {
      withdrawLearning(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
