import { dayIn } from '../cadence/cycle-days.ts';
import type { Severity } from '../friction/blocker/words.ts';
import { type Dependency, isAwaited } from '../friction/dependency/state.ts';
import type { Criticality } from '../friction/dependency/words.ts';
import { addDays, type Day, instantOf } from '../kernel/calendar.ts';
import type { Team } from '../organisation/team/aggregate.ts';
import { type Clock, clockOf } from '../signals/clock.ts';
import type { WorldView } from '../world-view.ts';
import type { KeyResultView } from './key-result-view.ts';
import { type ObjectiveView, objectiveView } from './objective-view.ts';
import { workingTimeOf, workingTimeOfMoves } from './working-time-of.ts';

/**
 * How a dependency looks from outside: `past` its day, `late` or without a day, without an answer,
 * promised for a day on which it still helps, there, or no longer needed: withdrawn, or what waited
 * for it is closed.
 */
export const dependencyLooks = [
  'past',
  'late',
  'unanswered',
  'promised',
  'delivered',
  'withdrawn',
] as const;
export type DependencyLook = (typeof dependencyLooks)[number];

/** A dependency at one moment, with who waits and whose move it is. */
export interface DependencyView {
  readonly dependency: Dependency;
  /** What waits. */
  readonly objective: ObjectiveView;
  /** The team that it is needed of. */
  readonly team: Team;
  /** The objective of that team which it rests on, where one is named. */
  readonly restsOn?: ObjectiveView;
  /** The key results that wait. */
  readonly keyResults: readonly KeyResultView[];
  readonly look: DependencyLook;
  /** Who is to move next; absent where nobody is before the promised day. */
  readonly move?: 'asking' | 'providing';
  /** The time there is for that move; worked out when it is asked for. */
  readonly clock: Clock | undefined;
}

/** What hangs on it decides how long it may wait, by the clocks of these severities. */
export const severityOf: Readonly<Record<Criticality, Severity>> = {
  required: 'high',
  important: 'normal',
  helps: 'low',
};

/** The view of a dependency, or `undefined` when there is none of that id at that moment. */
export function dependencyView(world: WorldView, id: string): DependencyView | undefined {
  const dependency = world.dependency(id);
  const objective = dependency && objectiveView(world, dependency.objectiveId);
  const team = dependency && world.team(dependency.teamId);
  if (!dependency || !objective || !team) return undefined;
  const { keyResultIds, restsOnId } = dependency;
  const look = isOver(objective)
    ? lookAfter(dependency)
    : lookOf(dependency, dayIn(objective.cycle, world.now));
  return withClockAt(world, {
    dependency,
    objective,
    team,
    restsOn: restsOnId === undefined ? undefined : objectiveView(world, restsOnId),
    keyResults: objective.keyResults.filter(
      ({ keyResult }) => keyResultIds.length === 0 || keyResultIds.includes(keyResult.id),
    ),
    look,
    move: moveOf(dependency, look),
  });
}

/** The same view with the clock of another moment of the same day. */
export function withClockAt(
  world: WorldView,
  { dependency, objective, team, restsOn, keyResults, look, move }: Omit<DependencyView, 'clock'>,
): DependencyView {
  return {
    ...{ dependency, objective, team, restsOn, keyResults, look, move },
    get clock() {
      return move && clockFor(dependency, look, objective, whoMoves(move, team, objective), world);
    },
  };
}

/** The objectives of the team that is asked which it could rest on: those pursued in the same cycle. */
export const couldRestOn = (
  { dependency, objective }: DependencyView,
  world: WorldView,
): readonly ObjectiveView[] =>
  world
    .objectivesIn(objective.cycle.id)
    .filter(({ teamId, stage }) => teamId === dependency.teamId && stage === 'committed')
    .map(({ id }) => objectiveView(world, id)!);

/** Whether nothing is waited for on its behalf any more: it is closed, or its cycle is. */
const isOver = ({ objective, cycle }: ObjectiveView): boolean =>
  objective.stage === 'closed' || cycle.closedAt !== undefined;

/** How a dependency looks once what waited for it is closed: it came, or is no longer needed. */
const lookAfter = (dependency: Dependency): DependencyLook =>
  isAwaited(dependency) || dependency.stage === 'withdrawn' ? 'withdrawn' : 'delivered';

/** Whether somebody waits for it still. */
export const isWaitedFor = ({ look }: DependencyView): boolean =>
  look !== 'delivered' && look !== 'withdrawn';

/** How a dependency looks on a calendar day of its cycle. */
export function lookOf(dependency: Dependency, today: Day): DependencyLook {
  const { stage, neededBy, promised } = dependency;
  if (stage === 'delivered' || stage === 'verified') return 'delivered';
  if (stage === 'withdrawn') return 'withdrawn';
  if (neededBy < today || (promised && promised.on < today)) return 'past';
  if (stage === 'requested') return 'unanswered';
  return isInTime(dependency) ? 'promised' : 'late';
}

/** Whether a day is promised on which it still helps; nobody is to move until then. */
const isInTime = ({ stage, neededBy, promised }: Dependency): boolean =>
  stage !== 'requested' && promised !== undefined && promised.on <= neededBy;

function moveOf({ stage }: Dependency, look: DependencyLook): DependencyView['move'] {
  if (look === 'promised' || look === 'withdrawn' || stage === 'verified') return undefined;
  return stage === 'offered' || stage === 'declined' || stage === 'delivered'
    ? 'asking'
    : 'providing';
}

/** The PMs of the team that is asked, or whoever owns what waits. */
const whoMoves = (
  move: NonNullable<DependencyView['move']>,
  { members }: Team,
  { objective }: ObjectiveView,
): readonly string[] =>
  move === 'asking'
    ? [objective.ownerId]
    : members.filter(({ role }) => role === 'pm').map(({ personId }) => personId);

/** Whether what is waited for is a word, and not what was asked for. */
export const isToAnswer = ({ stage }: Dependency): boolean =>
  stage === 'requested' || stage === 'offered' || stage === 'delivered';

/** An answer is owed as fast as somebody has to be at a blocker; the rest as fast as a decision. */
function clockFor(
  dependency: Dependency,
  look: DependencyLook,
  { cycle }: ObjectiveView,
  byIds: readonly string[],
  world: WorldView,
): Clock {
  const thresholds = world.thresholds();
  const { stageAt, promised } = dependency;
  const limits = thresholds.clocks[severityOf[dependency.criticality]];
  // What was promised in time is nobody's move until the end of that day; a clock that ran runs on.
  const since =
    look === 'past' && isInTime(dependency)
      ? Math.max(stageAt, instantOf(addDays(promised!.on, 1), 0, cycle.timeZone))
      : stageAt;
  const from = Math.min(since, world.now);
  return clockOf(
    from,
    isToAnswer(dependency) ? limits.acknowledgeHours : limits.decideHours,
    world.now,
    workingTimeOfMoves(workingTimeOf(cycle, world), [{ from, byIds }], world),
  );
}

/** Every dependency of a cycle at one moment, in the order of its objectives. */
export const dependenciesIn = (world: WorldView, cycleId: string): readonly DependencyView[] =>
  world
    .objectivesIn(cycleId)
    .flatMap(({ id }) => world.dependenciesOf(id))
    .map(({ id }) => dependencyView(world, id))
    .filter((view) => view !== undefined);
