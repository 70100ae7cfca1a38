/** `committed` lands at 1.0, `aspirational` at 0.7. */
export const objectiveKinds = ['committed', 'aspirational'] as const;
export type ObjectiveKind = (typeof objectiveKinds)[number];

/** The score, 0 to 1, at or above which an objective of the kind has landed. */
export const barOf = (kind: ObjectiveKind): number => (kind === 'committed' ? 1 : 0.7);

export const keyResultKinds = ['metric', 'control', 'milestone', 'baseline', 'zones'] as const;
export type KeyResultKind = (typeof keyResultKinds)[number];

/** What is behind a fall in confidence of two or more. */
export const fallReasons = ['dependency', 'blocker', 'learned', 'scope', 'other'] as const;
export type FallReason = (typeof fallReasons)[number];

/** How an objective ended, as its team sees it. Entered, not derived: scores agree only mostly. */
export const verdicts = ['landed', 'partly', 'missed', 'dropped'] as const;
export type Verdict = (typeof verdicts)[number];

/** How far an ask for help has come. */
export const askStages = [
  'asked',
  'acknowledged',
  'given',
  'declined',
  'helped',
  'notHelped',
  'takenBack',
] as const;
export type AskStage = (typeof askStages)[number];
