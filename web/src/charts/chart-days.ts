import { monthShort } from '../components/day-words.ts';

const DAY = 86_400_000;

/** Whole days from the cycle's first day to `day`; negative before it. */
export function dayOffset(starts: string, day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${starts}T00:00:00Z`)) / DAY);
}

export interface MonthTick {
  /** Days from the start of the cycle to the first of the month, never below 0. */
  readonly at: number;
  /** `Jul` */
  readonly name: string;
}

/** A month of which fewer days than this lie in the cycle has no room for its name. */
const ROOM = 10;

/** The months of the cycle, each where it begins. */
export function monthTicks(span: { readonly starts: string; readonly ends: string }): MonthTick[] {
  const days = dayOffset(span.starts, span.ends);
  const first = new Date(`${span.starts}T00:00:00Z`);
  const ticks: MonthTick[] = [];
  for (let month = 0; ; month++) {
    const begins = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, 1);
    const next = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month + 1, 1);
    const at = Math.max(0, Math.round((begins - first.getTime()) / DAY));
    if (at > days) return ticks;
    const until = Math.min(days, Math.round((next - first.getTime()) / DAY));
    if (until - at >= ROOM)
      ticks.push({ at, name: monthShort(new Date(begins).toISOString().slice(0, 10)) });
  }
}
