import { countedDays } from '../cadence/counted-days.ts';
import { dayIn } from '../cadence/cycle-days.ts';
import { cadenceDays } from '../cadence/due-instants.ts';
import { daysBetween } from '../kernel/calendar.ts';
import type { GreenFor } from '../signals/everything-green.ts';
import { bandOf } from '../signals/health.ts';
import type { WorldView } from '../world-view.ts';
import type { ObjectiveView } from './objective-view.ts';

/**
 * For how many days without a break an objective has been told as on track, by the mean of the last
 * words on its key results. Silence longer than the rhythm and its grace breaks it off: it says
 * nothing, green least of all.
 */
export function toldGreen(view: ObjectiveView, world: WorldView): GreenFor {
  if (view.health.reported.value !== 'onTrack') return { events: [] };
  const { cycle, objective } = view;
  const thresholds = world.thresholds();
  const owner = world.person(objective.ownerId);
  const patience = cadenceDays + thresholds.decay.graceDays;
  const said = new Map<string, number>();
  let before: number | undefined;
  let sum = 0;
  let since: number | undefined;
  let events: number[] = [];
  for (const word of wordsOf(view)) {
    const day = dayIn(cycle, word.effectiveAt);
    const silence =
      before === undefined ? 0 : countedDays(dayIn(cycle, before), day, cycle.holidays, owner);
    if (silence > patience) since = undefined;
    before = word.effectiveAt;
    sum += word.confidence - (said.get(word.keyResultId) ?? 0);
    said.set(word.keyResultId, word.confidence);
    const isGreen = bandOf(sum / said.size, thresholds) === 'onTrack';
    if (!isGreen) since = undefined;
    else if (since === undefined) [since, events] = [word.effectiveAt, []];
    events.push(word.position);
  }
  if (since === undefined) return { events: [] };
  return { days: Math.max(0, daysBetween(dayIn(cycle, since), view.today)), events };
}

/** Every word on a key result that is still pursued, the oldest first. */
const wordsOf = ({ keyResults }: ObjectiveView) =>
  keyResults.flatMap(({ checkIns }) => checkIns).toSorted((a, b) => a.effectiveAt - b.effectiveAt);
