import { hourMs } from '../kernel/calendar.ts';

/**
 * Hours of the wall clock between the time at which something began and the time at which anybody
 * was told, 0 or more: what waits for the next meeting waits over nights and weekends too. Instants
 * are milliseconds since 1970 UTC.
 */
export const disclosureLagHours = ({
  onsetAt,
  raisedAt,
}: {
  readonly onsetAt: number;
  readonly raisedAt: number;
}): number => Math.max(0, raisedAt - onsetAt) / hourMs;
