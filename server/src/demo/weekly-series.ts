import type { Random } from './random.ts';

/** How a value went over the weeks of a cycle, as one would draw it by hand. */
export interface Curve {
  /** Weeks, counted from 1, and the values they certainly had. In the order of time. */
  readonly through: readonly (readonly [week: number, value: number])[];
  /** How far the weeks in between stray from the line, in the unit of the value. */
  readonly wobble: number;
}

/**
 * The value of every week from the first to the last that the curve names: the given ones exactly,
 * those between on the straight line and off it by chance, all to `decimals`.
 */
export function weeklySeries(curve: Curve, decimals: number, random: Random): number[] {
  const [first] = curve.through;
  const last = curve.through.at(-1);
  if (!first || !last) return [];
  const values: number[] = [];
  for (let week = first[0]; week <= last[0]; week++) {
    const before = curve.through.findLast(([given]) => given <= week) ?? first;
    const after = curve.through.find(([given]) => given > week) ?? before;
    const along = after[0] === before[0] ? 0 : (week - before[0]) / (after[0] - before[0]);
    const onLine = before[1] + (after[1] - before[1]) * along;
    const astray = before[0] === week ? 0 : random.around() * curve.wobble;
    values.push(rounded(onLine + astray, decimals));
  }
  return values;
}

// Never −0, which a log would keep as another number than 0.
const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals)) + 0;
