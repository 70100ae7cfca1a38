import { counted, listed, opening } from '../../app/number-words.ts';

interface SteppedIn {
  readonly weeks: number;
  readonly asked: number;
  readonly offered: number;
  readonly directed: number;
}

/** How often the viewer stepped in, and how they came to, as it could be said aloud. */
export function steppedInWords({ weeks, asked, offered, directed }: SteppedIn): {
  readonly text: string;
  readonly weightiest?: string;
} {
  const all = asked + offered + directed;
  const within = weeks === 1 ? 'the last week' : `the last ${counted(weeks)} weeks`;
  if (all === 0)
    return { text: `In ${within} you did not step in: the teams did without, or nobody asked.` };
  const ways = (
    [
      [asked, 'you were asked'],
      [offered, 'you offered'],
      [directed, 'you directed it'],
    ] as const
  ).filter(([count]) => count > 0);
  const weightiest = `you stepped in ${times(all)}`;
  const [only] = ways;
  const because =
    ways.length === 1
      ? `, ${all > 1 ? 'each time ' : ''}because ${only?.[1]}`
      : `: ${listed(ways.map(([count, why]) => `${times(count)} because ${why}`))}`;
  return { text: `In ${within} ${weightiest}${because}.`, weightiest };
}

const times = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : `${counted(count)} times`;

/** What waited for the viewer, in sum: `three, one still open`. */
export function waitedWords(total: number, open: number): string {
  if (total === 0) return 'None';
  const all = opening(counted(total));
  if (open === 0) return all;
  return open === total ? `${all}, still open` : `${all}, ${counted(open)} still open`;
}
