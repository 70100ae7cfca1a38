import { bareNumber } from '@cairn/shared/kernel/figures';
import type { Step } from './step.ts';

/** Above the field: what may be typed, with a step that fits how the number is counted. */
export function valueLabel({ last, unit, decimals }: Step): string {
  if (!last) return unit === '%' ? 'Today, as 46.5 or 62/144' : 'Where it stands today';
  const step = bareNumber(decimals === 0 ? 5 : 4 / 10 ** decimals, decimals);
  return unit === '%' ? `Today, or type +${step}, 62/144` : `Today, or type +${step}`;
}
