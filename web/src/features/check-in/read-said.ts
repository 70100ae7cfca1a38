import type { Day } from '@cairn/shared/kernel/calendar';
import { limits } from '@cairn/shared/kernel/limits';
import { dayOfMonth } from '../../components/day-words.ts';
import { readEntry } from '../../components/value-entry.ts';
import { readDay } from './day-entry.ts';
import type { FallReason, Said } from './said.ts';
import { isMilestone, type Step } from './step.ts';

/** Where something is wrong: the command's field as a path, and why in one or two sentences. */
export interface Fault {
  readonly field: string;
  readonly why: string;
}

/** What a check-in says, as the command takes it. */
export interface Spoken {
  readonly value?: number;
  readonly forecastOn?: Day;
  readonly reached?: boolean;
  readonly confidence: number;
  readonly fallReason?: FallReason;
  readonly note?: string;
  readonly learning?: string;
  readonly next: readonly string[];
  readonly asks: readonly { readonly need: string; readonly ofId?: string; readonly by?: Day }[];
}

export type SaidReading =
  | { readonly ok: true; readonly spoken: Spoken }
  | { readonly ok: false; readonly fault: Fault };

const at = (field: string, why: string): { ok: false; fault: Fault } => ({
  ok: false,
  fault: { field, why },
});

/** Whether a value below zero can be meant, so that `-5` is one and not five less than last time. */
export const canBeNegative = ({ baseline, target, low, last }: Step): boolean =>
  [baseline, target, low, last?.value].some((value) => typeof value === 'number' && value < 0);

/** How far confidence falls with what is said; 0 when it does not. */
export const fallOf = (said: Said, step: Step): number =>
  step.last && said.confidence !== null ? Math.max(0, step.last.confidence - said.confidence) : 0;

/** A fall that asks for its reason. */
export const falls = (said: Said, step: Step): boolean => fallOf(said, step) >= 2;

/** Reads what was typed as what is sent, or says the first thing that is in the way of it. */
export function readSaid(said: Said, step: Step, today: Day): SaidReading {
  const where = isMilestone(step) ? readForecast(said, step, today) : readValue(said, step);
  if (!where.ok) return where;
  if (said.confidence === null) return at('confidence', 'Choose how sure you are, from 0 to 10.');
  const asks = readAsks(said, today);
  if (!asks.ok) return asks;
  const tooLong = tooLongOf(said);
  if (tooLong) return { ok: false, fault: tooLong };
  const note = said.note.trim();
  const learning = said.learning.trim();
  return {
    ok: true,
    spoken: {
      ...where.spoken,
      confidence: said.confidence,
      ...(falls(said, step) && said.reason ? { fallReason: said.reason } : {}),
      ...(note ? { note } : {}),
      ...(learning ? { learning } : {}),
      next: said.next.map((line) => line.trim()).filter(Boolean),
      asks: asks.spoken,
    },
  };
}

function readValue(said: Said, step: Step) {
  const entry = readEntry(said.typed, {
    last: step.last?.value ?? null,
    unit: step.unit,
    canBeNegative: canBeNegative(step),
  });
  if (!entry.ok) return at('value', entry.why);
  if (Math.abs(entry.value) > limits.magnitude)
    return at('value', 'This is larger than any value that Cairn can count exactly.');
  return { ok: true as const, spoken: { value: entry.value } };
}

/** A day that was expected and has passed says nothing any more: it happened, or it moved. */
function readForecast(said: Said, step: Step, today: Day) {
  const entry = readDay(said.typed, { today, from: step.last?.forecastOn });
  if (!entry.ok) return at('forecastOn', entry.why);
  const { day } = entry;
  if (!said.reached && day < today)
    return at(
      'forecastOn',
      `${dayOfMonth(day)} has passed. Give the day you expect now, or mark it as reached.`,
    );
  if (said.reached && day > today)
    return at('forecastOn', `${dayOfMonth(day)} is still to come. Give the day it was reached.`);
  return {
    ok: true as const,
    spoken: { forecastOn: day, ...(said.reached ? { reached: true } : {}) },
  };
}

function readAsks(said: Said, today: Day) {
  const spoken: { need: string; ofId?: string; by?: Day }[] = [];
  for (const [place, ask] of said.asks.entries()) {
    const need = ask.need.trim();
    if (!need && !ask.ofId && !ask.by.trim()) continue;
    if (!need) return at(`asks.${place}.need`, 'Say what would help.');
    const by = ask.by.trim() ? readDay(ask.by, { today }) : undefined;
    if (by && !by.ok) return at(`asks.${place}.by`, by.why);
    if (by && by.day < today) return at(`asks.${place}.by`, 'This day has passed.');
    spoken.push({
      need,
      ...(ask.ofId ? { ofId: ask.ofId } : {}),
      ...(by ? { by: by.day } : {}),
    });
  }
  return { ok: true as const, spoken };
}

function tooLongOf({ note, learning, next, asks, blocker }: Said): Fault | undefined {
  const texts: (readonly [string, string, number])[] = [
    ['note', note, limits.note],
    ['learning', learning, limits.note],
    ...next.map((line, place) => [`next.${place}`, line, limits.sentence] as const),
    ['blocker.what', blocker?.what ?? '', limits.statement],
    ...asks.map(({ need }, place) => [`asks.${place}.need`, need, limits.sentence] as const),
  ];
  const over = texts.find(([, text, most]) => text.trim().length > most);
  return over && { field: over[0], why: `Say it in ${over[2]} characters or fewer.` };
}
