import { countInWords } from '@cairn/shared/kernel/figures';

/** As much of an objective as the opening sentence speaks of. */
export interface Standing {
  readonly team: string;
  readonly stage: 'DRAFT' | 'COMMITTED' | 'CLOSED';
  readonly reported: 'CLOSED' | 'STALE' | 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK' | 'PENDING';
  readonly derived: 'ON_TRACK' | 'AT_RISK' | 'OFF_TRACK' | 'NO_VALUES';
  readonly differ: boolean;
  /** Days since the last word. */
  readonly age: number | null;
  readonly verdict: 'LANDED' | 'PARTLY' | 'MISSED' | 'DROPPED' | null;
}

export interface Opening {
  readonly text: string;
  readonly weightiest?: string;
}

/**
 * How the objectives of a list stand, as one or two sentences that can be said aloud. `isNow`
 * false tells it in the past tense.
 */
export function listStandfirst(all: readonly Standing[], isNow: boolean): Opening {
  if (all.length === 0) return { text: '' };
  const drafts = all.filter(({ stage }) => stage === 'DRAFT').length;
  const closed = all.filter(({ stage }) => stage === 'CLOSED');
  const open = all.filter(({ stage }) => stage === 'COMMITTED');
  if (open.length === 0) return ofTheEnded(closed, drafts, isNow);
  const agreed = open.filter((one) => one.reported === 'ON_TRACK' && one.derived === 'ON_TRACK');
  const [are, is] = isNow ? ['are', 'is'] : ['were', 'was'];
  const weightiest = `${countInWords(agreed.length)} ${agreed.length === 1 ? is : are} on track by word and by number`;
  const first =
    open.length === 1
      ? oneAlone(open[0]!, isNow)
      : { text: `Of ${countInWords(open.length)} objectives, ${weightiest}.`, weightiest };
  const more = open.length === 1 ? [] : troubles(open, isNow);
  const rest = [
    more.length > 0 && `${sentence(clauses(more))}.`,
    closed.length > 0 &&
      `${sentence(countInWords(closed.length))} ${closed.length === 1 ? is : are} closed.`,
    drafts > 0 && `${sentence(countInWords(drafts))} ${drafts === 1 ? is : are} still a draft.`,
  ].filter(Boolean);
  return { ...first, text: [first.text, ...rest].join(' ') };
}

function troubles(open: readonly Standing[], isNow: boolean): string[] {
  const [say, has, have] = isNow
    ? ['say', 'has been', 'have been']
    : ['said', 'had been', 'had been'];
  const risk = open.filter(({ reported }) => reported === 'AT_RISK').length;
  const off = open.filter(({ reported }) => reported === 'OFF_TRACK').length;
  const apart = teamsOf(open.filter(({ differ }) => differ));
  const quiet = open.filter(({ reported }) => reported === 'STALE');
  const silent = open.filter(({ reported }) => reported === 'PENDING').length;
  const was = isNow ? 'are' : 'were';
  const says = (count: number) => (count === 1 && isNow ? 'says it is' : `${say} they ${was}`);
  const said: string[] = [];
  if (risk > 0)
    said.push(`${countInWords(risk)} ${risk === 1 && !isNow ? 'said it was' : says(risk)} at risk`);
  if (off > 0)
    said.push(`${countInWords(off)} ${off === 1 && !isNow ? 'said it was' : says(off)} off track`);
  if (apart.length > 0)
    said.push(
      apart.length > 2
        ? `the words and numbers of ${countInWords(apart.length)} teams ${isNow ? 'disagree' : 'disagreed'}`
        : `${list(apart.map(possessive))} words and numbers ${isNow ? 'disagree' : 'disagreed'}`,
    );
  const quietTeams = teamsOf(quiet);
  if (quiet.length > 0 && quietTeams.length === 1)
    said.push(
      `${quietTeams[0]} ${has} quiet for ${Math.max(...quiet.map(({ age }) => age ?? 0))} days`,
    );
  else if (quiet.length > 0) said.push(`${list(quietTeams)} ${have} quiet`);
  if (silent > 0)
    said.push(
      `${countInWords(silent)} ${silent === 1 && isNow ? 'has' : isNow ? 'have' : 'had'} no word yet`,
    );
  return said;
}

function ofTheEnded(closed: readonly Standing[], drafts: number, isNow: boolean): Opening {
  const are = isNow ? 'are' : 'were';
  const draftWords = `${countInWords(drafts)} ${drafts === 1 ? (isNow ? 'is a draft' : 'was a draft') : `${are} drafts`}`;
  if (closed.length === 0)
    return { text: `Nothing ${isNow ? 'is' : 'was'} committed yet; ${draftWords}.` };
  const landed = closed.filter(({ verdict }) => verdict === 'LANDED').length;
  const weightiest = `${countInWords(landed)} landed`;
  const ways = (['PARTLY', 'MISSED', 'DROPPED'] as const).flatMap((verdict) => {
    const count = closed.filter((one) => one.verdict === verdict).length;
    return count > 0 ? [`${countInWords(count)} ${ENDED[verdict]}`] : [];
  });
  const text = `Of ${countInWords(closed.length)} closed ${closed.length === 1 ? 'objective' : 'objectives'}, ${list([weightiest, ...ways])}.`;
  return { text: drafts > 0 ? `${text} ${sentence(draftWords)}.` : text, weightiest };
}

const ENDED = {
  PARTLY: 'landed in part',
  MISSED: 'missed',
  DROPPED: 'came to be dropped',
} as const;

const ALONE = {
  CLOSED: 'is closed',
  STALE: 'has gone quiet',
  ON_TRACK: 'is on track',
  AT_RISK: 'says it is at risk',
  OFF_TRACK: 'says it is off track',
  PENDING: 'has no word yet',
} as const;

function oneAlone(one: Standing, isNow: boolean): Opening {
  const words = ALONE[one.reported];
  const told = isNow
    ? words
    : words.replace('says', 'said').replaceAll('is ', 'was ').replace('has', 'had');
  const weightiest = `The one objective here ${told}`;
  const values = one.differ ? `, and its values ${isNow ? 'say' : 'said'} otherwise` : '';
  return { text: `${weightiest}${values}.`, weightiest };
}

const teamsOf = (some: readonly Standing[]) => [...new Set(some.map(({ team }) => team))];
const possessive = (name: string) => `${name}${name.endsWith('s') ? '’' : '’s'}`;
const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const list = (parts: readonly string[]) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
/** Whole clauses keep the comma before the last. */
const clauses = (parts: readonly string[]) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
