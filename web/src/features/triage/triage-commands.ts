import { graphql } from '../../app/graphql.ts';
import { OutcomeParts } from '../objective/outcome-parts.ts';

export const SnoozeCommand = graphql(
  `
    mutation SnoozeItem($input: SnoozeItemInput!) {
      snoozeItem(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const SetAsideCommand = graphql(
  `
    mutation SetItemAside($input: SetItemAsideInput!) {
      setItemAside(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);

export const BringBackCommand = graphql(
  `
    mutation BringItemBack($input: BringItemBackInput!) {
      bringItemBack(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
