const WHEN = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

/** `22 November at 09:41`, where the reader is. @param instant ISO 8601 */
export const whenWords = (instant: string): string => WHEN.format(new Date(instant));
