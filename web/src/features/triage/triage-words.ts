import { countInWords } from '@cairn/shared/kernel/figures';
import { opening } from '../../app/number-words.ts';
import { type Attendable, isAttended } from './attended.ts';

/** As much of an item as the opening sentence needs. */
interface Weighed extends Attendable {
  readonly clock: { readonly isOver: boolean } | null;
}

/**
 * What there is to clear, its weightiest part, and what nobody is at yet. Where of some it is not
 * known whether somebody is at them, nothing is said of that.
 *
 * @param count how many there are, where not all are at hand
 */
export function triageStandfirst(
  items: readonly Weighed[],
  isNow: boolean,
  count = items.length,
): { readonly text: string; readonly weightiest?: string } {
  const [is, are, stands, stand] = isNow
    ? ['is', 'are', 'stands', 'stand']
    : ['was', 'were', 'stood', 'stood'];
  if (items.length === 0)
    return { text: `Nothing ${stands} in anybody’s way that ${is} yours to clear.` };
  const sum =
    count === 1
      ? `One thing ${stands} in somebody’s way.`
      : `${opening(countInWords(count))} things ${stand} in somebody’s way.`;
  const over = items.filter(({ clock }) => clock?.isOver).length;
  const late = over > 0 && `${lateOf(over, count)} ${over === 1 ? is : are} past the clock`;
  const alone = items.filter((item) => isAttended(item) === false).length;
  // After "two are past the clock", "of them" would be of those two.
  const of = late && over < count ? `of the ${countInWords(count)}` : 'of them';
  const left = alone > 0 && `nobody ${is} at ${aloneOf(alone, count, of)}`;
  const weightiest = late || (left ? opening(left) : allAttended(items, is, count));
  if (!weightiest) return { text: sum };
  const rest = late && left ? `, and ${left}` : '';
  return { text: `${sum} ${weightiest}${rest}.`, weightiest };
}

const lateOf = (over: number, count: number): string => {
  if (over < count) return opening(countInWords(over));
  return count === 1 ? 'It' : count === 2 ? 'Both' : `All ${countInWords(count)}`;
};

const aloneOf = (alone: number, count: number, of: string): string => {
  if (count === 1) return 'it';
  if (alone < count) return `${countInWords(alone)} ${of}`;
  return `${count === 2 ? 'either' : 'any'} ${of}`;
};

const allAttended = (items: readonly Weighed[], is: string, count: number): string | undefined =>
  items.length === count && items.every(isAttended)
    ? `Somebody ${is} at ${count === 1 ? 'it' : count === 2 ? 'both of them' : 'each of them'}`
    : undefined;

/** `two key results stand still` */
export function standsStill(keyResults: readonly unknown[]): string {
  return keyResults.length === 1
    ? 'one key result stands still'
    : `${countInWords(keyResults.length)} key results stand still`;
}
