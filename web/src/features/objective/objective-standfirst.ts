import { countInWords } from '@cairn/shared/kernel/figures';

/** As much of an objective as its opening sentence speaks of. */
export interface Told {
  readonly stage: 'DRAFT' | 'COMMITTED' | 'CLOSED';
  readonly verdict: 'LANDED' | 'PARTLY' | 'MISSED' | 'DROPPED' | null;
  readonly reported: string;
  readonly derived: string;
  readonly differ: boolean;
  readonly lastWordAge: number | null;
  readonly keyResults: readonly {
    readonly isDropped: boolean;
    readonly pace: {
      readonly state: string;
      readonly covered: number | null;
      readonly expectedCovered: number | null;
    };
    readonly score: number | null;
  }[];
  /** Whole weeks left in the cycle on the day looked at; negative when it is over. */
  readonly weeksLeft: number;
  readonly isNow: boolean;
}

export interface Opening {
  readonly text: string;
  readonly weightiest?: string;
}

/** How one objective stands, in a sentence or two that follow its health mark. */
export function objectiveStandfirst(told: Told): Opening {
  const live = told.keyResults.filter(({ isDropped }) => !isDropped);
  if (told.stage === 'DRAFT') return draft(live.length, told.isNow);
  if (told.stage === 'CLOSED') return closed(told, live);
  const first = agreement(told);
  const { clause, rest } = standing(live, told);
  if (!clause) return { text: first ? `${first}.` : '' };
  const start = first ? `${first}. ` : '';
  return { text: `${start}${rest[0]}${clause}${rest[1]}.`, weightiest: clause };
}

function draft(count: number, isNow: boolean): Opening {
  const is = isNow ? 'is' : 'was';
  const weightiest = `Nothing ${is} committed yet`;
  const words =
    count === 0
      ? 'how it would be known still has to be written'
      : `${countInWords(count)} ${count === 1 ? 'key result' : 'key results'} ${isNow ? (count === 1 ? 'stands' : 'stand') : 'stood'} in the draft`;
  return { text: `${weightiest}; ${words}.`, weightiest };
}

const ENDS = {
  LANDED: 'It landed',
  PARTLY: 'It landed in part',
  MISSED: 'It missed',
  DROPPED: 'It was dropped',
} as const;

function closed({ verdict }: Told, live: Told['keyResults']): Opening {
  const scores = live.flatMap(({ score }) => score ?? []).toSorted((a, b) => a - b);
  const weightiest = verdict ? ENDS[verdict] : 'It is closed';
  if (scores.length === 0) return { text: `${weightiest}.`, weightiest };
  const [low, high] = [scores[0]!.toFixed(2), scores.at(-1)!.toFixed(2)];
  const range = low === high ? low : `${low} to ${high}`;
  const subject =
    scores.length === 1 ? 'The key result' : `The ${countInWords(scores.length)} key results`;
  return { text: `${weightiest}. ${subject} came out at ${range}.`, weightiest };
}

/** After the health mark: whether the values agree with what is said. */
function agreement({ reported, derived, differ, lastWordAge, isNow }: Told): string {
  if (reported === 'STALE' && lastWordAge !== null)
    return `for ${lastWordAge} days, and silence says nothing about the work`;
  if (reported === 'PENDING') return '';
  if (!differ) return derived === 'NO_VALUES' ? 'by word' : 'by word and by number';
  const values = { ON_TRACK: 'on track', AT_RISK: 'at risk', OFF_TRACK: 'off track' }[derived];
  return `by word, while the values ${isNow ? 'say' : 'said'} ${values ?? 'otherwise'}`;
}

/** Differences of less than this many points of the way are on plan. */
const ON_PLAN = 5;

function standing(
  live: Told['keyResults'],
  { weeksLeft, isNow }: Told,
): { readonly clause?: string; readonly rest: readonly [string, string] } {
  const apart = live.flatMap(({ pace: { covered, expectedCovered } }) =>
    covered === null || expectedCovered === null
      ? []
      : [Math.round((covered - expectedCovered) * 100)],
  );
  const left =
    weeksLeft > 0
      ? ` with ${countInWords(weeksLeft)} ${weeksLeft === 1 ? 'week' : 'weeks'} left`
      : weeksLeft === 0
        ? ' in the last week'
        : ' after the end of the cycle';
  if (apart.length === 0) return { rest: ['', ''] };
  const behind = apart.filter((gap) => gap < -ON_PLAN);
  const ahead = apart.filter((gap) => gap > ON_PLAN);
  const all = apart.length;
  const verb = (count: number) => (isNow ? (count === 1 ? 'stands' : 'stand') : 'stood');
  const subject = all === 1 ? 'Its key result ' : `The ${countInWords(all)} key results `;
  if (ahead.length === all)
    return { clause: `${span(ahead)} ahead of plan`, rest: [`${subject}${verb(all)} `, left] };
  if (behind.length === all)
    return { clause: `${span(behind)} behind plan`, rest: [`${subject}${verb(all)} `, left] };
  if (behind.length === 0)
    return {
      clause: all === 1 ? 'on plan' : 'on plan or ahead of it',
      rest: [`${subject}${verb(all)} `, left],
    };
  const clause = `${countInWords(behind.length)} of ${countInWords(all)} key results ${verb(behind.length)} ${span(behind)} behind plan`;
  return { clause: clause.charAt(0).toUpperCase() + clause.slice(1), rest: ['', left] };
}

/** `26 to 32 % of the way`, the smaller first. Points would read as those of a percentage. */
function span(gaps: readonly number[]): string {
  const sizes = gaps.map(Math.abs).toSorted((a, b) => a - b);
  const [low, high] = [sizes[0]!, sizes.at(-1)!];
  return `${low === high ? low : `${low} to ${high}`} % of the way`;
}
