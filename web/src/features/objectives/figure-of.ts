import { dayFromNumber, dayMs } from '@cairn/shared/kernel/calendar';
import { bareNumber } from '@cairn/shared/kernel/figures';
import { dayOfMonth } from '../../components/day-words.ts';
import type { FigureText } from '../../components/figure.tsx';

/** What decides how a key result's values read. */
export interface Counted {
  readonly kind: string;
  readonly unit: string;
  readonly decimals: number;
}

/** The calendar day that a milestone's value, milliseconds since 1970 UTC, stands for. */
export const dayOfValue = (value: number): string => dayFromNumber(Math.floor(value / dayMs));

/** A value with its unit apart: a currency before the number, a milestone's as its day. */
export function figureOf(value: number, { kind, unit, decimals }: Counted): FigureText {
  if (kind === 'MILESTONE') return { text: dayOfMonth(dayOfValue(value)) };
  const text = bareNumber(value, decimals);
  if (!unit) return { text };
  if (!/\p{Sc}$/u.test(unit)) return { text, unit };
  return text.startsWith('−') ? { text: text.slice(1), sign: `−${unit}` } : { text, sign: unit };
}

/** The same as one string, `44.8 %`, `€1 249`. */
export function figureText(value: number, counted: Counted): string {
  const { text, unit, sign } = figureOf(value, counted);
  return `${sign ?? ''}${text}${unit ? `\u2009${unit}` : ''}`;
}
