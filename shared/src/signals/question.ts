import type { Explained, Term } from '../kernel/explained.ts';

/** The signals that ask. Each is a question with its evidence, never a verdict. */
export const signalNames = [
  'watermelon',
  'staleGreen',
  'thinCheckIns',
  'copiedCheckIns',
  'stretch',
  'stretchOpportunity',
  'targetIntegrity',
] as const;
export type SignalName = (typeof signalNames)[number];

/** What a question is about. Names stay out of it: they are prose and may be sealed. */
export interface Subject {
  readonly kind: 'objective' | 'keyResult';
  readonly id: string;
}

export type Whom = 'owner' | 'leader' | 'team';

/** One way to answer. The id is kept in the log, the label is what the button says. */
export interface Answer {
  readonly id: string;
  readonly label: string;
}

/** At most three; that the question is not useful can always be said besides. */
export type Answers =
  | readonly []
  | readonly [Answer]
  | readonly [Answer, Answer]
  | readonly [Answer, Answer, Answer];

export interface Question {
  readonly signal: SignalName;
  readonly subject: Subject;
  /** Whom it is put to first. */
  readonly whom: Whom;
  /** Who else sees it, and how many days after it was first put. Absent: nobody else. */
  readonly alsoSeen?: { readonly by: Whom; readonly afterDays: number };
  /** What was hard about it, said before anything is asked. Absent when nothing says so. */
  readonly recognition?: string;
  readonly question: string;
  readonly evidence: readonly Term[];
  readonly answers: Answers;
  /** The figure that made the signal ask. */
  readonly explained: Explained<number>;
}
