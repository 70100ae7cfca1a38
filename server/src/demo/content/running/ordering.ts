import type { ObjectiveStory } from '../../story.ts';

export const ordering: ObjectiveStory = {
  key: 'running ordering',
  cycle: 'running',
  team: 'ordering',
  owner: 'dev',
  kind: 'aspirational',
  statement: 'Regular buyers reorder in the time it takes to walk the aisle',
  problem: 'buyingTakesLong',
  whoNotices: 'The forty buyers whom Clara has sat beside.',
  habit: { day: 2, hour: 15 },
  keyResults: [
    {
      key: 'repeat time',
      name: 'Median time to place a repeat order',
      unit: 'min',
      decimals: 1,
      baseline: 11.5,
      target: 5,
      values: [11.4, 10.8, 9.9, 9.1, 8.4, 7.9, 7.5, 7.2],
      confidence: [6, 6, 7, 7, 7, 8, 8, 8],
      said: {
        1: {
          note: 'Clara timed eleven buyers with a stopwatch. Seven of the eleven minutes are scrolling.',
        },
        3: {
          note: 'Type and tab is live: two letters and the line is there, in the order of their own shelf.',
        },
        5: {
          note: 'The fast third is at four minutes. The slow third still prints our page and ticks it off with a pen.',
        },
        7: {
          note: 'Last order as a start for the next one, with what ran out on top. Nobody asked how it works, which is the best I can say.',
          next: ['Standing orders for milk and bread'],
        },
        8: {
          note: 'A smaller step this week. The last two minutes are the delivery page, and that belongs to two teams.',
        },
      },
      besides: [
        {
          day: 10,
          hour: 11.25,
          value: 31,
          confidence: 6,
          note: 'Baskets as of this morning.',
          takenBackMinutesLater: 4,
        },
      ],
    },
    {
      key: 'unfinished',
      name: 'Baskets left unfinished',
      unit: '%',
      decimals: 1,
      baseline: 31,
      target: 20,
      values: [31, 30.6, 29.9, 28.8, 27.7, 27, 26.4, 25.1],
      confidence: [6, 6, 5, 6, 6, 6, 6, 7],
      said: {
        2: { note: 'Most are left at the same place: the minimum order of the fourth maker.' },
        4: {
          note: 'Minimum orders show in the list now and not at the end. It stings earlier and loses fewer.',
        },
        6: {
          note: 'We let six large buyers talk while they ordered. They leave baskets open on purpose, to add to them in the evening.',
        },
        8: {
          note: 'The last step names the delivery hour since Thursday. A point and a half in a week.',
          asks: [{ need: 'An introduction to the three largest buyers', of: 'ines', by: 60 }],
          learning:
            'We learned that buyers finish a basket when the last step names the delivery hour, not the date.',
        },
      },
    },
    {
      key: 'phone',
      name: 'Orders placed on a phone',
      unit: '%',
      decimals: 1,
      baseline: 22,
      target: 40,
      values: [22.5, 24, 26.1, 28.8, 30.2, 31.7, 32.6, 32.9],
      confidence: [6, 7, 7, 7, 8, 8, 8, 8],
      said: {
        2: {
          note: 'One thumb is enough now. Noor ordered a week of bread from the tram to prove it.',
        },
        4: {
          note: 'Cold rooms have no signal. Baskets are kept on the phone and sent at the door.',
        },
        7: {
          note: 'Slower growth, as the ones who wanted to are here. Next are those over sixty with large type switched on.',
        },
      },
    },
  ],
  bets: [
    {
      key: 'type and tab',
      keyResult: 'repeat time',
      idea: 'Two letters find the line, tab fills the last amount',
      movement: -3,
      placed: 2,
      starts: 10,
      ends: 38,
      outcomes: [{ day: 37, turn: 'moved', because: 'Minus 3.5 minutes since it went live.' }],
    },
    {
      key: 'delivery hour',
      keyResult: 'unfinished',
      idea: 'The last step names the delivery hour',
      movement: -2,
      placed: 38,
      starts: 46,
      ends: 67,
    },
    {
      key: 'saved cards',
      keyResult: 'unfinished',
      idea: 'Cards are kept, with Payments',
      movement: -2,
      placed: 20,
      starts: 68,
      ends: 88,
      outcomes: [
        {
          day: 44,
          turn: 'adjusted',
          movement: -1.5,
          because: 'Payments has promised {day 65}. Business cards only at first.',
        },
      ],
    },
    {
      key: 'shake',
      keyResult: 'phone',
      idea: 'Shake the phone to repeat the last order',
      movement: 1,
      placed: 9,
      starts: 16,
      ends: 37,
      outcomes: [
        {
          day: 30,
          turn: 'dropped',
          because: 'Two orders of three hundred, one of them in a dropped trouser pocket.',
        },
      ],
    },
  ],
  blockers: [
    {
      key: 'locked phones',
      kind: 'customerIssue',
      what: 'A chain of nine shops locks its phones, and our page does not open on them',
      tried: 'It opens on the phones that people bring from home, which they may not use at work.',
      needed: 'Whoever keeps the list of pages that are allowed there.',
      about: 'The chain of nine shops',
      keyResults: ['phone'],
      since: 14,
      day: 17,
      hour: 10.5,
      by: 'noor',
      turns: [
        {
          turn: 'helped',
          day: 18,
          hour: 9.5,
          by: 'idris',
          mode: 'offered',
          help: 'Passed on the number of their technician, who rings the support line every week.',
        },
        {
          turn: 'resolved',
          day: 24,
          hour: 14,
          by: 'noor',
          how: 'The technician put us on the list, and ordered a crate for himself to try it.',
        },
      ],
    },
  ],
  dependencies: [
    {
      key: 'saved cards',
      of: 'payments',
      what: 'Saved cards',
      criticality: 'important',
      keyResults: ['repeat time'],
      needed: 67,
      day: 12,
      hour: 11,
      turns: [
        { turn: 'accepted', day: 12, hour: 15 },
        { turn: 'promised', on: 65, day: 21, hour: 10 },
      ],
    },
  ],
  asks: [
    {
      key: 'search index',
      need: 'Two days of somebody who knows how the search finds a line',
      of: 'jonas',
      by: 36,
      keyResult: 'repeat time',
      day: 29,
      hour: 10.5,
      turns: [
        {
          turn: 'declined',
          day: 30,
          hour: 11,
          because: 'Three people, and all three are in the file service until {day 60}.',
          alternative:
            'Wei wrote most of it. Priya lends him out on Fridays if one asks before Tuesday.',
        },
      ],
    },
    {
      key: 'two fridays',
      need: 'Wei on two Fridays, for how the search finds a line',
      of: 'priya',
      keyResult: 'repeat time',
      day: 30,
      hour: 14,
      turns: [
        {
          turn: 'given',
          day: 31,
          hour: 9,
          what: 'Yes, both. He will want a desk away from the window.',
        },
        {
          turn: 'confirmed',
          day: 43,
          hour: 16,
          helped: true,
          words: 'He found what was slow on the first of them.',
        },
      ],
    },
  ],
};
