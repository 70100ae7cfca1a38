/** Whose sentences a key seals: those that one person wrote. */
export const personSubject = (personId: string): string => `person:${personId}`;

/**
 * Name of the key for a subject's sentences of one quarter (UTC), such as `person:<id>/2026-Q3`.
 *
 * @param instant milliseconds since 1970 UTC
 */
export function keyNameOf(subject: string, instant: number): string {
  const day = new Date(instant);
  const quarter = Math.floor(day.getUTCMonth() / 3) + 1;
  return `${subject}/${day.getUTCFullYear()}-Q${quarter}`;
}
