import { type Day, daysBetween } from '@cairn/shared/kernel/calendar';
import { countInWords, figure, unitOf } from '@cairn/shared/kernel/figures';
import { dayOfMonth } from '../../components/day-words.ts';
import type { Step } from './step.ts';

/** What the number on the scale is a chance of, for this key result, and what was said last. */
export function meaningOf(step: Step): string {
  const last = step.last ? ` Last time ${step.last.confidence}.` : '';
  return `chances in ten that this ${landing(step)}.${last}`;
}

function landing(step: Step): string {
  const { kind, dueOn, barText, objective } = step;
  switch (kind) {
    case 'CONTROL':
      return `still holds ${bandWords(step)} when the cycle ends`;
    case 'MILESTONE':
      // The day must not be torn from its month at the end of a line.
      return dueOn
        ? `is reached by ${dayOfMonth(dueOn).replaceAll(' ', '\u00a0')}`
        : 'is reached in this cycle';
    case 'BASELINE':
      return 'has its number by the end of the cycle';
    case 'METRIC':
    case 'ZONES': {
      const which = barText ? `, which is ${barText}` : '';
      return objective.bar >= 1
        ? `lands at ${objective.bar.toFixed(1)}${which}`
        : `lands at ${objective.bar.toFixed(1)} or better${which}`;
    }
  }
}

/** `between 20 and 30 min`, `at most 30 min`, `at least 20 min` */
export function bandWords({ low, high, unit, decimals }: Step): string {
  const read = (value: number) => figure(value, unitOf(unit, decimals));
  if (low !== null && high !== null)
    return `between ${figure(low, unitOf('', decimals))} and ${read(high)}`;
  if (high !== null) return `at most ${read(high)}`;
  return low !== null ? `at least ${read(low)}` : 'its band';
}

/** Why saying it early is good: `From 6 to 4. Saying it now leaves five weeks to act.` */
export function fallWords(from: number, to: number, today: Day, endsOn: Day): string {
  const days = daysBetween(today, endsOn);
  const weeks = Math.floor(days / 7);
  const left =
    weeks >= 1
      ? `leaves ${countInWords(weeks)} ${weeks === 1 ? 'week' : 'weeks'} to act`
      : days >= 1
        ? `leaves ${countInWords(days)} ${days === 1 ? 'day' : 'days'} to act`
        : 'lets the review start from what is so';
  return `From ${from} to ${to}. Saying it now ${left}.`;
}
