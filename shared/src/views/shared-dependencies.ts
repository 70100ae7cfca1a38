import type { SharedDependency } from '../friction/shared-dependency/state.ts';
import type { Team } from '../organisation/team/aggregate.ts';
import type { WorldView } from '../world-view.ts';
import { type DependencyView, dependencyView, isWaitedFor } from './dependency-view.ts';

/** A queue at one moment. */
export interface SharedDependencyView {
  readonly shared: SharedDependency;
  readonly team: Team;
  /** What is in it, the first to be served first; what was delivered or withdrawn has left it. */
  readonly queue: readonly DependencyView[];
  /** Pairs of which the later one is needed first. */
  readonly conflicts: readonly {
    readonly first: DependencyView;
    readonly neededBefore: DependencyView;
  }[];
}

/** The queues in which something of a cycle waits. */
export function sharedDependenciesIn(
  world: WorldView,
  cycleId: string,
): readonly SharedDependencyView[] {
  return world.sharedDependencies().flatMap((shared) => {
    const team = world.team(shared.teamId);
    const queue = shared.dependencyIds
      .map((id) => dependencyView(world, id))
      .filter(
        (view) => view !== undefined && isWaitedFor(view) && view.objective.cycle.id === cycleId,
      ) as DependencyView[];
    if (shared.endedAt !== undefined || !team || queue.length === 0) return [];
    return [{ shared, team, queue, conflicts: conflictsIn(queue) }];
  });
}

/** One comes after another though it is needed before it: told once, by the first that it waits for. */
function conflictsIn(queue: readonly DependencyView[]): SharedDependencyView['conflicts'] {
  return queue.flatMap((neededBefore, at) => {
    const first = queue
      .slice(0, at)
      .find(({ dependency }) => dependency.neededBy > neededBefore.dependency.neededBy);
    return first ? [{ first, neededBefore }] : [];
  });
}

/** A team that several others wait for, without anybody who looks after who comes when. */
export interface Crowd {
  readonly team: Team;
  /** What is open there and in no queue, in the order in which it was asked for. */
  readonly waiting: readonly DependencyView[];
  /** Dependencies of the cycle that the team has said yes to, those that it delivered included. */
  readonly accepted: number;
  /** Dependencies of the cycle before that it delivered. */
  readonly servedBefore: number;
}

/** Teams that at least two objectives wait for in no queue, the most awaited first. */
export function crowdsIn(
  world: WorldView,
  cycleId: string,
  dependencies: readonly DependencyView[],
): readonly Crowd[] {
  const queued = new Set(
    world
      .sharedDependencies()
      .filter(({ endedAt }) => endedAt === undefined)
      .flatMap(({ dependencyIds }) => dependencyIds),
  );
  const cycles = world.cycles();
  const before = cycles[cycles.findIndex(({ id }) => id === cycleId) - 1];
  const served = before
    ? world.objectivesIn(before.id).flatMap(({ id }) => world.dependenciesOf(id))
    : [];
  const byTeam = Map.groupBy(dependencies, ({ team }) => team.id);
  return [...byTeam.values()]
    .map((ofTeam) => {
      const team = ofTeam[0]!.team;
      return {
        team,
        waiting: ofTeam
          .filter((view) => isWaitedFor(view) && !queued.has(view.dependency.id))
          .toSorted((a, b) => a.dependency.requestedAt - b.dependency.requestedAt),
        accepted: ofTeam.filter(({ dependency }) => saidYes.has(dependency.stage)).length,
        servedBefore: served.filter(
          ({ teamId, delivered }) => teamId === team.id && delivered !== undefined,
        ).length,
      };
    })
    .filter(({ waiting }) => waiting.length > 1)
    .toSorted(
      (a, b) => b.waiting.length - a.waiting.length || (a.team.name < b.team.name ? -1 : 1),
    );
}

const saidYes: ReadonlySet<string> = new Set(['accepted', 'promised', 'delivered', 'verified']);
