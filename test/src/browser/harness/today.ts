import { type Asking, ask } from './ask.ts';

/** Today where the organisation is, as `2026-08-20`. */
export async function todayIn(asking: Asking): Promise<string> {
  const { moment } = await ask<{ moment: { day: string } }>(asking, '{ moment { day } }');
  return moment.day;
}

/** The day so many days before, as `2026-08-20`. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);

/** `20 August 2026`. */
export const dayInWords = (day: string): string =>
  new Date(day).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
