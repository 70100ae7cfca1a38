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
  'chain',
  'slippedPromise',
  'unconfirmed',
  'tooQuiet',
  'everythingGreen',
  'waitedForOneOnOne',
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
  /** Where it is put to the leader of one person alone: who that person is, and in which team. */
  readonly toLeaderOf?: { readonly personId: string; readonly teamId: string };
  /** What was hard about it, said before anything is asked. Absent when nothing says so. */
  readonly recognition?: string;
  readonly question: string;
  readonly evidence: readonly Term[];
  readonly answers: Answers;
  /** When what it asks about came about, ms since 1970 UTC: an earlier answer was to something else. */
  readonly since?: number;
  /** The figure that made the signal ask. */
  readonly explained: Explained<number>;
}

/** What can be answered to each signal. Nothing else gets into the log: it is no place for free words. */
export const answersTo = {
  watermelon: [
    { id: 'valuesLag', label: 'The values come later' },
    { id: 'lessSure', label: 'Say a lower confidence' },
    { id: 'needsHelp', label: 'Ask for help' },
  ],
  staleGreen: [
    { id: 'stillTrue', label: 'The same, and this is why' },
    { id: 'lessSure', label: 'I am less sure' },
    { id: 'noLongerLooked', label: 'We stopped looking at it' },
  ],
  thinCheckIns: [
    { id: 'addWords', label: 'Add a line' },
    { id: 'nothingToAdd', label: 'Nothing to add yet' },
    { id: 'comesByItself', label: 'The number comes by itself' },
  ],
  copiedCheckIns: [
    { id: 'nothingNew', label: 'There is nothing new yet' },
    { id: 'waiting', label: 'We are waiting for something' },
    { id: 'addWords', label: 'Add what is new' },
  ],
  stretch: [
    { id: 'hardWon', label: 'It was hard-won' },
    { id: 'tooSafe', label: 'There was room for more' },
    { id: 'circumstances', label: 'The scope changed, or we were lucky' },
  ],
  stretchOpportunity: [
    { id: 'raise', label: 'Add a higher target' },
    { id: 'leave', label: 'Leave it, and say why' },
    { id: 'later', label: 'Ask me in two weeks' },
  ],
  targetIntegrity: [
    { id: 'learned', label: 'We learned something' },
    { id: 'outOfReach', label: 'The first was out of reach' },
    { id: 'circumstances', label: 'What is around us changed' },
  ],
  chain: [
    { id: 'knowMore', label: 'We know more than the days say' },
    { id: 'wayAround', label: 'We plan a way around it' },
    { id: 'needsHelp', label: 'Ask for help' },
  ],
  slippedPromise: [
    { id: 'countOnIt', label: 'We count on the new day' },
    { id: 'wayAround', label: 'We plan a way around it' },
    { id: 'needsHelp', label: 'Ask for help' },
  ],
  unconfirmed: [
    { id: 'agreed', label: 'It is agreed, though not told here' },
    { id: 'wayAround', label: 'We plan a way around it' },
    { id: 'needsHelp', label: 'Ask for help' },
  ],
  tooQuiet: [
    { id: 'willRaise', label: 'There is, and I will tell it' },
    { id: 'inPerson', label: 'I would rather say it in person' },
    { id: 'allTold', label: 'It is all told' },
  ],
  everythingGreen: [
    { id: 'foundSomething', label: 'We found something' },
    { id: 'aimHigher', label: 'We could aim higher' },
    { id: 'lookedAgain', label: 'We looked again, and it holds' },
  ],
  waitedForOneOnOne: [
    { id: 'reachable', label: 'I can be reached on the day' },
    { id: 'weSpoke', label: 'We have spoken about it' },
    { id: 'wasRight', label: 'It was right to wait' },
  ],
} as const satisfies Readonly<Record<SignalName, Answers>>;
