import type { Day } from '@cairn/shared/kernel/calendar';
import { bareNumber } from '@cairn/shared/kernel/figures';
import { dayOfMonth } from '../../components/day-words.ts';
import type { FigureText } from '../../components/figure.tsx';
import { readEntry } from '../../components/value-entry.ts';
import { readDay } from './day-entry.ts';
import { canBeNegative } from './read-said.ts';
import type { Said } from './said.ts';
import { isMilestone, type Step } from './step.ts';

/** A currency stands before its number, every other unit after it. */
const isSign = (unit: string) => /\p{Sc}$/u.test(unit);

/** What a row shows of a stop: the value as it stands. Undefined while none can be read. */
export function saidFigure(said: Said, step: Step, today: Day): FigureText | undefined {
  if (isMilestone(step)) {
    const entry = readDay(said.typed, { today, from: step.last?.forecastOn });
    if (!entry.ok) return undefined;
    return { text: `${said.reached ? 'reached ' : ''}${dayOfMonth(entry.day)}` };
  }
  const entry = readEntry(said.typed, {
    last: step.last?.value ?? null,
    unit: step.unit,
    canBeNegative: canBeNegative(step),
  });
  if (!entry.ok) return undefined;
  const text = asExactAsSaid(entry.value, step.decimals);
  return isSign(step.unit) ? { text, sign: step.unit } : { text, unit: step.unit || undefined };
}

/** What is kept is not rounded, so the row does not claim that it is; four decimals are enough. */
function asExactAsSaid(value: number, decimals: number): string {
  const rounded = bareNumber(value, decimals);
  const isExact = Number(rounded.replaceAll('−', '-').replaceAll(/\s/g, '')) === value;
  return isExact ? rounded : bareNumber(value, Math.min(4, decimalsOf(value)));
}

const decimalsOf = (value: number) => String(value).split('.')[1]?.length ?? 0;
