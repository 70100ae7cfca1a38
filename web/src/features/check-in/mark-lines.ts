import { type Day, daysBetween } from '@cairn/shared/kernel/calendar';
import { bareNumber, days } from '@cairn/shared/kernel/figures';
import { dayInFull, dayOfMonth } from '../../components/day-words.ts';
import type { MarkLineProps } from './mark-line.tsx';
import { bandWords } from './meaning.ts';
import type { Step } from './step.ts';

/** A band with the value being typed on it. The band takes the middle; what strays far, the edge. */
export function bandLine(step: Step, value: number | undefined): MarkLineProps | undefined {
  const { low, high, last, decimals } = step;
  const bounds = [low, high].filter((bound) => bound !== null);
  const [first = 0] = bounds;
  const final = bounds.at(-1) ?? first;
  if (bounds.length === 0) return undefined;
  const size = bounds.length === 2 && final > first ? final - first : Math.abs(first) || 1;
  // One bound alone has nothing on its other side: the band runs on to that edge.
  const [from, to] = [
    first - (low === null ? size : size / 2),
    final + (high === null ? size : size / 2),
  ];
  const share = (at: number) => (at - from) / (to - from);
  const number = (at: number) => bareNumber(at, decimals);
  const band = { from: low === null ? 0 : share(low), to: high === null ? 1 : share(high) };
  const now = value === undefined ? undefined : share(value);
  const outside =
    now === undefined || (now >= band.from && now <= band.to)
      ? undefined
      : now > band.to
        ? { from: band.to, to: now }
        : { from: now, to: band.from };
  return {
    stretches: [
      { face: 'band', from: band.from, to: band.to },
      ...(outside ? [{ face: 'slip' as const, ...outside }] : []),
    ],
    ticks: bounds.map((bound) => ({
      at: share(bound),
      words: `${bound === low ? 'from' : 'to'} ${number(bound)}`,
    })),
    ...(last ? { last: { at: share(last.value), words: `last ${number(last.value)}` } } : {}),
    ...(now === undefined ? {} : { now: { at: now, face: 'dot' as const } }),
    label: [
      `To hold: ${bandWords(step)}.`,
      last && `Last ${number(last.value)}.`,
      value !== undefined && `Now ${number(value)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** Days before and after the outermost mark, so that none stands at the very edge. */
const AIR_DAYS = 5;

/** Today, the day it is due, the day said last and the one being typed, with the slip between. */
export function dayLine(step: Step, today: Day, expected: Day | undefined): MarkLineProps {
  const { dueOn, last } = step;
  const marks = [today, dueOn, last?.forecastOn, expected].filter((day) => day != null);
  const [first = today, final = today] = [marks.toSorted()[0], marks.toSorted().at(-1)];
  const from = first === today ? 0 : daysBetween(today, first) - AIR_DAYS;
  const to = daysBetween(today, final) + AIR_DAYS;
  const share = (day: Day) => (daysBetween(today, day) - from) / (to - from);
  const late = dueOn && expected ? daysBetween(dueOn, expected) : 0;
  const isMoved = last?.forecastOn && last.forecastOn !== expected;
  return {
    stretches:
      dueOn && expected && late > 0
        ? [{ face: 'slip', from: share(dueOn), to: share(expected) }]
        : [],
    ticks: dueOn ? [{ at: share(dueOn), words: `due ${dayOfMonth(dueOn)}${slipWords(late)}` }] : [],
    ...(isMoved && last.forecastOn
      ? { last: { at: share(last.forecastOn), words: `last ${dayOfMonth(last.forecastOn)}` } }
      : {}),
    ...(expected ? { now: { at: share(expected), face: 'diamond' as const } } : {}),
    ...(from === 0 ? { start: `today, ${dayOfMonth(today)}` } : {}),
    label: [
      dueOn && `Due ${dayInFull(dueOn)}.`,
      last?.forecastOn && `Last expected ${dayInFull(last.forecastOn)}.`,
      expected && `Now ${dayInFull(expected)}${slipWords(late)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

function slipWords(late: number): string {
  if (late === 0) return '';
  const apart = days(Math.abs(late));
  return late > 0 ? `, ${apart} late` : `, ${apart} early`;
}
