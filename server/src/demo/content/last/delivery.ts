import type { ObjectiveStory } from '../../story.ts';

export const deliveryCarriers: ObjectiveStory = {
  key: 'last delivery',
  cycle: 'last',
  team: 'delivery',
  owner: 'yuki',
  kind: 'aspirational',
  statement: 'Eight crates in ten come when the shop expects them',
  problem: 'vanComesWhenItComes',
  habit: { day: 4, hour: 10 },
  keyResults: [
    {
      key: 'promised hour',
      name: 'Deliveries inside the promised hour',
      unit: '%',
      decimals: 1,
      baseline: 73.1,
      target: 82,
      values: {
        through: [
          [1, 73.2],
          [6, 75],
          [10, 77.4],
          [13, 78],
        ],
        wobble: 0.2,
      },
      confidence: [5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 5, 5, 4],
    },
    {
      key: 'no driver',
      name: 'Orders still without a driver at 18:00 the day before',
      unit: '%',
      decimals: 1,
      baseline: 14.4,
      target: 9,
      values: {
        through: [
          [1, 14.3],
          [7, 13],
          [13, 12],
        ],
        wobble: 0.12,
      },
      confidence: [5, 5, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4, 3],
    },
    {
      key: 'contracts',
      name: 'Contracts with three carriers for the south',
      kind: 'milestone',
      due: 50,
      values: [50, 50, 50, 57, 57, 57, 62, 62, 62],
      confidence: [7, 7, 7, 6, 6, 6, 6, 8, 10],
      said: {
        9: { reached: true, note: 'The third one signed on {day 62}, on the bonnet of a van.' },
      },
    },
  ],
  notes: [
    'After last quarter we hold every word beside the number. Today that is 5 of 10.',
    'Wednesdays are the hole: nobody drives south.',
    'Two carriers for the south are interested, one is serious.',
    'Carriers give us a window of two hours, which we pass on as one. That can not work.',
    'Ruben plans Wednesdays by hand. It helps and it does not last.',
    'The serious one wants a minimum. We found it by joining two counties.',
    'We promise what the carrier promises, no less. Shops complain once and then plan around it.',
    'Fridays are covered until noon.',
    '',
    'Seventy-seven. Every carrier with an app is above 85, every one without below 60.',
    'Saturday is open in half of the counties.',
    '',
    'Four points short, and I know which carriers they are.',
  ],
  close: {
    verdict: 'partly',
    learned: 'A carrier without an app can not keep an hour. The next step is one engine for all.',
  },
};
