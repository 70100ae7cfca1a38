import type { ObjectiveStory } from '../../story.ts';

/** Says 7 of 10 every week while the values hardly move. */
export const delivery: ObjectiveStory = {
  key: 'running delivery',
  cycle: 'running',
  team: 'delivery',
  owner: 'yuki',
  kind: 'aspirational',
  statement: 'Deliveries arrive in the hour we said they would',
  problem: 'vanComesWhenItComes',
  habit: { day: 1, hour: 10 },
  keyResults: [
    {
      key: 'promised hour',
      name: 'Deliveries inside the promised hour',
      unit: '%',
      decimals: 1,
      baseline: 78,
      target: 92,
      values: [78, 78.2, 78.6, 78.4, 78.9, 79, 79.1, 79.3],
      confidence: [7, 7, 7, 7, 7, 7, 7, 7],
      said: {
        1: {
          note: 'The plan is good: the route engine from {day 60} on, and everything follows from it.',
        },
        3: { note: 'Carriers are with us. The engine will do the rest once Platform has room.' },
        5: { note: 'A calm week. Drivers like the new sheet.' },
        7: { note: 'We expect the jump with the route engine, as planned.' },
        8: {
          note: 'On course. Van rotas from the larger makers come at the end of the month, then it moves.',
          asks: [{ need: 'Opening hours in the sign-up form', of: 'maren', by: 74 }],
        },
      },
    },
    {
      key: 'no driver',
      name: 'Orders still without a driver at 18:00 the day before',
      unit: '%',
      decimals: 1,
      baseline: 12,
      target: 2,
      values: [12, 11.8, 11.5, 11.2, 11, 10.8, 10.6, 10.4],
      confidence: [7, 7, 7, 7, 7, 7, 7, 7],
      said: {
        2: { note: 'Fewer open runs on Mondays. The other days will follow.' },
        4: { note: 'Two carriers signed for the north.' },
        6: { note: 'The number goes the right way every week.', next: ['Carriers for Saturday'] },
        8: { note: 'Steady. Saturdays are the hard part and they are next.' },
      },
    },
  ],
  bets: [
    {
      key: 'route engine',
      keyResult: 'promised hour',
      idea: 'Routes from the engine in place of the spreadsheet',
      movement: 9,
      placed: 2,
      starts: 60,
      ends: 85,
    },
    {
      key: 'rotas',
      keyResult: 'no driver',
      idea: 'Van rotas of the larger makers a week ahead',
      movement: -5,
      placed: 2,
      starts: 46,
      ends: 74,
      outcomes: [
        {
          day: 46,
          turn: 'adjusted',
          ends: 81,
          because: 'Makers promised {day 46} and now {day 60}.',
        },
      ],
    },
  ],
};
