import type { Aim, ControlAim, MilestoneAim, ZonesAim } from './aim.ts';
import { daysBetween } from './calendar-days.ts';
import { clamp, wayCovered } from './way.ts';

/** What the three zones are worth. They define the kind, so they are no threshold. */
export const zoneWorth = { commit: 0.3, target: 0.7, stretch: 1 } as const;

/**
 * What a value is worth against its aim, not capped: 0 at the baseline, 1 where the aim is met
 * in full, beyond both where the value goes beyond. Finite for finite input.
 *
 * - metric: the share of the way covered.
 * - zones: between the neighbours of baseline 0, commit 0.3, target 0.7 and stretch 1.0; past the
 *   ends the nearest stretch of the line goes on.
 * - milestone: 1 − days late ÷ days in the cycle; above 1 when early.
 * - control: 1 within the band, else 1 − distance outside ÷ width of the band.
 * - baseline: 1, the number has been found.
 *
 * Without a value it is 0.
 */
export function worthOf(aim: Aim, value: number | undefined, daysInCycle: number): number {
  if (value === undefined) return 0;
  switch (aim.kind) {
    case 'metric':
      return wayCovered(aim.baseline, aim.target, value);
    case 'zones':
      return zonesWorth(aim, value);
    case 'milestone':
      return 1 - daysLate(aim, value) / Math.max(1, daysInCycle);
    case 'control':
      return controlWorth(aim, value);
    case 'baseline':
      return 1;
  }
}

/** Days from the due day to the forecast or the day it was done; negative when early. */
export const daysLate = (aim: MilestoneAim, forecast: number): number =>
  daysBetween(aim.due, forecast);

/** How far a value lies outside the band, in its unit: 0 within, positive above, negative below. */
export function outsideBand(aim: ControlAim, value: number): number {
  const low = Math.min(aim.low, aim.high);
  const high = Math.max(aim.low, aim.high);
  if (value > high) return value - high;
  return value < low ? value - low : 0;
}

function controlWorth(aim: ControlAim, value: number): number {
  const low = Math.min(aim.low, aim.high);
  const high = Math.max(aim.low, aim.high);
  if (value > high) return low === high ? 0 : 2 - wayCovered(low, high, value);
  if (value < low) return low === high ? 0 : 1 + wayCovered(low, high, value);
  return 1;
}

function zonesWorth(aim: ZonesAim, value: number): number {
  if (aim.commit === aim.stretch)
    return wayCovered(aim.baseline ?? aim.stretch, aim.stretch, value);
  // Read as ways from commit to stretch, so that zones that run downwards need no second case.
  const at = (edge: number) => wayCovered(aim.commit, aim.stretch, edge);
  const x = at(value);
  const middle = clamp(at(aim.target), 0, 1);
  if (x < 0) return belowCommit(aim, value);
  if (x < middle) return zoneWorth.commit + (zoneWorth.target - zoneWorth.commit) * (x / middle);
  if (middle === 1) return x > 1 ? x : zoneWorth.stretch;
  return zoneWorth.target + (zoneWorth.stretch - zoneWorth.target) * ((x - middle) / (1 - middle));
}

function belowCommit(aim: ZonesAim, value: number): number {
  if (aim.baseline === undefined) return 0;
  return zoneWorth.commit * Math.min(1, wayCovered(aim.baseline, aim.commit, value));
}
