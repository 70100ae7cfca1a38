import type { ClockStep } from '../friction/breach.ts';
import type { Clock } from '../signals/clock.ts';
import { isOpenAsk } from '../strategy/objective/ask.ts';
import type { WorldView } from '../world-view.ts';
import { askView } from './ask-view.ts';
import { isAskedFor } from './blocker-clock.ts';
import { blockerView } from './blocker-view.ts';
import { decisionView } from './decision-view.ts';
import { dependencyView, isToAnswer, severityOf } from './dependency-view.ts';
import { escalationView } from './escalation-view.ts';

/** A clock that runs, for which step, and by which rule: a threshold's name, or `day`. */
export interface RunningClock {
  readonly step: ClockStep;
  readonly rule: string;
  readonly clock: Clock;
  /** Since when that rule holds for it, milliseconds since 1970 UTC, where another one held before. */
  readonly ruleSince?: number | undefined;
}

const run = (
  step: ClockStep,
  rule: string,
  clock: Clock | undefined,
  ruleSince?: number,
): RunningClock[] =>
  clock ? [{ step, rule: clock.dueAt === undefined ? rule : 'day', clock, ruleSince }] : [];

/** The clocks of a blocker that run; none while another team was asked for what would clear it. */
export function clocksOfBlocker(world: WorldView, id: string): readonly RunningClock[] {
  const view = blockerView(world, id);
  if (!view || isAskedFor(view.blocker, world)) return [];
  const { severity, severityAt } = view.blocker;
  return [
    ...run('acknowledge', `clocks.${severity}.acknowledgeHours`, view.acknowledge, severityAt),
    ...run('decide', `clocks.${severity}.decideHours`, view.clock, severityAt),
  ];
}

/** The clocks of a decision that run. */
export function clocksOfDecision(world: WorldView, id: string): readonly RunningClock[] {
  const view = decisionView(world, id);
  if (!view) return [];
  const rule = `clocks.${view.decision.severity}`;
  return [
    ...run('acknowledge', `${rule}.acknowledgeHours`, view.acknowledge),
    ...run('decide', `${rule}.decideHours`, view.clock),
    ...run('communicate', 'decisions.tellWithinHours', view.communicate),
  ];
}

/** The clocks of an escalation that run. */
export function clocksOfEscalation(world: WorldView, id: string): readonly RunningClock[] {
  const view = escalationView(world, id);
  if (!view) return [];
  const rule = `clocks.${view.escalation.severity}`;
  return [
    ...run('acknowledge', `${rule}.acknowledgeHours`, view.acknowledge),
    ...run('decide', `${rule}.decideHours`, view.clock),
    ...run('communicate', 'decisions.tellWithinHours', view.communicate),
    ...run('verify', 'decisions.verifyWithinHours', view.verify),
  ];
}

/** The clock of the move that a dependency waits for. */
export function clocksOfDependency(world: WorldView, id: string): readonly RunningClock[] {
  const view = dependencyView(world, id);
  if (!view) return [];
  const { criticality, criticalityAt } = view.dependency;
  const rule = `clocks.${severityOf[criticality]}`;
  return isToAnswer(view.dependency)
    ? run('acknowledge', `${rule}.acknowledgeHours`, view.clock, criticalityAt)
    : run('decide', `${rule}.decideHours`, view.clock, criticalityAt);
}

/** The clock of an ask. */
export function clocksOfAsk(
  world: WorldView,
  objectiveId: string,
  id: string,
): readonly RunningClock[] {
  const view = askView(world, objectiveId, id);
  if (!view || !isOpenAsk(view.ask)) return [];
  return run('acknowledge', 'asks.acknowledgeHours', view.clock);
}
