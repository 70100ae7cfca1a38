import { dayFromNumber, dayMs, dayNumber, dayOf, daysBetween } from '@cairn/shared/kernel/calendar';
import type { DayFigure, ValueHistory } from '../../charts/value-history.ts';
import { dayOfMonth } from '../../components/day-words.ts';
import { figureText } from '../objectives/figure-of.ts';
import type { RowAnswer, Span } from '../objectives/row-parts.ts';

type Charted = Pick<
  RowAnswer,
  | 'kind'
  | 'unit'
  | 'decimals'
  | 'baseline'
  | 'target'
  | 'low'
  | 'high'
  | 'dueOn'
  | 'targetText'
  | 'series'
  | 'plan'
> & {
  readonly expected: { readonly value: number } | null;
  readonly barAt: number | null;
  readonly barText: string | null;
  readonly blockedSpells: readonly { readonly from: string; readonly to: string }[];
};

/** A key result's words and plan as its chart draws them; undefined before the first word. */
export function chartHistory(keyResult: Charted, span: Span): ValueHistory | undefined {
  const { series, expected, barAt, barText, targetText } = keyResult;
  if (series.length === 0) return undefined;
  const dayIn = (at: string) => dayOf(Date.parse(at), span.timeZone);
  const values = series.map(({ at, value }) => ({ day: dayIn(at), value }));
  const start = startOf(keyResult);
  const isRunning = span.day >= span.startsOn && span.day <= span.endsOn;
  const format = (value: number) => figureText(value, keyResult);
  return {
    span: { starts: span.startsOn, ends: span.endsOn },
    today: isRunning ? span.day : undefined,
    values:
      start === undefined || values[0]!.day <= span.startsOn
        ? values
        : [{ day: span.startsOn, value: start }, ...values],
    plan: planOf(keyResult, span),
    planWords: planWords(keyResult, targetText, span),
    expected:
      expected && isRunning
        ? { value: expected.value, words: `expected ${format(expected.value)}` }
        : undefined,
    bar:
      barAt !== null && barText !== null && barAt !== keyResult.target
        ? { value: barAt, words: `lands from ${barText}` }
        : undefined,
    blocked: keyResult.blockedSpells
      .map(({ from, to }) => ({ from: dayIn(from), to: dayIn(to) }))
      .map(({ from, to }) => ({ from, to, words: blockedWords(daysBetween(from, to)) }))
      .filter(({ to }) => to >= span.startsOn)
      .map((spell) => ({
        ...spell,
        from: spell.from < span.startsOn ? span.startsOn : spell.from,
      })),
    confidence: series.map(({ at, confidence }) => ({ day: dayIn(at), value: confidence })),
    format,
  };
}

const blockedWords = (days: number): string =>
  days === 0 ? 'blocked' : days === 1 ? 'blocked 1 day' : `blocked ${days} days`;

function startOf({ kind, baseline, dueOn }: Charted): number | undefined {
  if (kind === 'MILESTONE') return dueOn ? dayNumber(dueOn) * dayMs : undefined;
  return kind === 'CONTROL' ? undefined : (baseline ?? undefined);
}

function planOf(keyResult: Charted, { startsOn, endsOn }: Span): DayFigure[] {
  const { kind, baseline, target, dueOn, plan, high } = keyResult;
  const flat = (value: number) => [
    { day: startsOn, value },
    { day: endsOn, value },
  ];
  if (kind === 'MILESTONE') return dueOn ? flat(dayNumber(dueOn) * dayMs) : [];
  if (kind === 'CONTROL') return high === null ? [] : flat(high);
  if (baseline === null || target === null) return [];
  const drawn = plan.map(({ on, value }) => ({ day: on, value }));
  const first = drawn[0]?.day === startsOn ? [] : [{ day: startsOn, value: baseline }];
  const last = drawn.at(-1)?.day === endsOn ? [] : [{ day: endsOn, value: target }];
  return [...first, ...drawn, ...last];
}

function planWords({ kind, plan }: Charted, targetText: string | null, { endsOn }: Span): string {
  if (!targetText) return '';
  if (kind === 'MILESTONE') return `due ${targetText}`;
  if (kind === 'CONTROL') return 'upper edge of the band';
  const whose = plan.length > 0 ? 'own plan' : 'plan';
  return `${whose}, ${targetText} by ${dayOfMonth(endsOn)}`;
}

/** The day a week after, for forms that propose a date. */
export const aWeekAfter = (day: string, weeks = 1): string =>
  dayFromNumber(dayNumber(day) + 7 * weeks);
