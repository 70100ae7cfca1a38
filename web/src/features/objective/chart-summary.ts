import { dayOf } from '@cairn/shared/kernel/calendar';
import { countInWords } from '@cairn/shared/kernel/figures';
import { dayOfMonth } from '../../components/day-words.ts';
import { figureText } from '../objectives/figure-of.ts';

/** What the sentence above a chart is made from. */
export interface Summarised {
  readonly kind: string;
  readonly unit: string;
  readonly decimals: number;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly series: readonly {
    readonly at: string;
    readonly value: number;
    readonly confidence: number;
  }[];
  readonly paceWords: string;
  /** The cycle is behind it: what counts is where it ended. */
  readonly isOver?: boolean;
}

/** A share of the whole way, above which one step between two words is worth naming. */
const LEAP = 0.35;

/** What the line says, in one or two sentences: from where to where, its turn, and the confidence. */
export function chartSummary(said: Summarised, timeZone: string): string {
  const { series, kind } = said;
  const first = series[0];
  const last = series.at(-1);
  if (!first || !last) return 'Nobody has said a value yet.';
  const value = (of: number) => figureText(of, said);
  const on = (at: string) => dayOfMonth(dayOf(Date.parse(at), timeZone));
  const confidence = confidenceWords(series);
  if (series.length === 1)
    return `One check-in so far, ${value(first.value)} on ${on(first.at)}, with confidence ${first.confidence}.`;
  if (kind === 'MILESTONE') {
    const moves = series.filter(
      (word, place) => place > 0 && word.value !== series[place - 1]!.value,
    ).length;
    const moved =
      moves === 0
        ? `The forecast has stayed at ${value(last.value)}.`
        : `The forecast moved ${moves === 1 ? 'once' : `${countInWords(moves)} times`}, from ${value(first.value)} to ${value(last.value)}.`;
    return `${moved} ${confidence}`;
  }
  if (kind === 'CONTROL') return `${bandWords(said, value)} ${confidence}`;
  const from = said.baseline ?? first.value;
  const way = said.target === null ? 0 : Math.abs(said.target - from);
  const turn = turnOf(series, way);
  const turnWords = turn ? `, most of it by ${on(turn)}` : '';
  const opening =
    from === last.value
      ? `Still at ${value(last.value)}, where it began`
      : `From ${value(from)} to ${value(last.value)} over ${countInWords(series.length)} check-ins${turnWords}`;
  return `${opening}; ${said.paceWords} ${said.isOver ? 'at the end' : 'today'}. ${confidence}`;
}

/** The word that brought the largest step, if that was a leap. */
function turnOf(series: Summarised['series'], way: number): string | undefined {
  if (way === 0) return undefined;
  let turn: string | undefined;
  let largest = LEAP;
  for (const [place, word] of series.entries()) {
    const before = series[place - 1];
    const step = before ? Math.abs(word.value - before.value) / way : 0;
    if (step >= largest) {
      largest = step;
      turn = word.at;
    }
  }
  return turn;
}

function bandWords({ series, low, high }: Summarised, value: (of: number) => string): string {
  const values = series.map((word) => word.value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const outside = values.filter(
    (each) => (low !== null && each < low) || (high !== null && each > high),
  ).length;
  const kept =
    outside === 0
      ? 'always within the band'
      : `outside the band ${outside === 1 ? 'once' : `${countInWords(outside)} times`}`;
  return `Between ${value(least)} and ${value(most)}, ${kept}.`;
}

function confidenceWords(series: Summarised['series']): string {
  const said = series.map(({ confidence }) => confidence);
  const [first, last] = [said[0]!, said.at(-1)!];
  const low = Math.min(...said);
  if (said.every((each) => each === first)) return `Confidence has been ${first} throughout.`;
  if (low < Math.min(first, last))
    return `Confidence fell to ${low} on the way and is ${last} now.`;
  return `Confidence went from ${first} to ${last}.`;
}
