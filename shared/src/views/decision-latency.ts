import { startOf } from '../cadence/cycle-days.ts';
import type { Decision } from '../friction/decision/state.ts';
import type { Escalation } from '../friction/escalation/state.ts';
import { addDays, instantOf } from '../kernel/calendar.ts';
import type { Explained } from '../kernel/explained.ts';
import { type Latency, latencyOf, reversalRate, type Wait } from '../signals/latency.ts';
import type { Cycle } from '../strategy/cycle/aggregate.ts';
import type { WorldView } from '../world-view.ts';
import { decisionWaits } from './decision-view.ts';
import { escalationWaits } from './escalation-view.ts';

/**
 * How long what was asked for in a cycle waited, in working hours: of the organisation or of a
 * team, never of a person.
 */
export interface DecisionLatency {
  readonly decisions: {
    readonly acknowledge: Latency;
    readonly decide: Latency;
    readonly communicate: Latency;
    /** Share of those made that were reversed soon after; absent where none was made. */
    readonly reversal?: Explained;
  };
  readonly escalations: {
    readonly acknowledge: Latency;
    readonly decide: Latency;
    readonly communicate: Latency;
    readonly verify: Latency;
  };
}

/** The latency in a cycle, by what concerned any of a team’s objectives where one is named. */
export function decisionLatency(
  world: WorldView,
  cycle: Cycle,
  teamId: string | undefined,
): DecisionLatency {
  const [from, to] = [startOf(cycle), instantOf(addDays(cycle.endsOn, 1), 0, cycle.timeZone)];
  const within = (instant: number) => instant >= from && instant < to;
  const decisions = world
    .decisions()
    .filter((one) => within(one.requestedAt) && concernsTeam(one, teamId, world));
  const escalations = world
    .escalations()
    .filter((one) => within(one.raisedAt) && (teamId === undefined || one.teamId === teamId));
  const made = decisions.filter((decision) => decision.made);
  const { reversedWithinDays } = world.thresholds().decisions;
  return {
    decisions: {
      ...latencies(decisions, (one) => decisionWaits(one, world), [
        'acknowledge',
        'decide',
        'communicate',
      ]),
      reversal: reversalRate(
        made.map((one) => ({ madeAt: one.made!.at, reversedAt: one.reversed?.at })),
        reversedWithinDays,
        { events: made.flatMap(({ events }) => events) },
      ),
    },
    escalations: latencies(escalations, (one) => escalationWaits(one, world), [
      'acknowledge',
      'decide',
      'communicate',
      'verify',
    ]),
  };
}

function latencies<One extends Decision | Escalation, Step extends string>(
  all: readonly One[],
  waitsOf: (one: One) => Readonly<Partial<Record<Step, Wait>>>,
  steps: readonly Step[],
): Readonly<Record<Step, Latency>> {
  const waits = all.map((one) => ({ one, waits: waitsOf(one) }));
  const ofStep = (step: Step) => {
    const begun = waits.filter((each) => each.waits[step]);
    return latencyOf(
      begun.map((each) => each.waits[step]!),
      { events: begun.flatMap(({ one }) => one.events) },
    );
  };
  return Object.fromEntries(steps.map((step) => [step, ofStep(step)])) as Record<Step, Latency>;
}

const concernsTeam = (
  { objectiveIds }: Decision,
  teamId: string | undefined,
  world: WorldView,
): boolean =>
  teamId === undefined || objectiveIds.some((id) => world.objective(id)?.teamId === teamId);
