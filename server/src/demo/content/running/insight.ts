import type { ObjectiveStory } from '../../story.ts';

/** Far ahead of its plan with five weeks left, after three weeks in doubt. */
export const insight: ObjectiveStory = {
  key: 'running insight',
  cycle: 'running',
  team: 'insight',
  owner: 'priya',
  kind: 'aspirational',
  statement: 'Grocers decide what to stock from what sells nearby',
  problem: 'buyingTakesLong',
  supports: ['running makers'],
  whoNotices: 'A maker whose jars stand in the second shop of a street.',
  habit: { day: 2, hour: 16.1 },
  keyResults: [
    {
      key: 'act on it',
      name: 'Grocers who act on a nearby suggestion each week',
      unit: '%',
      decimals: 1,
      baseline: 8,
      target: 20,
      leading: true,
      values: [8.4, 8.9, 9.6, 12.8, 15.9, 17.6, 18.2, 18.7],
      confidence: [6, 5, 4, 6, 7, 8, 9, 9],
      said: {
        1: { note: 'Suggestions go out on Mondays to the 400 shops whose tills we can read.' },
        2: {
          note: 'The registry data is late and its licence is not signed. Without it nearby means same postcode.',
        },
        3: {
          note: 'Without the neighbourhood data we are guessing which shops are alike. I would not bet on this today.',
          fallReason: 'dependency',
          asks: [
            {
              need: 'A yes or no to the licence fee',
              of: 'ines',
              by: 19,
              turns: [
                { turn: 'acknowledged', day: 17, hour: 9.25 },
                {
                  turn: 'given',
                  day: 18,
                  hour: 15.5,
                  what: 'Yes. I signed it, and it comes out of the research budget.',
                },
                {
                  turn: 'confirmed',
                  day: 23,
                  hour: 16.5,
                  helped: true,
                  words: 'The data was on the next morning.',
                },
              ],
            },
          ],
        },
        4: {
          note: 'Neighbourhood data is on since {day 19}. The same suggestion, to the right shop, is a different thing.',
        },
        5: { note: 'Each suggestion says how many shops nearby stock it. Three points in a week.' },
        7: { note: 'Flattening, as it should: those who want to act on Mondays do.' },
        8: {
          note: 'Two thirds of the new acts come within a kilometre of a shop that already does it. Word of mouth between shops, not the banner.',
          next: ['Ask twenty of them what they said to each other'],
        },
      },
    },
    {
      key: 'waste',
      name: 'Stock written off as waste in the trial shops',
      unit: '%',
      decimals: 1,
      baseline: 7.4,
      target: 5.5,
      values: [7.4, 7.3, 7.1, 6.6, 6.2, 6, 5.9, 5.8],
      confidence: [6, 6, 5, 6, 7, 7, 8, 8],
      said: {
        2: { note: 'Twenty trial shops weigh their bins on Saturdays. Hanna brings the scales.' },
        5: {
          note: 'Bread and herbs are most of it. Both fall where the shop orders what its street buys.',
        },
        7: { note: 'The two shops that stopped weighing are back.' },
      },
    },
    {
      key: 'useful',
      name: 'Suggestions that grocers mark as useful',
      unit: '%',
      baseline: 52,
      target: 70,
      values: [53, 54, 55, 60, 64, 66, 66, 67],
      confidence: [7, 7, 6, 7, 7, 8, 8, 8],
      said: {
        1: { note: 'One tap below each suggestion, no form. A fifth of them tap.' },
        4: {
          note: 'It follows the first number by a day, so we stopped debating which one leads.',
        },
        8: {
          learning:
            'We learned that a suggestion is followed twice as often when it names the shop next door.',
          note: 'Evidence from 1,140 suggestions, half of them with a name.',
        },
      },
    },
  ],
  bets: [
    {
      key: 'how many nearby',
      keyResult: 'act on it',
      idea: 'Show how many shops nearby stock it',
      movement: 3,
      placed: 20,
      starts: 23,
      ends: 44,
      outcomes: [
        {
          day: 30,
          turn: 'moved',
          because: 'Plus 3 points were expected in three weeks; it moved 3.1 in one.',
        },
      ],
    },
    {
      key: 'letter',
      keyResult: 'act on it',
      idea: 'A weekly letter with three suggestions',
      movement: 2,
      placed: 32,
      starts: 37,
      ends: 67,
      outcomes: [
        { day: 51, turn: 'confirmed', because: 'Plus 0.4 of 2 points so far, readers forward it.' },
      ],
    },
    {
      key: 'banner',
      keyResult: 'act on it',
      idea: 'A banner on the order page',
      movement: 1,
      placed: 25,
      starts: 30,
      ends: 51,
      outcomes: [
        {
          day: 44,
          turn: 'dropped',
          because: 'It moved nothing, and two buyers asked how to hide it.',
        },
      ],
    },
  ],
  blockers: [
    {
      key: 'registry licence',
      kind: 'missingTechnology',
      severity: 'high',
      what: 'Which shops lie in one neighbourhood is in the registry, and we may not read it without a licence',
      tried: 'Two weeks with the postcode in its place. A river runs through three of them.',
      needed: 'A signature under the fee, or a no so that we can plan without it.',
      of: 'ines',
      about: 'Registry data',
      gap: 'licence',
      keyResults: ['act on it', 'useful'],
      since: 7,
      day: 9,
      hour: 16.75,
      turns: [
        { turn: 'takenOn', day: 17, hour: 9.5, by: 'ines' },
        {
          turn: 'nextPlanned',
          day: 17,
          hour: 9.75,
          by: 'ines',
          action: 'Sign for one year, and look at it again when the year is over.',
          on: 18,
        },
        {
          turn: 'resolved',
          day: 21,
          hour: 10,
          since: 19,
          how: 'Ines signed, and the data came two days later.',
        },
      ],
    },
    {
      key: 'shops that stopped',
      kind: 'customerIssue',
      severity: 'low',
      what: 'Two of the twenty trial shops have stopped weighing their bins',
      tried: 'A reminder the evening before. Both said thank you and forgot.',
      about: 'Trial shops',
      keyResults: ['waste'],
      since: 21,
      day: 24,
      hour: 11,
      by: 'hanna',
      turns: [
        {
          turn: 'resolved',
          day: 29,
          hour: 10,
          by: 'hanna',
          how: 'I went and weighed with them, and they liked the company.',
        },
        {
          turn: 'reopened',
          day: 38,
          hour: 10,
          by: 'hanna',
          since: 36,
          because: 'They stopped again on the first weekend without me.',
        },
        {
          turn: 'resolved',
          day: 44,
          hour: 10,
          by: 'hanna',
          how: 'The scales stand under the bins now, so that nobody has to lift anything.',
        },
      ],
    },
  ],
  asks: [
    {
      key: 'three shops',
      need: 'Three shopkeepers who do not mind being rung on a Monday',
      of: 'idris',
      day: 8,
      hour: 10,
      turns: [
        {
          turn: 'given',
          day: 8,
          hour: 14.5,
          what: 'Rang eleven. Three said yes and one asked for a job.',
        },
        { turn: 'confirmed', day: 15, hour: 11, helped: true },
      ],
    },
  ],
};
