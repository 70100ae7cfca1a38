import type { Day } from '@cairn/shared/kernel/calendar';
import { bareNumber } from '@cairn/shared/kernel/figures';
import { dayOfMonth } from '../../components/day-words.ts';
import type { FigureText } from '../../components/figure.tsx';
import { readSaid } from './read-said.ts';
import type { Said } from './said.ts';
import type { Step } from './step.ts';

/** A currency stands before its number, every other unit after it. */
const isSign = (unit: string) => /\p{Sc}$/u.test(unit);

/** What a row shows of a stop: the value that would be sent. Undefined while there is none. */
export function saidFigure(said: Said, step: Step, today: Day): FigureText | undefined {
  const reading = readSaid({ ...said, confidence: said.confidence ?? 0 }, step, today);
  if (!reading.ok) return undefined;
  const { value, forecastOn, reached } = reading.spoken;
  if (forecastOn) return { text: `${reached ? 'reached ' : ''}${dayOfMonth(forecastOn)}` };
  if (value === undefined) return undefined;
  // As exact as it was typed: what is kept is not rounded, so the row does not claim it is.
  const rounded = bareNumber(value, step.decimals);
  const exact = Number(rounded.replaceAll('−', '-').replaceAll(/\s/g, '')) === value;
  const text = exact ? rounded : bareNumber(value, Math.min(4, decimalsOf(value)));
  return isSign(step.unit) ? { text, sign: step.unit } : { text, unit: step.unit || undefined };
}

const decimalsOf = (value: number) => String(value).split('.')[1]?.length ?? 0;
