/** Where a decision stands. */
export const decisionStages = ['open', 'made', 'declined', 'withdrawn', 'reversed'] as const;
export type DecisionStage = (typeof decisionStages)[number];
