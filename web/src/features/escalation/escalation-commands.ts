import { graphql } from '../../app/graphql.ts';
import { OutcomeParts } from '../objective/outcome-parts.ts';

export const RaiseCommand = graphql(
  `
    mutation RaiseEscalation($input: RaiseEscalationInput!) {
      raiseEscalation(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const AcknowledgeCommand = graphql(
  `
    mutation AcknowledgeEscalation($input: AcknowledgeEscalationInput!) {
      acknowledgeEscalation(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const HandBackCommand = graphql(
  `
    mutation HandBackEscalation($input: HandBackEscalationInput!) {
      handBackEscalation(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const DelegateCommand = graphql(
  `
    mutation DelegateEscalation($input: DelegateEscalationInput!) {
      delegateEscalation(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const DecideCommand = graphql(
  `
    mutation DecideEscalation($input: DecideEscalationInput!) {
      decideEscalation(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const DeclineCommand = graphql(
  `
    mutation DeclineEscalation($input: DeclineEscalationInput!) {
      declineEscalation(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const TellCommand = graphql(
  `
    mutation CommunicateEscalation($input: CommunicateEscalationInput!) {
      communicateEscalation(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const VerifyCommand = graphql(
  `
    mutation VerifyEscalation($input: VerifyEscalationInput!) {
      verifyEscalation(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const ReopenCommand = graphql(
  `
    mutation ReopenEscalation($input: ReopenEscalationInput!) {
      reopenEscalation(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
