import { dayIn } from '../cadence/cycle-days.ts';
import { cadenceDays } from '../cadence/due-instants.ts';
import { Memory } from '../kernel/memory.ts';
import type { Person } from '../organisation/person/aggregate.ts';
import { type Health, healthOf } from '../signals/health.ts';
import type { Thresholds } from '../signals/thresholds.ts';
import type { Cycle } from '../strategy/cycle/aggregate.ts';
import { lastAt } from '../strategy/objective/check-in-list.ts';
import { liveKeyResults, type Objective } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';
import { type KeyResultSetting, type KeyResultView, keyResultView } from './key-result-view.ts';

/** An objective at one moment, with everything that is computed of it. */
export interface ObjectiveView {
  readonly objective: Objective;
  readonly cycle: Cycle;
  readonly today: string;
  readonly keyResults: readonly KeyResultView[];
  readonly health: Health;
  /** When the last word was true, milliseconds since 1970 UTC. */
  readonly lastWordAt?: number;
}

// States never change, so what was computed of one on a day holds for ever. The last few days
// looked at are kept: now and the day next to it.
const remembered = new Memory<Objective, ObjectiveView>(3);
const rememberedRewound = new Memory<Objective, ObjectiveView>();

/** The view of an objective, or `undefined` when there is none of that id at that moment. */
export function objectiveView(world: WorldView, id: string): ObjectiveView | undefined {
  const objective = world.objective(id);
  const cycle = objective && world.cycle(objective.cycleId);
  if (!objective || !cycle) return undefined;
  const owner = world.person(objective.ownerId);
  const thresholds = world.thresholds();
  const today = dayIn(cycle, world.now);
  return remembered.of(objective, [today, cycle, owner, thresholds], () =>
    compute(objective, cycle, owner, thresholds, today),
  );
}

/**
 * The view as it would have been on an earlier day, by the words that had been said by then, and
 * still open where it was closed later. Wording and targets are those of the view.
 */
export function rewound(view: ObjectiveView, instant: number, world: WorldView): ObjectiveView {
  const { objective, cycle } = view;
  const lasts = objective.keyResults.map(({ last }) => lastAt(last, instant));
  const owner = world.person(objective.ownerId);
  const thresholds = world.thresholds();
  const today = dayIn(cycle, instant);
  const { closedAt } = objective;
  const stage = closedAt !== undefined && closedAt > instant ? 'committed' : objective.stage;
  return rememberedRewound.of(objective, [today, cycle, owner, thresholds, stage, ...lasts], () => {
    const keyResults = objective.keyResults.map((each, at) => ({ ...each, last: lasts[at] }));
    return compute({ ...objective, stage, keyResults }, cycle, owner, thresholds, today);
  });
}

function compute(
  objective: Objective,
  cycle: Cycle,
  owner: Person | undefined,
  thresholds: Thresholds,
  today: string,
): ObjectiveView {
  const setting = {
    cycle,
    kind: objective.kind,
    owner,
    thresholds,
    today,
    committedPosition: objective.committedPosition,
  };
  const keyResults = liveKeyResults(objective).map((each) => keyResultView(each, setting));
  const words = keyResults.flatMap(({ last }) => (last ? [last.effectiveAt] : []));
  return {
    objective,
    cycle,
    today,
    keyResults,
    health: healthOf({
      closed: objective.stage === 'closed',
      keyResults: keyResults.map((each) => ({
        confidence: each.last?.confidence,
        countedDays: each.countedAge,
        shortfall: each.pace.value.shortfall,
      })),
      dueAfterDays: cadenceDays,
      thresholds,
      provenance: { events: keyResults.flatMap(({ last }) => (last ? [last.position] : [])) },
    }),
    lastWordAt: words.length ? Math.max(...words) : undefined,
  };
}

/** What the views of an objective's key results depended on, to work out more of the same. */
export const settingOf = (
  { objective, cycle, today }: ObjectiveView,
  world: WorldView,
): KeyResultSetting => ({
  cycle,
  kind: objective.kind,
  owner: world.person(objective.ownerId),
  thresholds: world.thresholds(),
  today,
  committedPosition: objective.committedPosition,
});

/** The views of a cycle's objectives, drafts included, in the order in which they were drafted. */
export const objectiveViews = (world: WorldView, cycleId: string): readonly ObjectiveView[] =>
  world.objectivesIn(cycleId).map(({ id }) => objectiveView(world, id)!);
