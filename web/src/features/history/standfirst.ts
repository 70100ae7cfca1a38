import { clockAt, dayAt, lately } from '../../app/instant-words.ts';
import { counted, opening } from '../../app/number-words.ts';

interface HistoryFacts {
  readonly isNow: boolean;
  readonly total: number;
  /** False where there may be more: a long history is not counted to its end. */
  readonly isExact: boolean;
  /** When the newest of them was recorded, ISO 8601; undefined when it is not on this page. */
  readonly last: string | undefined;
  readonly today: string;
  readonly timeZone: string;
}

/** How much was recorded of what is chosen, and when the last of it. */
export function historyStandfirst({ isNow, total, isExact, last, today, timeZone }: HistoryFacts): {
  readonly text: string;
  readonly weightiest: string;
} {
  const verb = isNow ? (total === 1 ? 'was' : 'were') : 'had been';
  if (total === 0) {
    const nothing = isNow ? 'Nothing was recorded' : 'Nothing had been recorded';
    return { text: `${nothing}${isExact ? '' : ' lately'}.`, weightiest: nothing };
  }
  const number =
    total <= 12 ? (isExact ? opening : String)(counted(total)) : total.toLocaleString('en-GB');
  const weightiest = `${isExact ? '' : 'At least '}${number} ${total === 1 ? 'thing' : 'things'} ${verb} recorded`;
  if (!last) return { text: `${weightiest}.`, weightiest };
  const day = lately(dayAt(last, timeZone), today);
  const on = /^\d/.test(day) ? `on ${day}` : day;
  return {
    text: `${weightiest}, ${total === 1 ? '' : 'the last '}${on} at ${clockAt(last, timeZone)}.`,
    weightiest,
  };
}
