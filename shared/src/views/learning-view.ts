import { dayMs } from '../kernel/calendar.ts';
import type { Explained } from '../kernel/explained.ts';
import { bareNumber } from '../kernel/figures.ts';
import type { Application, Learning } from '../learning/learning/state.ts';
import { explain, term } from '../signals/provenance.ts';
import type { WorldView } from '../world-view.ts';

/** A learning with how far it has travelled. */
export interface LearningView {
  readonly learning: Learning;
  /** Teams that applied it, other than the one it comes from. */
  readonly reach: Explained;
  /** Days, with their fraction, from the capture until the first, second, … n-th of those teams. */
  readonly spread: readonly number[];
}

export function learningView(world: WorldView, learning: Learning): LearningView {
  const elsewhere = appliedElsewhere(learning);
  const spread = elsewhere.map(({ at }) => Math.max(0, at - learning.capturedAt) / dayMs);
  const names = elsewhere.map(({ teamId }) => world.team(teamId)?.name ?? 'A team that is gone');
  const reach = explain(
    elsewhere.length,
    'teams that applied it, other than the one it comes from',
    names.length === 0 ? 'none yet = 0' : `${names.join(' + ')} = ${names.length}`,
    names.map((name, at) => term(name, `after ${bareNumber(Math.floor(spread[at]!), 0)} d`)),
    { events: learning.events },
  );
  return { learning, reach, spread };
}

const appliedElsewhere = ({ applications, teamId }: Learning): readonly Application[] =>
  applications.filter((each) => each.teamId !== teamId).toSorted((a, b) => a.at - b.at);

export const learningOrders = ['newest', 'reach'] as const;
export type LearningOrder = (typeof learningOrders)[number];

/** Every learning that stands, the newest first, or the one that travelled furthest. */
export function learningLog(world: WorldView, order: LearningOrder): readonly LearningView[] {
  const newest = world
    .learnings()
    .filter(({ withdrawn }) => !withdrawn)
    .map((learning) => learningView(world, learning))
    .toSorted((a, b) => b.learning.capturedAt - a.learning.capturedAt || byId(a, b));
  return order === 'reach' ? newest.toSorted((a, b) => b.reach.value - a.reach.value) : newest;
}

const byId = (a: LearningView, b: LearningView): number => (a.learning.id < b.learning.id ? -1 : 1);

/** What was learned on an objective or applied to it, the newest first. */
export const learningsAbout = (world: WorldView, objectiveId: string): readonly LearningView[] =>
  learningLog(world, 'newest').filter(
    ({ learning }) =>
      learning.objectiveId === objectiveId ||
      learning.applications.some((each) => each.objectiveId === objectiveId),
  );

/** Every tag in use with how many learnings carry it, the most used first, then by name. */
export function tagsInUse(world: WorldView): readonly { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { learning } of learningLog(world, 'newest'))
    for (const tag of learning.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .toSorted((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}
