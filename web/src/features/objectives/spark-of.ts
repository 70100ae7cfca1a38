import { dayMs, dayNumber, daysBetween } from '@cairn/shared/kernel/calendar';
import { countInWords } from '@cairn/shared/kernel/figures';
import type { SparklineProps } from '../../components/sparkline.tsx';
import type { SparkPoint } from '../../components/sparkline-path.ts';
import { figureText } from './figure-of.ts';
import type { RowAnswer, Span } from './row-parts.ts';

type Drawn = Pick<
  RowAnswer,
  | 'kind'
  | 'unit'
  | 'decimals'
  | 'baseline'
  | 'target'
  | 'low'
  | 'high'
  | 'dueOn'
  | 'series'
  | 'plan'
  | 'isQuiet'
>;

/** The line of what was said over the whole cycle, with its plan. */
export function sparkOf(keyResult: Drawn, span: Span): SparklineProps {
  const { kind, series, low, high, isQuiet } = keyResult;
  const start = startOf(keyResult);
  const said = series.map(({ at, value }) => ({ at: shareOfInstant(at, span), value }));
  const points = start !== undefined && said.length > 0 ? [{ at: 0, value: start }, ...said] : said;
  const today = shareOfDay(span.day, span);
  return {
    points,
    plan: planOf(keyResult, span),
    today: today >= 0 && today <= 1 ? today : undefined,
    silent: isQuiet,
    band: kind === 'CONTROL' && low !== null && high !== null ? { low, high } : undefined,
    steps: kind === 'MILESTONE',
    label: labelOf(keyResult, points),
  };
}

/** Where the line begins before the first word: at the baseline, or at the due day. */
function startOf({ kind, baseline, dueOn }: Drawn): number | undefined {
  if (kind === 'MILESTONE') return dueOn ? dayNumber(dueOn) * dayMs : undefined;
  return kind === 'CONTROL' ? undefined : (baseline ?? undefined);
}

function planOf({ kind, baseline, target, dueOn, plan }: Drawn, span: Span): SparkPoint[] {
  if (kind === 'MILESTONE' && dueOn) {
    const due = dayNumber(dueOn) * dayMs;
    return [
      { at: 0, value: due },
      { at: 1, value: due },
    ];
  }
  if (baseline === null || target === null) return [];
  const drawn = plan.map(({ on, value }) => ({ at: shareOfDay(on, span), value }));
  if (drawn.length === 0) {
    return [
      { at: 0, value: baseline },
      { at: 1, value: target },
    ];
  }
  const first = drawn[0]!.at > 0 ? [{ at: 0, value: baseline }] : [];
  const last = drawn.at(-1)!.at < 1 ? [{ at: 1, value: target }] : [];
  return [...first, ...drawn, ...last];
}

function labelOf(keyResult: Drawn, points: readonly SparkPoint[]): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return 'No value said yet';
  const [from, to] = [figureText(first.value, keyResult), figureText(last.value, keyResult)];
  if (keyResult.kind === 'MILESTONE') {
    return from === to ? `Forecast stayed at ${to}` : `Forecast moved from ${from} to ${to}`;
  }
  const words = keyResult.series.length;
  return `From ${from} to ${to} over ${countInWords(words)} ${words === 1 ? 'check-in' : 'check-ins'}`;
}

/** Days of a cycle count whole, so its last day ends at 1. */
const daysIn = ({ startsOn, endsOn }: Span) => Math.max(1, daysBetween(startsOn, endsOn));

export const shareOfDay = (day: string, span: Span): number =>
  daysBetween(span.startsOn, day) / daysIn(span);

const shareOfInstant = (at: string, span: Span): number =>
  (Date.parse(at) / dayMs - dayNumber(span.startsOn)) / daysIn(span);
