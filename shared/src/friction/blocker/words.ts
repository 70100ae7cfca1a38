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

/** Where it was first told: by raising it, in a 1:1, or anywhere else. */
export const firstTellings = ['here', 'inOneOnOne', 'elsewhere'] as const;
export type FirstTelling = (typeof firstTellings)[number];

/** What is missing of a technology. */
export const technologyGaps = ['access', 'skill', 'licence', 'capacity'] as const;
export type TechnologyGap = (typeof technologyGaps)[number];

/** How what is missing of a technology comes: to be let in, to learn it, to pay for it, to be lent people. */
export const arrangementKinds = ['access', 'learning', 'licence', 'people'] as const;
export type ArrangementKind = (typeof arrangementKinds)[number];

/** How a leader came to step in: was asked to, offered it, or directed it. */
export const helpModes = ['asked', 'offered', 'directed'] as const;
export type HelpMode = (typeof helpModes)[number];
