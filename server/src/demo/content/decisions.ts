import type { DecisionStory } from '../decision-story.ts';
import { beforeLastDecisions } from './before-last/decisions.ts';
import { lastDecisions } from './last/decisions.ts';
import { runningDecisions } from './running/decisions.ts';

export const decisionStories: readonly DecisionStory[] = [
  ...beforeLastDecisions,
  ...lastDecisions,
  ...runningDecisions,
];
