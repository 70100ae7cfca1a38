import type { Step, StepObjective } from './step.ts';
import type { SendingIds } from './walk-state.ts';

// What the tests of the walk stand on: five key results of two objectives of an invented company.

export const TODAY = '2026-08-20';

const objective = (id: string, statement: string): StepObjective => ({
  id,
  statement,
  kind: 'ASPIRATIONAL',
  bar: 0.7,
  teamName: 'First Orders',
  endsOn: '2026-09-27',
  timeZone: 'Europe/Berlin',
  viewerCanCheckIn: true,
});

const glad = objective(
  'glad',
  'New grocers reach a first order they are glad they placed, without needing us on the phone',
);
const stalled = objective(
  'stalled',
  'Grocers who stall in their first week find their own way back',
);

export const step = (id: string, change: Partial<Step> = {}): Step => ({
  id,
  objective: glad,
  name: 'First orders followed by a second within 21 days',
  kind: 'METRIC',
  unit: '%',
  decimals: 1,
  baseline: 41,
  target: 52,
  low: null,
  high: null,
  commit: null,
  stretch: null,
  dueOn: null,
  expected: 47.3,
  barText: '48.7\u2009%',
  last: {
    id: `${id}-last`,
    value: 44,
    valueText: '44.0\u2009%',
    forecastOn: null,
    reached: false,
    confidence: 6,
    note: null,
  },
  dueAt: '2026-08-20T16:00:00Z',
  overdue: false,
  isDue: true,
  ...change,
});

export const milestone = (id: string, change: Partial<Step> = {}): Step =>
  step(id, {
    objective: stalled,
    name: 'Guided stock import open to every new grocer',
    kind: 'MILESTONE',
    unit: 'd',
    decimals: 0,
    baseline: null,
    target: null,
    expected: null,
    barText: null,
    dueOn: '2026-08-28',
    last: {
      id: `${id}-last`,
      value: Date.parse('2026-09-11T00:00:00Z'),
      valueText: '11 Sep',
      forecastOn: '2026-09-11',
      reached: false,
      confidence: 3,
      note: null,
    },
    ...change,
  });

/** Ids that can be told apart in a test: `1`, `2`, … */
export function countingIds(): () => SendingIds {
  let made = 0;
  return () => {
    made += 1;
    return {
      checkInId: `check-in ${made}`,
      commandId: `command ${made}`,
      blockerId: `blocker ${made}`,
      raiseCommandId: `raising ${made}`,
    };
  };
}
