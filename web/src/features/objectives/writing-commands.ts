import { graphql } from '../../app/graphql.ts';
import { OutcomeParts } from '../objective/outcome-parts.ts';

export const DraftCommand = graphql(
  `
    mutation DraftObjective($input: DraftObjectiveInput!) {
      draftObjective(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
export const RewordCommand = graphql(
  `
    mutation RewordObjective($input: RewordObjectiveInput!) {
      rewordObjective(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
export const AlignCommand = graphql(
  `
    mutation AlignObjective($input: AlignObjectiveInput!) {
      alignObjective(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
export const OwnerCommand = graphql(
  `
    mutation ChangeOwner($input: ChangeOwnerInput!) {
      changeOwner(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
export const AddCommand = graphql(
  `
    mutation AddKeyResult($input: AddKeyResultInput!) {
      addKeyResult(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
export const ReviseCommand = graphql(
  `
    mutation ReviseKeyResult($input: ReviseKeyResultInput!) {
      reviseKeyResult(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
export const DropCommand = graphql(
  `
    mutation DropDraftedKeyResult($input: DropKeyResultInput!) {
      dropKeyResult(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
export const BetCommand = graphql(
  `
    mutation PlaceDraftedBet($input: PlaceBetInput!) {
      placeBet(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
export const AsideCommand = graphql(
  `
    mutation SetWordingQuestionAside($input: SetWordingQuestionAsideInput!) {
      setWordingQuestionAside(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
export const CommitCommand = graphql(
  `
    mutation CommitObjective($input: CommitObjectiveInput!) {
      commitObjective(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
