import type { ObjectiveStory } from '../../story.ts';

/** Everything at 1.0 by week 4, sure from the first day on: there was room. */
export const orderingSafe: ObjectiveStory = {
  key: 'last ordering',
  cycle: 'last',
  team: 'ordering',
  owner: 'dev',
  kind: 'aspirational',
  statement: 'Buyers who know what they want have it in the crate before the kettle boils',
  problem: 'buyingTakesLong',
  habit: { day: 2, hour: 15 },
  keyResults: [
    {
      key: 'repeat time',
      name: 'Median time to place a repeat order',
      unit: 'min',
      decimals: 1,
      baseline: 15.2,
      target: 13.5,
      values: {
        through: [
          [1, 14.6],
          [3, 13.4],
          [6, 12.4],
          [13, 11.5],
        ],
        wobble: 0.08,
      },
      confidence: [9, 9, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
    },
    {
      key: 'phone',
      name: 'Orders placed on a phone',
      unit: '%',
      decimals: 1,
      baseline: 15,
      target: 18,
      values: {
        through: [
          [1, 15.9],
          [3, 18.1],
          [7, 19.8],
          [13, 22],
        ],
        wobble: 0.15,
      },
      confidence: [9, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10],
    },
  ],
  notes: [
    'The order history is built and only has to be switched on.',
    'Phone orders rise by themselves. Every new shop brings a phone.',
    'Target passed. The history did it in one week.',
    'Passed here as well.',
    'We go on, of course. Noor improves the search for two-letter words.',
    'Phones, steady.',
    'Another half minute from sorting by aisle.',
    'A tenth of the orders come in while the buyer stands in the cold room.',
    'Nothing new. It goes the right way.',
    'People ask for a widget. We wrote it down.',
    'Eleven and a half minutes are in sight.',
    'The last shops with the old page have moved.',
    'Well beyond both. It was a calm quarter.',
  ],
  turns: [
    {
      day: 96,
      hour: 15,
      turn: 'signalAnswered',
      signal: 'stretch',
      answer: 'tooSafe',
      note: 'The history was finished before the quarter began. We knew it in week 1 and should have raised it then.',
    },
  ],
  close: {
    verdict: 'landed',
    learned: 'Finish first, then choose the target. Or choose one that we do not know yet.',
  },
  dependencies: [
    {
      key: 'search index',
      of: 'platform',
      what: 'Search by aisle',
      criticality: 'required',
      keyResults: ['repeat time'],
      needed: 40,
      day: 9,
      hour: 10,
      turns: [
        { turn: 'promised', on: 38, day: 11, hour: 10 },
        { turn: 'delivered', day: 41, hour: 15 },
        { turn: 'verified', day: 42, hour: 10 },
      ],
    },
  ],
};
