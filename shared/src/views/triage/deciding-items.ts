import { hoursADay } from '../../cadence/working-time.ts';
import type { Decision } from '../../friction/decision/state.ts';
import type { Escalation } from '../../friction/escalation/state.ts';
import { leadsTeam } from '../../organisation/leading.ts';
import type { Clock } from '../../signals/clock.ts';
import { type TriageRankInput, triageRank } from '../../signals/triage-rank.ts';
import type { WorldView } from '../../world-view.ts';
import { type DecisionView, decisionView } from '../decision-view.ts';
import { type EscalationView, escalationView } from '../escalation-view.ts';
import type { TriageItem } from './item.ts';

/**
 * The decisions that a viewer has to make, or has made and told too late; of whoever they lead,
 * those that are past their clock.
 */
export const decisionsFor = (world: WorldView, viewerId: string): TriageItem[] =>
  world
    .decisions()
    .filter((decision) => mayBeTheirs(decision, viewerId, world))
    .map(({ id }) => decisionView(world, id)!)
    .flatMap((view) => decisionItem(view, viewerId, world) ?? []);

const mayBeTheirs = (
  { deciderId, declined, withdrawn, reversed }: Decision,
  viewerId: string,
  world: WorldView,
): boolean =>
  !declined &&
  !withdrawn &&
  !reversed &&
  (deciderId === viewerId || world.person(deciderId)?.leaderId === viewerId);

function decisionItem(
  view: DecisionView,
  viewerId: string,
  world: WorldView,
): TriageItem | undefined {
  const { decision, clock, communicate, rank, objectives, keyResults } = view;
  const isOwn = decision.deciderId === viewerId;
  const item = {
    kind: 'decision',
    id: decision.id,
    toldAt: decision.requestedAt,
    objectives,
    keyResults,
    decision: view,
  } as const;
  if (clock && rank) return isOwn || clock.isOver ? { ...item, clock, rank } : undefined;
  if (!isOwn || !communicate?.isOver) return undefined;
  return {
    ...item,
    clock: communicate,
    rank: rankOf('decision', decision, view, communicate, world),
  };
}

/**
 * The escalations that a viewer can settle: those of them, those that they hold, and until somebody
 * holds them those of a team they lead; then what they decided and have to tell, and what helped
 * them or not.
 */
export const escalationsFor = (world: WorldView, viewerId: string): TriageItem[] =>
  world
    .escalations()
    .filter(({ verified, declined }) => !verified && !declined)
    .filter((escalation) => isTheirs(escalation, viewerId, world))
    .map(({ id }) => escalationView(world, id)!)
    .flatMap((view) => escalationItem(view, viewerId, world) ?? []);

function isTheirs(
  { ofId, heldById, teamId, decided, raisedById }: Escalation,
  viewerId: string,
  world: WorldView,
): boolean {
  if (decided) return decided.byId === viewerId || raisedById === viewerId;
  return heldById === undefined
    ? ofId === viewerId || leadsTeam(viewerId, teamId, world)
    : heldById === viewerId;
}

function escalationItem(
  view: EscalationView,
  viewerId: string,
  world: WorldView,
): TriageItem | undefined {
  const { escalation, clock, communicate, verify, rank, objective, keyResults } = view;
  const item = {
    kind: 'escalation',
    id: escalation.id,
    toldAt: escalation.raisedAt,
    objectives: objective ? [objective] : [],
    keyResults,
    escalation: view,
  } as const;
  if (clock && rank) return { ...item, clock, rank };
  const left = escalation.decided?.byId === viewerId ? communicate : undefined;
  const toSee = escalation.raisedById === viewerId ? verify : undefined;
  const open = left ?? toSee;
  return (
    open && { ...item, clock: open, rank: rankOf('escalation', escalation, view, open, world) }
  );
}

/** What was settled and is not done yet ranks by the clock of what is left. */
const rankOf = (
  kind: TriageRankInput['kind'],
  { severity, events }: Pick<Decision, 'severity' | 'events'>,
  { keyResults }: { readonly keyResults: readonly unknown[] },
  clock: Clock,
  world: WorldView,
) =>
  triageRank({
    kind,
    severity,
    keyResults: keyResults.length,
    age: clock,
    fall: 0,
    thresholds: world.thresholds(),
    hoursADay: hoursADay(clock.time),
    events,
  });
