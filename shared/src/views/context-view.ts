import { hoursADay } from '../cadence/working-time.ts';
import { supersededBy } from '../context/context/decide.ts';
import { notHeardBy, type SharedContext } from '../context/context/state.ts';
import { type Clock, clockOf } from '../signals/clock.ts';
import type { WorldView } from '../world-view.ts';
import { workingTimeAt } from './working-time-of.ts';

/** What was told, at one moment. */
export interface ContextView {
  readonly context: SharedContext;
  /** The id of what took its place. */
  readonly supersededById?: string;
  /** Who is here, was told and has not said yet what it means; nobody once it was superseded. */
  readonly notHeardBy: readonly string[];
  /** The time there is until everybody has; absent once they have, and where nobody works. */
  readonly clock?: Clock;
}

export function contextView(world: WorldView, context: SharedContext): ContextView {
  const supersededById = supersededBy(context.id, world)?.id;
  const missing = supersededById === undefined ? notHeardBy(context, world) : [];
  const view = { context, supersededById, notHeardBy: missing };
  if (missing.length === 0 || world.cycles().length === 0) return view;
  const thresholds = world.thresholds();
  const time = workingTimeAt(world, undefined, context.sharedAt);
  const hours = thresholds.context.unreadDays * hoursADay(time);
  const since = context.corrected?.at ?? context.sharedAt;
  return { ...view, clock: clockOf(since, hours, world.now, time) };
}

/** Everything that was told, what the viewer has not answered leading, then the newest first. */
export function contextLog(world: WorldView, viewerId: string): readonly ContextView[] {
  const unread = ({ notHeardBy }: ContextView) => Number(notHeardBy.includes(viewerId));
  return world
    .contexts()
    .map((context) => contextView(world, context))
    .toSorted(
      (a, b) =>
        unread(b) - unread(a) ||
        b.context.sharedAt - a.context.sharedAt ||
        (a.context.id < b.context.id ? -1 : 1),
    );
}

/** What was told to a viewer and waits for their word. */
export const unreadContext = (world: WorldView, viewerId: string): readonly ContextView[] =>
  contextLog(world, viewerId).filter(({ notHeardBy }) => notHeardBy.includes(viewerId));
