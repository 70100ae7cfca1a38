import { shortDate } from '@cairn/shared/kernel/figures';
import { cycleDay, type DemoCycle } from './schedule.ts';

/**
 * Puts calendar days into a sentence: `{day 74}` becomes the day on which 74 days of the cycle are
 * gone, such as `11 Sep`. What people write names days, and those follow from the anchor.
 */
export const withDays = (text: string, cycle: DemoCycle): string =>
  text.replace(/\{day (-?\d+)\}/g, (_, daysGone: string) =>
    shortDate(Date.parse(`${cycleDay(cycle, Number(daysGone))}T00:00:00Z`)),
  );
