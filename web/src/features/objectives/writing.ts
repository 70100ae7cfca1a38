/** How a key result is told, as the API names it. */
export type KeyResultKind = 'METRIC' | 'CONTROL' | 'MILESTONE' | 'BASELINE' | 'ZONES';

/** A key result as it stands in the form: everything as typed. */
export interface KeyResultWriting {
  readonly id: string;
  readonly name: string;
  readonly kind: KeyResultKind;
  readonly unit: string;
  readonly baseline: string;
  readonly target: string;
  readonly low: string;
  readonly high: string;
  readonly commit: string;
  readonly stretch: string;
  readonly dueOn: string;
  /** Whether it moves early enough to act on; not said while blank. */
  readonly leading: '' | 'yes' | 'no';
}

export interface BetWriting {
  readonly id: string;
  readonly keyResultId: string;
  readonly idea: string;
  readonly movement: string;
  readonly endsOn: string;
}

/** An objective while it is written. */
export interface Writing {
  readonly objectiveId: string;
  readonly statement: string;
  readonly whoNotices: string;
  readonly kind: 'COMMITTED' | 'ASPIRATIONAL';
  readonly teamId: string;
  readonly cycleId: string;
  readonly ownerId: string;
  readonly parentId: string;
  readonly problemId: string;
  readonly supports: readonly string[];
  readonly keyResults: readonly KeyResultWriting[];
  /** Whether they add up to the objective, as the writer sees it; not said while absent or blank. */
  readonly sufficient?: '' | 'yes' | 'no';
  readonly bets: readonly BetWriting[];
  /** Questions about the wording that were set aside, with the reason or none. */
  readonly setAside: readonly { readonly rule: string; readonly because: string }[];
}

export const blankKeyResult = (id: string): KeyResultWriting => ({
  id,
  name: '',
  kind: 'METRIC',
  unit: '',
  baseline: '',
  target: '',
  low: '',
  high: '',
  commit: '',
  stretch: '',
  dueOn: '',
  leading: '',
});

type BlankIn = Pick<Writing, 'objectiveId' | 'teamId' | 'cycleId' | 'ownerId'> & {
  readonly keyResultId: string;
};

/** A new objective, with room for a first key result. */
export const blankWriting = ({ keyResultId, ...given }: BlankIn): Writing => ({
  ...given,
  statement: '',
  whoNotices: '',
  kind: 'ASPIRATIONAL',
  parentId: '',
  problemId: '',
  supports: [],
  keyResults: [blankKeyResult(keyResultId)],
  bets: [],
  setAside: [],
});

/** The numbers that a key result of each kind is told by, in the order in which they are asked. */
export const numbersOf: Readonly<
  Record<KeyResultKind, readonly ('baseline' | 'target' | 'low' | 'high' | 'commit' | 'stretch')[]>
> = {
  METRIC: ['baseline', 'target'],
  CONTROL: ['low', 'high'],
  MILESTONE: [],
  BASELINE: [],
  ZONES: ['baseline', 'commit', 'target', 'stretch'],
};

/** Whether there is anything in it that somebody would miss. */
export const holdsWords = ({ statement, whoNotices, keyResults, bets }: Writing): boolean =>
  [
    statement,
    whoNotices,
    ...keyResults.map(({ name }) => name),
    ...bets.map(({ idea }) => idea),
  ].some((text) => text.trim() !== '');
