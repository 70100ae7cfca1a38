import { graphql } from '../../app/graphql.ts';
import { OutcomeParts } from '../objective/outcome-parts.ts';

export const RequestCommand = graphql(
  `
    mutation RequestDecision($input: RequestDecisionInput!) {
      requestDecision(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const OfferOptionCommand = graphql(
  `
    mutation OfferOption($input: OfferOptionInput!) {
      offerOption(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const TakeBackCommand = graphql(
  `
    mutation TakeBackOption($input: TakeBackOptionInput!) {
      takeBackOption(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const AssumeCommand = graphql(
  `
    mutation RecordAssumption($input: RecordAssumptionInput!) {
      recordAssumption(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const SettleCommand = graphql(
  `
    mutation SettleAssumption($input: SettleAssumptionInput!) {
      settleAssumption(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const FearCommand = graphql(
  `
    mutation RecordPremortemReason($input: RecordPremortemReasonInput!) {
      recordPremortemReason(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const AcknowledgeCommand = graphql(
  `
    mutation AcknowledgeDecision($input: AcknowledgeDecisionInput!) {
      acknowledgeDecision(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const HandOverCommand = graphql(
  `
    mutation HandOverDecision($input: HandOverDecisionInput!) {
      handOverDecision(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const DeclineCommand = graphql(
  `
    mutation DeclineDecision($input: DeclineDecisionInput!) {
      declineDecision(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const WithdrawCommand = graphql(
  `
    mutation WithdrawDecision($input: WithdrawDecisionInput!) {
      withdrawDecision(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const MakeCommand = graphql(
  `
    mutation MakeDecision($input: MakeDecisionInput!) {
      makeDecision(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const TellCommand = graphql(
  `
    mutation CommunicateDecision($input: CommunicateDecisionInput!) {
      communicateDecision(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const ReviewCommand = graphql(
  `
    mutation ReviewDecision($input: ReviewDecisionInput!) {
      reviewDecision(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const ReverseCommand = graphql(
  `
    mutation ReverseDecision($input: ReverseDecisionInput!) {
      reverseDecision(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
