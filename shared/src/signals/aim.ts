import type { Unit } from '../kernel/figures.ts';

/**
 * What a key result is held against. Values are in its unit; dates are milliseconds since 1970
 * UTC and stand for the calendar day on which they fall there.
 */
export type Aim = MetricAim | ControlAim | MilestoneAim | BaselineAim | ZonesAim;

/** From a baseline to a target, upwards or downwards. */
export interface MetricAim {
  readonly kind: 'metric';
  readonly baseline: number;
  readonly target: number;
  readonly unit: Unit;
}

/** Stay within a band, both edges included. */
export interface ControlAim {
  readonly kind: 'control';
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
}

/** Done by a day. Its value is the forecast date, and at last the day on which it was done. */
export interface MilestoneAim {
  readonly kind: 'milestone';
  readonly due: number;
}

/** Find the number first; the target comes after it. */
export interface BaselineAim {
  readonly kind: 'baseline';
  readonly unit: Unit;
}

/** Three values worth 0.3, 0.7 and 1.0, upwards or downwards. */
export interface ZonesAim {
  readonly kind: 'zones';
  /** Worth 0. Without it nothing below `commit` is worth anything, and there is no plan line. */
  readonly baseline?: number;
  readonly commit: number;
  readonly target: number;
  readonly stretch: number;
  readonly unit: Unit;
}
