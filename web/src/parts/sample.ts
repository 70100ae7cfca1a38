import type { ValueHistory } from '../charts/value-history.ts';
import type { Explanation } from '../components/explanation.ts';
import type { SparkPoint } from '../components/sparkline-path.ts';

/** The invented company's quarter, as far as the specimens need it. Day 52 of 91. */
export const TODAY = 52 / 91;
export const QUARTER = { starts: '2026-06-29', ends: '2026-09-27' };

const weekly = (values: readonly number[]): SparkPoint[] =>
  values.map((value, week) => ({ at: week === 0 ? 0 : (3 + (week - 1) * 7) / 91, value }));

export const firstOrders = weekly([34, 34.1, 34.5, 35.1, 36.9, 39.2, 41.8, 44.8]);
export const calls = weekly([2.4, 2.4, 2.4, 2.2, 1.9, 1.7, 1.9, 2.0]);
export const secondOrders = weekly([41, 41, 41.5, 42.6, 43.4, 43.8, 44]);
export const suggestions = weekly([8, 8.4, 8.9, 9.6, 12.8, 15.9, 17.6, 18.2, 18.7]);
export const forecast: SparkPoint[] = [
  { at: 0, value: 0 },
  { at: 17 / 91, value: 7 },
  { at: 45 / 91, value: 14 },
];
export const failedCharges = weekly([1.0, 1.3, 1.1, 1.0, 1.2, 1.2, 1.1, 1.1]);

export const straight = (from: number, to: number): SparkPoint[] => [
  { at: 0, value: from },
  { at: 1, value: to },
];

export const expectedToday: Explanation = {
  title: 'Expected today, 14.9\u2009%',
  explained: {
    formula: 'baseline + (target − baseline) × days gone ÷ days',
    filledIn: '8.0 + (20.0 − 8.0) × 52 ÷ 91 = 14.86',
    terms: [
      { name: 'Baseline', value: '8.0\u2009%', source: 'committed 1 July by Priya' },
      { name: 'Target', value: '20.0\u2009%', source: 'committed 1 July by Priya' },
      { name: 'Days gone', value: '52 of 91', source: '29 June to today' },
    ],
    events: [12, 13, 871],
  },
  conclusion: { name: 'Last value 18.7\u2009% is ahead by', value: '3.8\u00a0pt' },
  eventsHref: '/history?positions=12,13,871',
};

const wednesdays = ['07-01', '07-08', '07-15', '07-22', '07-29', '08-05', '08-12', '08-19'].map(
  (day) => `2026-${day}`,
);
const said = [8.4, 8.9, 9.6, 12.8, 15.9, 17.6, 18.2, 18.7];
const chances = [6, 5, 4, 6, 7, 8, 9, 9];

export const suggestionHistory: ValueHistory = {
  span: QUARTER,
  today: '2026-08-20',
  values: [
    { day: QUARTER.starts, value: 8 },
    ...wednesdays.map((day, week) => ({ day, value: said[week]! })),
  ],
  plan: [
    { day: QUARTER.starts, value: 8 },
    { day: QUARTER.ends, value: 20 },
  ],
  planWords: 'plan, 20\u2009% by 27 Sep',
  expected: { value: 14.86, words: 'expected 14.9\u2009%' },
  bar: { value: 16.4, words: 'lands from 16.4\u2009%' },
  blocked: [{ from: '2026-07-09', to: '2026-07-18', words: 'blocked 9 days' }],
  confidence: wednesdays.map((day, week) => ({ day, value: chances[week]! })),
  format: (value) => `${Number(value.toFixed(1))}\u2009%`,
};
