import { hoursADay } from '../../cadence/working-time.ts';
import { type Blocker, isOpen, seesToIt } from '../../friction/blocker/state.ts';
import { isAwaited } from '../../friction/dependency/state.ts';
import { leadersFor, leads, leadsTeam } from '../../organisation/leading.ts';
import { triageRank } from '../../signals/triage-rank.ts';
import type { Objective } from '../../strategy/objective/state.ts';
import type { WorldView } from '../../world-view.ts';
import { type BlockerView, blockerView } from '../blocker-view.ts';
import type { Chains } from '../chains.ts';
import { type DependencyView, severityOf, withClockAt } from '../dependency-view.ts';
import { workingTimeOf } from '../working-time-of.ts';
import { concerned, type TriageItem } from './item.ts';

/**
 * The blockers of an objective that are a viewer's to clear: as leader of the team or of the owner,
 * or as whoever answers where there is none, as the one it is needed of, or as the one who is at it
 * or has arranged for it. What has become a dependency is cleared as one; whoever said no to it is
 * done with it until they are at it all the same.
 */
export function blockersFor(
  objective: Objective,
  viewerId: string,
  world: WorldView,
): TriageItem[] {
  const open = world.blockersOf(objective.id).filter(isOpen);
  if (open.length === 0) return [];
  const askedFor = new Set(
    world
      .dependenciesOf(objective.id)
      .filter(isAwaited)
      .map(({ blockerId }) => blockerId),
  );
  const { ownerId, teamId } = objective;
  const answers =
    leads(viewerId, objective, world) || leadersFor(ownerId, [teamId], world).includes(viewerId);
  const isTheirs = (blocker: Blocker) => {
    const { ofId, takenOn, next, declined } = blocker;
    if ([takenOn?.byId, next?.byId, seesToIt(blocker)].includes(viewerId)) return true;
    return (answers || viewerId === ofId) && !declined.some(({ byId }) => byId === viewerId);
  };
  return open
    .filter((blocker) => !askedFor.has(blocker.id) && isTheirs(blocker))
    .map(({ id }) => blockerItem(blockerView(world, id)!));
}

const blockerItem = (view: BlockerView): TriageItem => ({
  kind: 'blocker',
  id: view.blocker.id,
  rank: view.rank!,
  clock: view.clock,
  toldAt: view.blocker.raisedAt,
  objectives: [view.objective],
  keyResults: concerned(view.objective, view.keyResults),
  blocker: view,
});

/**
 * The dependencies in which a viewer is to move. Leaders of either side see what is past its day,
 * late or declined, and what should have been answered by now; the rest goes its way without them.
 */
export const dependenciesFor = (chains: Chains, viewerId: string, world: WorldView): TriageItem[] =>
  chains.dependencies
    .filter((view) => view.move !== undefined && isTheirMove(view, viewerId, world))
    .map((view) => dependencyItem(withClockAt(world, view), chains, world));

function isTheirMove(view: DependencyView, viewerId: string, world: WorldView): boolean {
  const { dependency, objective, look, move } = view;
  if (objective.objective.stage !== 'committed') return false;
  const { teamId, ownerId } = objective.objective;
  const isPmOf = (id: string) =>
    world.team(id)?.members.some(({ personId, role }) => personId === viewerId && role === 'pm');
  if (move === 'asking' && (viewerId === ownerId || isPmOf(teamId))) return true;
  if (move === 'providing' && isPmOf(dependency.teamId)) return true;
  if (dependency.takenOn?.byId === viewerId) return true;
  if (look === 'delivered') return false;
  const isPressing = look !== 'unanswered' || withClockAt(world, view).clock?.isOver === true;
  return (
    isPressing &&
    (leads(viewerId, objective.objective, world) ||
      leadsTeam(viewerId, dependency.teamId, world) ||
      leadersFor(ownerId, [teamId, dependency.teamId], world).includes(viewerId))
  );
}

function dependencyItem(view: DependencyView, { chain }: Chains, world: WorldView): TriageItem {
  const { dependency, objective, keyResults, clock } = view;
  const thresholds = world.thresholds();
  const link = chain.linksOf(objective.objective.id).find(({ id }) => id === dependency.id);
  return {
    kind: 'dependency',
    id: dependency.id,
    rank: triageRank({
      kind: 'dependency',
      severity: severityOf[dependency.criticality],
      keyResults: keyResults.length,
      age: clock,
      fall: link ? chain.takes(link) : 0,
      thresholds,
      hoursADay: hoursADay(workingTimeOf(objective.cycle, world)),
      events: dependency.events,
    }),
    clock,
    toldAt: dependency.requestedAt,
    objectives: [objective],
    keyResults: concerned(objective, keyResults),
    dependency: view,
  };
}
