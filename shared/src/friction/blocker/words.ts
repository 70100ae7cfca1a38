/** What can stand in a team's way. */
export const blockerKinds = [
  'dependency',
  'missingTechnology',
  'customerIssue',
  'platform',
  'stakeholderConcern',
  'other',
] as const;
export type BlockerKind = (typeof blockerKinds)[number];

/** How much stands still, the least first. */
export const severities = ['low', 'normal', 'high', 'urgent'] as const;
export type Severity = (typeof severities)[number];

/** What is missing of a technology. */
export const technologyGaps = ['access', 'skill', 'licence', 'capacity'] as const;
export type TechnologyGap = (typeof technologyGaps)[number];

/** How a leader came to step in: was asked to, offered it, or directed it. */
export const helpModes = ['asked', 'offered', 'directed'] as const;
export type HelpMode = (typeof helpModes)[number];
