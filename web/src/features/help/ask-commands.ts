import { graphql } from '../../app/graphql.ts';
import { OutcomeParts } from '../objective/outcome-parts.ts';

export const AcknowledgeCommand = graphql(
  `
    mutation AcknowledgeAsk($input: AcknowledgeAskInput!) {
      acknowledgeAsk(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const GiveCommand = graphql(
  `
    mutation GiveHelp($input: GiveHelpInput!) {
      giveHelp(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const DeclineCommand = graphql(
  `
    mutation DeclineHelp($input: DeclineHelpInput!) {
      declineHelp(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const ConfirmCommand = graphql(
  `
    mutation ConfirmHelp($input: ConfirmHelpInput!) {
      confirmHelp(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const TakeBackCommand = graphql(
  `
    mutation TakeBackAsk($input: TakeBackAskInput!) {
      takeBackAsk(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const AskCommand = graphql(
  `
    mutation AskForHelp($input: AskForHelpInput!) {
      askForHelp(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
