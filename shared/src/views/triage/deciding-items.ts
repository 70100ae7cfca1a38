import { hoursADay } from '../../cadence/working-time.ts';
import type { Decision } from '../../friction/decision/state.ts';
import { answerableFor } from '../../friction/escalation/standing.ts';
import { isHere } from '../../organisation/person/aggregate.ts';
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
 * The escalations in which a viewer has a step to do: to be at it, to tell what they decided, to see
 * whether it helped them; then the steps of others that are late, of those whose teams they lead.
 */
export const escalationsFor = (world: WorldView, viewerId: string): TriageItem[] =>
  world
    .escalations()
    .filter(({ verified, declined }) => !verified && !declined)
    .map(({ id }) => escalationView(world, id)!)
    .flatMap((view) => escalationItem(view, viewerId, world) ?? []);

function escalationItem(
  view: EscalationView,
  viewerId: string,
  world: WorldView,
): TriageItem | undefined {
  const { escalation, objective, keyResults } = view;
  const clock = view.clock ?? view.communicate ?? view.verify;
  if (!clock || !isTheirs(view, clock, viewerId, world)) return undefined;
  return {
    kind: 'escalation',
    id: escalation.id,
    toldAt: escalation.raisedAt,
    objectives: objective ? [objective] : [],
    keyResults,
    escalation: view,
    clock,
    rank: view.rank ?? rankOf('escalation', escalation, view, clock, world),
  };
}

/** A step that is nobody’s, or late, is a leader’s too; nobody who has left has one. */
function isTheirs(
  { escalation, holderId, communicate }: EscalationView,
  clock: Clock,
  viewerId: string,
  world: WorldView,
): boolean {
  const { ofId, decided, raisedById } = escalation;
  const own = decided ? (communicate ? decided.byId : raisedById) : holderId;
  const isNobodys = own === undefined || !isHere(world.person(own));
  if (!isHere(world.person(viewerId))) return false;
  if (viewerId === own || (isNobodys && !decided && viewerId === ofId)) return true;
  return (isNobodys || clock.isOver) && answerableFor(escalation, world).includes(viewerId);
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
