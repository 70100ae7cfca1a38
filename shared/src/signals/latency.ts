import { dayMs } from '../kernel/calendar.ts';
import type { Explained } from '../kernel/explained.ts';
import { bareNumber, figure, share } from '../kernel/figures.ts';
import type { Clock } from './clock.ts';
import { explain, type Provenance, term } from './provenance.ts';

/** How long one step took, or has taken so far, against the time that there is for it. */
export interface Wait {
  readonly clock: Clock;
  /** It still runs, was done, or was left before it was. */
  readonly state: 'runs' | 'done' | 'left';
}

/** How long a step takes, by everything that took it or still waits for it. */
export interface Latency {
  readonly total: number;
  /** Those that were not done: they still run, or were left. */
  readonly open: number;
  /** Working hours in which half are done; absent where fewer than half ever were. */
  readonly median?: Explained;
  /** Share of them, 0 to 1, that kept to its clock so far; absent where there are none. */
  readonly attainment?: Explained;
}

/** The latency of a step, all of whose waits are given. */
export const latencyOf = (waits: readonly Wait[], provenance?: Provenance): Latency => ({
  total: waits.length,
  open: waits.filter(({ state }) => state !== 'done').length,
  median: medianWait(waits, provenance),
  attainment: attainment(waits, provenance),
});

// Shares of whole numbers, multiplied: half is half but for rounding.
const half = 0.5 + 1e-9;

/**
 * The least number of working hours after which half are done, by the product-limit estimate
 * (Kaplan and Meier, 1958): what is not done counts as waiting up to now, and never as done. A mean
 * of those that are done would praise whoever leaves the hard ones open. `undefined` where the
 * estimate never falls to a half.
 */
export function medianWait(waits: readonly Wait[], provenance?: Provenance): Explained | undefined {
  const hoursOf = ({ clock }: Wait) => clock.goneHours;
  const done = waits.filter(({ state }) => state === 'done');
  let waiting = 1;
  for (const hours of [...new Set(done.map(hoursOf))].sort((a, b) => a - b)) {
    const atRisk = waits.filter((wait) => hoursOf(wait) >= hours).length;
    const now = done.filter((wait) => hoursOf(wait) === hours).length;
    const before = waiting;
    waiting *= 1 - now / atRisk;
    if (waiting > half) continue;
    const open = waits.length - done.length;
    return explain(
      hours,
      'least hours after which half are done, the others counted as waiting',
      `${share(before)} × (1 − ${now} ÷ ${atRisk}) = ${share(waiting)} ${hours < atOnce ? 'are not done at once' : `wait beyond ${figure(hours, hoursUnit)}`}`,
      [
        term('Done', bareNumber(done.length, 0)),
        term('Not done, counted as waiting', bareNumber(open, 0)),
        term('Waited so long or longer', bareNumber(atRisk, 0)),
      ],
      provenance,
    );
  }
  return undefined;
}

const hoursUnit = { symbol: 'h', decimals: 1 } as const;
const atOnce = 0.05;

/** So many working hours in words: `2.5 h`; what would be told as none was `at once`. */
export const hoursInWords = (hours: number): string =>
  hours < atOnce ? 'at once' : figure(hours, hoursUnit);

/** 1 − breached ÷ all; one that still runs has not breached its clock before it is over. */
export function attainment(waits: readonly Wait[], provenance?: Provenance): Explained | undefined {
  if (waits.length === 0) return undefined;
  const breached = waits.filter(({ clock }) => clock.isOver).length;
  const value = 1 - breached / waits.length;
  return explain(
    value,
    '1 − breached ÷ all',
    `1 − ${breached} ÷ ${waits.length} = ${share(value)}`,
    [term('Past their clock', bareNumber(breached, 0)), term('All', bareNumber(waits.length, 0))],
    provenance,
  );
}

/** When a decision was made and, where it was, reversed; milliseconds since 1970 UTC. */
export interface Lasted {
  readonly madeAt: number;
  readonly reversedAt?: number;
}

/**
 * Share of decisions, 0 to 1, that were reversed within so many days; `undefined` of none. Fast and
 * stable is the aim: deciding again what was decided in haste takes longer than deciding.
 */
export function reversalRate(
  made: readonly Lasted[],
  withinDays: number,
  provenance?: Provenance,
): Explained | undefined {
  if (made.length === 0) return undefined;
  const reversed = made.filter(
    ({ madeAt, reversedAt }) =>
      reversedAt !== undefined && reversedAt - madeAt <= withinDays * dayMs,
  ).length;
  const value = reversed / made.length;
  return explain(
    value,
    `reversed within ${bareNumber(withinDays, 0)} days ÷ made`,
    `${reversed} ÷ ${made.length} = ${share(value)}`,
    [term('Reversed so soon', bareNumber(reversed, 0)), term('Made', bareNumber(made.length, 0))],
    provenance,
  );
}
