/** Kinds of events that are read together, as the filter sentence names them. */
export const EVENT_KINDS = {
  'check-ins': {
    label: 'check-ins',
    types: ['CheckedIn', 'CheckInCorrected', 'CheckInWithdrawn'],
  },
  asks: {
    label: 'asks for help',
    types: [
      'AskMade',
      'AskAcknowledged',
      'HelpGiven',
      'HelpDeclined',
      'HelpConfirmed',
      'AskTakenBack',
    ],
  },
  targets: {
    label: 'key results, targets and plans',
    types: [
      'KeyResultAdded',
      'KeyResultRevised',
      'KeyResultDropped',
      'TargetChanged',
      'BaselineFound',
      'PlanDrawn',
    ],
  },
  bets: { label: 'bets', types: ['BetPlaced', 'BetAdjusted', 'BetConfirmed', 'BetDropped'] },
  blockers: {
    label: 'blockers',
    types: [
      'BlockerRaised',
      'BlockerRevised',
      'NextActionPlanned',
      'BlockerTakenOn',
      'BlockerHandedBack',
      'BlockerHelped',
      'BlockerResolved',
      'BlockerReopened',
      'BlockerMerged',
    ],
  },
  learnings: {
    label: 'learnings',
    types: ['LearningCaptured', 'LearningApplied', 'LearningDisputed', 'LearningWithdrawn'],
  },
  context: {
    label: 'what was told',
    types: ['ContextShared', 'ContextUnderstood', 'ContextCorrected'],
  },
  objectives: {
    label: 'objectives from draft to close',
    types: [
      'ObjectiveDrafted',
      'ObjectiveReworded',
      'ObjectiveAligned',
      'OwnerChanged',
      'ObjectiveCommitted',
      'KeyResultGraded',
      'ObjectiveClosed',
    ],
  },
  direction: {
    label: 'vision, problems and insights',
    types: [
      'VisionStated',
      'ProblemChosen',
      'ProblemSetAside',
      'InsightRecorded',
      'InsightWithdrawn',
      'NotDoingListed',
      'NotDoingLifted',
    ],
  },
  questions: {
    label: 'answers to questions',
    types: ['WordingQuestionSetAside', 'SignalAnswered', 'SignalSetAside'],
  },
  organisation: {
    label: 'people, teams and cycles',
    types: [
      'OrganisationFounded',
      'MarkSet',
      'PersonJoined',
      'RoleChanged',
      'PersonHandedOver',
      'LeaveTaken',
      'PersonLeft',
      'TeamFormed',
      'TeamRenamed',
      'TeamMoved',
      'MemberJoined',
      'MemberLeft',
      'TeamDissolved',
      'ThresholdChanged',
      'CyclePlanned',
      'CycleCalendarChanged',
      'CycleClosed',
    ],
  },
} as const satisfies Readonly<
  Record<string, { readonly label: string; readonly types: readonly string[] }>
>;

export type EventKind = keyof typeof EVENT_KINDS;

/** The kind that the address names, or undefined for everything. */
export const eventKindOf = (said: string | undefined): EventKind | undefined =>
  said && Object.hasOwn(EVENT_KINDS, said) ? (said as EventKind) : undefined;
