import { graphql } from '../../app/graphql.ts';
import { OutcomeParts } from '../objective/outcome-parts.ts';

/** What a leader can say about the direction, each sent from the form of its name. */
export const StateVisionCommand = graphql(
  `
    mutation StateVision($input: StateVisionInput!) {
      stateVision(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
export const ChooseProblemCommand = graphql(
  `
    mutation ChooseProblem($input: ChooseProblemInput!) {
      chooseProblem(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
export const SetProblemAsideCommand = graphql(
  `
    mutation SetProblemAside($input: SetProblemAsideInput!) {
      setProblemAside(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
export const RecordInsightCommand = graphql(
  `
    mutation RecordInsight($input: RecordInsightInput!) {
      recordInsight(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
export const WithdrawInsightCommand = graphql(
  `
    mutation WithdrawInsight($input: WithdrawInsightInput!) {
      withdrawInsight(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
export const ListNotDoingCommand = graphql(
  `
    mutation ListNotDoing($input: ListNotDoingInput!) {
      listNotDoing(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
export const LiftNotDoingCommand = graphql(
  `
    mutation LiftNotDoing($input: LiftNotDoingInput!) {
      liftNotDoing(input: $input) {
        ...OutcomeParts
      }
    }
  `,
  [OutcomeParts],
);
