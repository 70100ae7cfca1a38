import { dayFromNumber, dayMs } from '@cairn/shared/kernel/calendar';
import { bareNumber, difference, figure, shortDate, type Unit } from '@cairn/shared/kernel/figures';
import type { Aim } from '@cairn/shared/signals/aim';
import { shown } from '@cairn/shared/signals/score';
import type { KeyResult } from '@cairn/shared/strategy/objective/state';

// How a key result's numbers read. The number is kept as it is; only the words are rounded.

export const unitOf = ({ unit, decimals }: Pick<KeyResult, 'unit' | 'decimals'>): Unit => ({
  symbol: unit,
  decimals,
});

/** A value as it reads: with its unit, or as a day for a milestone. */
export const valueText = (keyResult: KeyResult, value: number): string =>
  keyResult.kind === 'milestone' ? shortDate(value) : figure(value, unitOf(keyResult));

/** A computed value, with one decimal more than the values have so that rounding can be followed. */
export const computedText = ({ unit, decimals }: KeyResult, value: number): string =>
  figure(value, { symbol: unit, decimals: decimals + 1 });

/** How far a value moved, with its sign: `+1.2 pt`, `−3 d`. */
export function movementText(keyResult: KeyResult, by: number): string {
  const sign = by > 0 ? '+' : by < 0 ? '−' : '';
  return keyResult.kind === 'milestone'
    ? `${sign}${bareNumber(Math.abs(by) / dayMs, 0)} d`
    : `${sign}${difference(by, unitOf(keyResult))}`;
}

/** What is aimed at, in short: a value, a band, a day. */
export function aimText(aim: Aim): string | undefined {
  switch (aim.kind) {
    case 'metric':
    case 'zones':
      return shown(aim, aim.target);
    case 'control':
      return `${shown(aim, aim.low)} to ${shown(aim, aim.high)}`;
    case 'milestone':
      return shown(aim, aim.due);
    case 'baseline':
      return undefined;
  }
}

/** The calendar day that a milestone's value stands for. */
export const dayOfValue = (value: number): string => dayFromNumber(Math.floor(value / dayMs));
