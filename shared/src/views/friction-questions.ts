import type { Blocker } from '../friction/blocker/state.ts';
import { isAwaited, stageOn } from '../friction/dependency/state.ts';
import type { DependencyStage } from '../friction/dependency/words.ts';
import { dayMs } from '../kernel/calendar.ts';
import { chainQuestion, slippedPromise } from '../signals/chain-question.ts';
import { everythingGreen } from '../signals/everything-green.ts';
import type { Question } from '../signals/question.ts';
import { tooQuiet } from '../signals/too-quiet.ts';
import { type Unconfirmed, unconfirmedAtCommit } from '../signals/unconfirmed-at-commit.ts';
import { lastAt } from '../strategy/objective/check-in-list.ts';
import type { Objective } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';
import { chainsIn, landsOf } from './chains.ts';
import { type ObjectiveView, objectiveView } from './objective-view.ts';
import { toldGreen } from './told-green.ts';
import { waitedAbout } from './waited-questions.ts';

/**
 * What is asked about what stands in an objective's way, as far as it was there at an instant (ms
 * since 1970 UTC). The view holds the words that had been said by then.
 */
export function aboutFriction(view: ObjectiveView, world: WorldView, instant: number): Question[] {
  if (view.objective.stage !== 'committed') return [];
  return [
    chainOf(view, world, instant),
    slipsOf(view, world, instant),
    unconfirmedOf(view, world, instant),
    quietOf(view, world, instant),
    greenOf(view, world),
    waitedAbout(view.objective, world, instant),
  ].filter((question) => question !== undefined);
}

const subjectOf = ({ objective }: ObjectiveView) =>
  ({ kind: 'objective', id: objective.id }) as const;

/**
 * The words of then are held against the chances of the view's moment: the chains of an earlier day
 * are not worked out again for it. Whoever waits for nothing needs no chains at all.
 */
function chainOf(view: ObjectiveView, world: WorldView, instant: number): Question | undefined {
  const { id, cycleId } = view.objective;
  const waits = world
    .dependenciesOf(id)
    .some((dependency) => isAwaited(dependency) && dependency.requestedAt <= instant);
  if (!waits || view.health.reported.value !== 'onTrack') return undefined;
  const chains = chainsIn(world, cycleId);
  if (!chains.objectives.has(id)) return undefined;
  return chainQuestion(subjectOf(view), landsOf(chains, id), world.thresholds());
}

function slipsOf(view: ObjectiveView, world: WorldView, instant: number): Question | undefined {
  const promises = world
    .dependenciesOf(view.objective.id)
    .filter((dependency) => dependency.criticality === 'required' && isAwaited(dependency))
    .map(({ teamId, slips, events }) => ({
      team: world.team(teamId)?.name ?? '',
      slips: slips.filter(({ at }) => at <= instant),
      events,
    }));
  return slippedPromise(subjectOf(view), promises, world.thresholds());
}

/** What had been asked for by the commit and had no yes then, nor has one at the instant. */
function unconfirmedOf(
  view: ObjectiveView,
  world: WorldView,
  instant: number,
): Question | undefined {
  const { id, committedAt } = view.objective;
  if (committedAt === undefined || committedAt > instant) return undefined;
  const unconfirmed = world.dependenciesOf(id).flatMap((dependency): Unconfirmed[] => {
    if (dependency.criticality !== 'required') return [];
    const [then, stage] = [stageOn(dependency, committedAt), stageOn(dependency, instant)];
    if (!isUnconfirmed(then) || !isUnconfirmed(stage)) return [];
    const { teamId, events } = dependency;
    return [{ team: world.team(teamId)?.name ?? '', stage, events }];
  });
  return unconfirmedAtCommit(subjectOf(view), unconfirmed, committedAt, world.thresholds());
}

const isUnconfirmed = (stage: DependencyStage | undefined): stage is Unconfirmed['stage'] =>
  stage === 'requested' || stage === 'offered' || stage === 'declined';

function quietOf(view: ObjectiveView, world: WorldView, instant: number): Question | undefined {
  const thresholds = world.thresholds();
  const from = instant - thresholds.tooQuiet.weeks * 7 * dayMs;
  const keyResults = view.keyResults.flatMap(({ last }) => {
    const before = lastAt(last, from);
    if (!last || !before) return [];
    const events = [before.position, last.position];
    return [{ before: before.confidence, now: last.confidence, events }];
  });
  if (keyResults.every(({ before, now }) => now >= before)) return undefined;
  return tooQuiet({
    subject: subjectOf(view),
    keyResults,
    told: toldBetween(view.objective, world, from, instant),
    thresholds,
  });
}

/**
 * How often something was told between two instants: a blocker that stood in the way or was told
 * then, an ask, what is needed of another team, a decision asked for, an escalation.
 */
function toldBetween({ id, asks }: Objective, world: WorldView, from: number, to: number): number {
  const isIn = (at: number) => at > from && at <= to;
  const stood = ({ raisedAt, spells }: Blocker) =>
    raisedAt <= to && (isIn(raisedAt) || (spells.at(-1)?.to ?? to) > from);
  return (
    world.blockersOf(id).filter(stood).length +
    asks.filter(({ askedAt }) => isIn(askedAt)).length +
    world.dependenciesOf(id).filter(({ requestedAt }) => isIn(requestedAt)).length +
    world.decisionsOf(id).filter(({ requestedAt }) => isIn(requestedAt)).length +
    world.escalationsOf(id).filter(({ raisedAt }) => isIn(raisedAt)).length
  );
}

/** Asked once for a team, at the first of its objectives, where the answer is kept. */
function greenOf(view: ObjectiveView, world: WorldView): Question | undefined {
  const { id, teamId, cycleId } = view.objective;
  if (view.health.reported.value !== 'onTrack') return undefined;
  const ofTeam = pursuedByTeam(world.objectivesIn(cycleId)).get(teamId) ?? [];
  if (ofTeam[0]?.id !== id) return undefined;
  return everythingGreen(
    subjectOf(view),
    ofTeam.map((objective) => toldGreen(objectiveView(world, objective.id)!, world)),
    world.thresholds(),
  );
}

const byTeam = new WeakMap<readonly Objective[], ReadonlyMap<string, readonly Objective[]>>();

// Every objective of a cycle asks for its team, so the cycle is gone through once.
function pursuedByTeam(
  objectives: readonly Objective[],
): ReadonlyMap<string, readonly Objective[]> {
  const known = byTeam.get(objectives);
  if (known) return known;
  const pursued = objectives.filter(({ stage }) => stage === 'committed');
  const found = Map.groupBy(pursued, ({ teamId }) => teamId);
  byTeam.set(objectives, found);
  return found;
}
