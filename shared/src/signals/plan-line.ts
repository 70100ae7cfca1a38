import { dayMs } from '../kernel/calendar.ts';
import type { MetricAim, MilestoneAim, ZonesAim } from './aim.ts';
import { valueAt, wayCovered } from './way.ts';
import { zoneWorth } from './worth.ts';

/** The line that a key result travels: from nothing to all of it, and the bar it has to reach. */
export interface PlanLine {
  readonly baseline: number;
  readonly target: number;
  /** The bar as a share of the way. */
  readonly bar: number;
  /** The bar as a value. */
  readonly barAt: number;
}

/**
 * The line of an aim and where on it a worth of `bar` (0 to 1) lies. A milestone runs from a
 * cycle's length after its due day (worth 0) to the due day (worth 1), in milliseconds since 1970
 * UTC. Zones run from baseline to target, with the stretch beyond; without a baseline they have
 * no line.
 */
export function planLineOf(
  aim: MetricAim | ZonesAim | MilestoneAim,
  bar: number,
  daysInCycle: number,
): PlanLine | undefined {
  if (aim.kind === 'zones') return zonesLine(aim, bar);
  const baseline = aim.kind === 'metric' ? aim.baseline : aim.due + daysInCycle * dayMs;
  const target = aim.kind === 'metric' ? aim.target : aim.due;
  return { baseline, target, bar, barAt: valueAt(baseline, target, bar) };
}

function zonesLine(aim: ZonesAim, bar: number): PlanLine | undefined {
  const { baseline, commit, target, stretch } = aim;
  if (baseline === undefined) return undefined;
  const barAt = zoneValueAt(baseline, commit, target, stretch, bar);
  return { baseline, target, bar: wayCovered(baseline, target, barAt), barAt };
}

function zoneValueAt(
  baseline: number,
  commit: number,
  target: number,
  stretch: number,
  worth: number,
) {
  const along = (from: number, to: number) => (worth - from) / (to - from);
  if (worth <= zoneWorth.commit) return valueAt(baseline, commit, along(0, zoneWorth.commit));
  if (worth <= zoneWorth.target)
    return valueAt(commit, target, along(zoneWorth.commit, zoneWorth.target));
  return valueAt(target, stretch, along(zoneWorth.target, zoneWorth.stretch));
}
