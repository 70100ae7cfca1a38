import type { WorkingTime } from '../cadence/working-time.ts';
import { type Clock, clockOf, clockUntil } from '../signals/clock.ts';
import type { Wait } from '../signals/latency.ts';

/** A step as the facts tell it. Instants are milliseconds since 1970 UTC. */
export interface StepFacts {
  readonly since: number;
  /** Working hours that there are for it, or the instant by which it has to be done. */
  readonly limit: { readonly hours: number } | { readonly dueAt: number };
  readonly doneAt?: number | undefined;
  /** When it was clear that it would not be done. */
  readonly leftAt?: number | undefined;
}

/** How long a step has waited `now`; its clock stands still once it was done or left. */
export function waitOf(
  { since, limit, doneAt, leftAt }: StepFacts,
  now: number,
  time: WorkingTime,
): Wait {
  const end = doneAt ?? leftAt ?? now;
  const clock =
    'hours' in limit
      ? clockOf(since, limit.hours, end, time)
      : clockUntil(since, limit.dueAt, end, time);
  return { clock, state: doneAt !== undefined ? 'done' : leftAt === undefined ? 'runs' : 'left' };
}

/** The clock of a step while it runs. */
export const running = (wait: Wait | undefined): Clock | undefined =>
  wait?.state === 'runs' ? wait.clock : undefined;
