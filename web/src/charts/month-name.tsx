import type { MonthTick } from './chart-days.ts';

interface MonthNameProps {
  readonly months: readonly MonthTick[];
  /** Set by the axis for each of its ticks. */
  readonly x?: number;
  readonly y?: number;
  readonly payload?: { readonly value: number };
}

/** The ticks are weeks; a month is named at the first week that begins in it. */
export function MonthName({ months, x = 0, y = 0, payload }: MonthNameProps) {
  const week = payload?.value ?? 0;
  const month = months.find(({ at }) => week >= at - 3 && week < at + 4);
  return month ? (
    <text x={x} y={y + 12} textAnchor={week < 4 ? 'start' : 'middle'}>
      {month.name}
    </text>
  ) : null;
}
