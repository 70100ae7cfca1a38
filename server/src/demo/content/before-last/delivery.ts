import type { ObjectiveStory } from '../../story.ts';

/** Green words over flat values until the last week. */
export const deliveryCliff: ObjectiveStory = {
  key: 'before last delivery',
  cycle: 'beforeLast',
  team: 'delivery',
  owner: 'yuki',
  kind: 'aspirational',
  statement: 'A shop knows its hour the evening before',
  habit: { day: 1, hour: 10 },
  keyResults: [
    {
      key: 'promised hour',
      name: 'Deliveries inside the promised hour',
      unit: '%',
      decimals: 1,
      baseline: 74,
      target: 86,
      values: [74, 74.1, 74.3, 74.2, 74.4, 74.5, 74.4, 74.6, 74.7, 74.6, 74.8, 74.6, 73.1],
      confidence: [8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 7, 2],
      said: {
        13: {
          fallReason: 'other',
          note: 'It did not come. The spreadsheet never became an engine, and I kept counting on the week after next.',
        },
      },
    },
    {
      key: 'no driver',
      name: 'Orders still without a driver at 18:00 the day before',
      unit: '%',
      decimals: 1,
      baseline: 15,
      target: 6,
      values: [15, 14.9, 14.9, 14.8, 14.8, 14.7, 14.8, 14.7, 14.6, 14.6, 14.5, 14.5, 14.4],
      confidence: [8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 7, 2],
      said: {
        12: { note: 'The easy runs are covered. The rest needs the engine.' },
        13: { fallReason: 'other' },
      },
    },
  ],
  notes: [
    'Good start. Carriers agreed to send us their hours.',
    'Everybody is on board, numbers come with the new plan.',
    'The plan stands. A few late vans because of the roadworks.',
    'The bridge is open again, so this should rise now.',
    'Ruben has the new sheet almost ready.',
    'Two more carriers want to take part.',
    'On course for the second half of the quarter.',
    'The sheet is in use on Tuesdays.',
    'We see the first effects with single drivers.',
    'The hours of all carriers are in one place.',
    'Last preparations, then it takes off.',
  ],
  bets: [
    {
      key: 'sheet',
      keyResult: 'promised hour',
      idea: 'One sheet for all carriers',
      movement: 9,
      placed: 2,
      starts: 28,
      ends: 84,
      outcomes: [{ day: 86, turn: 'dropped', because: 'Plus 0.6 points in eight weeks.' }],
    },
  ],
  blockers: [
    {
      key: 'bridge',
      kind: 'other',
      severity: 'low',
      what: 'The bridge to the north is closed, and every van drives forty minutes around it',
      tried: 'Vans leave at five. Drivers do that for a week, not for a month.',
      keyResults: ['promised hour'],
      since: 10,
      day: 15,
      hour: 10.5,
      by: 'ruben',
      turns: [
        {
          turn: 'nextPlanned',
          day: 16,
          hour: 9,
          by: 'ruben',
          action: 'Load for the north on the other side of the river.',
          on: 18,
        },
        {
          turn: 'resolved',
          day: 22,
          hour: 9.5,
          by: 'ruben',
          since: 21,
          how: 'It is open, and vans leave at six again.',
        },
      ],
    },
  ],
  close: {
    verdict: 'missed',
    learned:
      'We said 8 of 10 for eleven weeks because the plan was good. The number was there to be read and nobody held it beside the words.',
  },
};
