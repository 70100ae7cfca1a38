/** What stands in the way, as it is chosen and told. */
export const KINDS = {
  DEPENDENCY: 'Waits for another team',
  MISSING_TECHNOLOGY: 'A technology is missing',
  CUSTOMER_ISSUE: 'A customer’s issue',
  PLATFORM: 'A platform bottleneck',
  STAKEHOLDER_CONCERN: 'A stakeholder’s concern',
  OTHER: 'Something else',
} as const;
export type BlockerKind = keyof typeof KINDS;

export const SEVERITIES = {
  URGENT: 'Urgent, today',
  HIGH: 'High, within days',
  NORMAL: 'Normal',
  LOW: 'Low, it slows us down',
} as const;
export type Severity = keyof typeof SEVERITIES;

export const GAPS = {
  ACCESS: 'access to it',
  SKILL: 'the skill to use it',
  LICENCE: 'a licence',
  CAPACITY: 'enough of it',
} as const;
export type Gap = keyof typeof GAPS;

/** How what is missing of a technology comes, as it is chosen and told. */
export const ARRANGEMENTS = {
  ACCESS: 'access to it',
  LEARNING: 'time and somebody to learn it from',
  LICENCE: 'a licence',
  PEOPLE: 'people who know it',
} as const;
export type Arrangement = keyof typeof ARRANGEMENTS;

/** What is asked for by name, so that the same one is found across teams. */
export const ABOUT: Partial<Record<BlockerKind, string>> = {
  MISSING_TECHNOLOGY: 'Which technology',
  CUSTOMER_ISSUE: 'Which customer',
  PLATFORM: 'Which part of the platform',
};

export const optionsOf = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  (Object.entries(words) as [Key, string][]).map(([value, label]) => ({ value, label }));
