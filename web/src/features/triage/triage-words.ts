import { countInWords } from '@cairn/shared/kernel/figures';
import { opening } from '../../app/number-words.ts';

/** As much of an item as the opening sentence needs. */
interface Weighed {
  /** What is no blocker has somebody whose move it is; a blocker may have nobody. */
  readonly blocker: { readonly isAttended: boolean } | null;
  readonly clock: { readonly isOver: boolean } | null;
}

/**
 * What there is to clear, its weightiest part, and what nobody is at yet.
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
  const blockers = items.filter(({ blocker }) => blocker);
  const alone = blockers.filter(({ blocker }) => !blocker!.isAttended).length;
  const late = over > 0 && `${lateOf(over, count)} ${over === 1 ? is : are} past the clock`;
  const left =
    alone > 0 &&
    (alone === items.length
      ? `nobody ${is} at any of them`
      : `nobody ${is} at ${aloneOf(alone, blockers.length)}`);
  const weightiest = late || (left ? opening(left) : `Somebody ${is} at each of them`);
  const rest = late && left ? `, and ${left}` : '';
  return { text: `${sum} ${weightiest}${rest}.`, weightiest };
}

const lateOf = (over: number, count: number): string => {
  if (over < count) return opening(countInWords(over));
  return count === 1 ? 'It' : count === 2 ? 'Both' : `All ${countInWords(count)}`;
};

const aloneOf = (alone: number, blockers: number): string => {
  if (blockers === 1) return 'the one blocker';
  return alone === blockers ? 'any of the blockers' : `${countInWords(alone)} of the blockers`;
};

/** `two key results stand still` */
export function standsStill(keyResults: readonly unknown[]): string {
  return keyResults.length === 1
    ? 'one key result stands still'
    : `${countInWords(keyResults.length)} key results stand still`;
}
