/** A cycle's first and last day, as `2026-06-29`. */
export interface CycleSpan {
  readonly starts: string;
  readonly ends: string;
}

const DAY = 86_400_000;
const dayNumber = (day: string) => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);

/** The day `days` later (earlier when negative), as `2026-08-20`. */
export function movedDay(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * DAY).toISOString().slice(0, 10);
}

/** Days in the cycle, both ends counted, and how many of them are gone on the morning of `day`. */
export function daysGone(cycle: CycleSpan, day: string): { gone: number; of: number } {
  const first = dayNumber(cycle.starts);
  const of = dayNumber(cycle.ends) - first + 1;
  return { gone: Math.min(of, Math.max(0, dayNumber(day) - first)), of };
}

/** The week of the cycle that `day` stands in, counted from 1 and never beyond the last. */
export function weekOf(cycle: CycleSpan, day: string): { week: number; of: number } {
  const { gone, of: days } = daysGone(cycle, day);
  const of = Math.max(1, Math.ceil(days / 7));
  return { week: Math.min(of, Math.floor(gone / 7) + 1), of };
}

/** One tick of the ruler for the start of each week and one for the end; tall where a month begins. */
export interface RulerTick {
  /** Share of the cycle, 0 to 1. */
  readonly at: number;
  readonly tall: boolean;
}

export function rulerTicks(cycle: CycleSpan): RulerTick[] {
  const { of: days } = daysGone(cycle, cycle.starts);
  const weeks = Math.max(1, Math.ceil(days / 7));
  return Array.from({ length: weeks + 1 }, (_, week) => {
    const first = movedDay(cycle.starts, week * 7);
    const last = movedDay(first, 6);
    const monthBegins = first.slice(0, 7) !== last.slice(0, 7) || first.endsWith('-01');
    const isEnd = week === 0 || week === weeks;
    return { at: Math.min(1, (week * 7) / days), tall: isEnd || monthBegins };
  });
}
