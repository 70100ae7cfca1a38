import { z } from 'zod';
import type { Context, Occurrence } from '../kernel/aggregate.ts';
import { type DataOf, defineEvent } from '../kernel/define-event.ts';
import { choice, label, quantity } from '../kernel/field.ts';
import { accepted, type Outcome, refused } from '../kernel/refusal.ts';
import { policyActor } from '../organisation/permission.ts';
import { dueAtOf } from '../signals/clock.ts';
import type { RunningClock } from '../views/running-clocks.ts';
import type { WorldView } from '../world-view.ts';

/** The steps that have a clock. */
export const clockSteps = ['acknowledge', 'decide', 'communicate', 'verify'] as const;
export type ClockStep = (typeof clockSteps)[number];

/** The `step` of a command that notes a breach. */
export const aStep = z.enum(clockSteps);

export const breachFields = {
  step: choice('open', 'What should have happened by then', clockSteps),
  rule: label('open', 'The threshold that held, by its name; `day` where a day was given'),
  limitHours: quantity('open', 'The working hours that there were', { unit: 'h', min: 0 }),
  since: quantity('open', 'When the clock began to run', {
    unit: 'ms since 1970 UTC',
    min: 0,
    integer: true,
  }),
};

/** The event that notes on a kind of thing that one of its clocks was over. */
export const clockBreached = <const Name extends string>(name: Name) =>
  defineEvent(
    name,
    'A clock was over before its step was done. It is true since the instant at which it was over.',
    breachFields,
  );

/** A clock that was over, with the rule that held then. */
export interface Breach extends DataOf<typeof breachFields> {
  /** When it was over, milliseconds since 1970 UTC. */
  readonly at: number;
}

/** Every breach that was noted, oldest first. */
export const withBreach = (
  breaches: readonly Breach[] = [],
  { step, rule, limitHours, since }: DataOf<typeof breachFields>,
  { effectiveAt }: Occurrence,
): readonly Breach[] => [...breaches, { step, rule, limitHours, since, at: effectiveAt }];

const isNoted = (breaches: readonly Breach[] = [], { step, clock }: RunningClock): boolean =>
  breaches.some((breach) => breach.step === step && breach.since === clock.since);

/** When a running clock was over, milliseconds since 1970 UTC; `undefined` while it is not. */
function overAt({ clock, ruleSince = clock.since }: RunningClock): number | undefined {
  const dueAt = clock.isOver ? dueAtOf(clock) : undefined;
  return dueAt === undefined ? undefined : Math.max(clock.since, Math.ceil(dueAt), ruleSince);
}

/** The clocks that are over and were not noted, with when each was over. */
export const unnoted = (
  clocks: readonly RunningClock[],
  breaches: readonly Breach[] | undefined,
): readonly { readonly step: ClockStep; readonly since: number; readonly at: number }[] =>
  clocks.flatMap((running) => {
    const at = overAt(running);
    return at === undefined || isNoted(breaches, running)
      ? []
      : [{ step: running.step, since: running.clock.since, at }];
  });

/** Notes that a clock is over, by the policy alone, once, and at the instant at which it was. */
export function noteBreach(
  step: ClockStep,
  clocks: readonly RunningClock[],
  breaches: readonly Breach[] | undefined,
  { actor, effectiveAt, now }: Context<WorldView>,
): Outcome<DataOf<typeof breachFields>> {
  if (actor !== policyActor)
    return refused({
      code: 'not_yours',
      message: 'Only the policy notes that a clock is over.',
      remedy: 'Leave it to Cairn, which looks once a minute.',
    });
  const running = clocks.find((each) => each.step === step);
  const at = running && overAt(running);
  if (!running || at === undefined)
    return refused({
      code: 'not_ready',
      field: 'step',
      message: 'No clock of this step is over.',
      remedy: 'Look at it again once the clock is over.',
    });
  if (isNoted(breaches, running))
    return refused({
      code: 'already_done',
      field: 'step',
      message: 'That this clock is over has been noted.',
      remedy: 'Nothing more is to be done.',
    });
  if ((effectiveAt ?? now) !== at)
    return refused({
      code: 'out_of_range',
      field: 'effectiveAt',
      message: 'The clock was over at another instant.',
      remedy: 'Give the instant at which it was over.',
    });
  const { since, limitHours } = running.clock;
  return accepted({ step, rule: running.rule, limitHours, since });
}
