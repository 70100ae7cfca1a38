import { hoursADay } from '../../cadence/working-time.ts';
import { answerableFor as answersForDecision } from '../../friction/decision/guards.ts';
import type { Decision } from '../../friction/decision/state.ts';
import { answerableFor } from '../../friction/escalation/standing.ts';
import { isHere } from '../../organisation/person/here.ts';
import type { Clock } from '../../signals/clock.ts';
import { type TriageRankInput, triageRank } from '../../signals/triage-rank.ts';
import type { WorldView } from '../../world-view.ts';
import { type DecisionView, decisionView } from '../decision-view.ts';
import { type EscalationView, escalationView } from '../escalation-view.ts';
import { workingTimeAt } from '../working-time-of.ts';
import type { TriageItem } from './item.ts';

/**
 * The decisions that a viewer has to make, or has made and told too late, or has reversed and told
 * nobody who knew of them, or of which an early sign shows; of whoever they lead, those that are past
 * their clock; of who has left, all of these.
 */
export const decisionsFor = (world: WorldView, viewerId: string): TriageItem[] =>
  world
    .decisions()
    .filter((decision) => mayBeTheirs(decision, viewerId, world))
    .map(({ id }) => decisionView(world, id)!)
    .flatMap((view) => decisionItem(view, viewerId, world) ?? []);

/** Whose step it is: theirs who decide, or decided to reverse it. */
const heldBy = ({ deciderId, reversed }: Decision): string => reversed?.byId ?? deciderId;

function mayBeTheirs(decision: Decision, viewerId: string, world: WorldView): boolean {
  if (decision.declined || decision.withdrawn || !isHere(world.person(viewerId))) return false;
  const holder = world.person(heldBy(decision));
  if (holder?.id === viewerId || holder?.leaderId === viewerId) return true;
  return !isHere(holder) && leftTo(decision, world).includes(viewerId);
}

/** Those who can see to what somebody left behind. */
const leftTo = (decision: Decision, world: WorldView): readonly string[] => [
  decision.requestedById,
  ...answersForDecision(decision, world),
];

function decisionItem(
  view: DecisionView,
  viewerId: string,
  world: WorldView,
): TriageItem | undefined {
  const { decision, clock, communicate, rank, objectives, keyResults, toLookAt } = view;
  const holderId = heldBy(decision);
  const isOwn = isHere(world.person(holderId))
    ? holderId === viewerId
    : leftTo(decision, world).includes(viewerId);
  const item = {
    kind: 'decision',
    id: decision.id,
    toldAt: decision.requestedAt,
    objectives,
    keyResults,
    decision: view,
  } as const;
  if (clock && rank) return isOwn || clock.isOver ? { ...item, clock, rank } : undefined;
  // Who still goes by what holds no longer is told at once; what holds, in its time.
  const untold = communicate?.isOver || decision.reversed ? communicate : undefined;
  if (!isOwn || (!untold && toLookAt.length === 0)) return undefined;
  return {
    ...item,
    clock: untold,
    rank: rankOf('decision', decision, view, untold, world),
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
  clock: Clock | undefined,
  world: WorldView,
) =>
  triageRank({
    kind,
    severity,
    keyResults: keyResults.length,
    age: clock,
    fall: 0,
    thresholds: world.thresholds(),
    hoursADay: hoursADay(clock?.time ?? workingTimeAt(world, undefined, world.now)),
    events,
  });
