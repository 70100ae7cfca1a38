import { graphql } from '../../app/graphql.ts';
import { OutcomeParts } from '../objective/outcome-parts.ts';

export const RaiseCommand = graphql(
  `
    mutation RaiseBlocker($input: RaiseBlockerInput!) {
      raiseBlocker(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const TakeOnCommand = graphql(
  `
    mutation TakeOnBlocker($input: TakeOnBlockerInput!) {
      takeOnBlocker(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const HandBackCommand = graphql(
  `
    mutation HandBackBlocker($input: HandBackBlockerInput!) {
      handBackBlocker(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const PlanNextCommand = graphql(
  `
    mutation PlanNextAction($input: PlanNextActionInput!) {
      planNextAction(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const ResolveCommand = graphql(
  `
    mutation ResolveBlocker($input: ResolveBlockerInput!) {
      resolveBlocker(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const ReopenCommand = graphql(
  `
    mutation ReopenBlocker($input: ReopenBlockerInput!) {
      reopenBlocker(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const HelpCommand = graphql(
  `
    mutation HelpWithBlocker($input: HelpWithBlockerInput!) {
      helpWithBlocker(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const MergeCommand = graphql(
  `
    mutation MergeBlocker($input: MergeBlockerInput!) {
      mergeBlocker(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const ArrangeCommand = graphql(
  `
    mutation ArrangeTechnology($input: ArrangeTechnologyInput!) {
      arrangeTechnology(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const DeliverCommand = graphql(
  `
    mutation DeliverTechnology($input: DeliverTechnologyInput!) {
      deliverTechnology(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const DeclineCommand = graphql(
  `
    mutation DeclineBlocker($input: DeclineBlockerInput!) {
      declineBlocker(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const ReviseCommand = graphql(
  `
    mutation ReviseBlocker($input: ReviseBlockerInput!) {
      reviseBlocker(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
