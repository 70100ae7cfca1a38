import type { ObjectiveStory } from '../../story.ts';

export const firstOrdersGlad: ObjectiveStory = {
  key: 'running first orders glad',
  cycle: 'running',
  team: 'firstOrders',
  owner: 'maren',
  kind: 'aspirational',
  statement:
    'New grocers reach a first order they are glad they placed, without needing us on the phone',
  firstDraft: { statement: 'Launch the guided basket for all new grocers', rewordedOn: -3 },
  problem: 'emptyShelf',
  whoNotices: 'Idris and the two others on the support line, by eleven on a Monday.',
  habit: { day: 3, hour: 16 },
  keyResults: [
    {
      key: 'first order',
      name: 'Grocers who place a first order within 7 days of joining',
      unit: '%',
      decimals: 1,
      baseline: 34,
      target: 55,
      leading: true,
      values: [34.2, 35, 36.1, 38.4, 40.9, 43.1, 44.8],
      confidence: [5, 6, 6, 7, 7, 7, 7],
      said: {
        1: {
          note: 'Same basket as last quarter, so this is the number we start from. Half of those who join never open the shop a second time.',
          next: ['Guided basket behind a switch', 'Call ten who joined and left'],
        },
        3: {
          note: 'Guided basket is on for half of the new grocers since this morning. First evening: nine of twenty went all the way through.',
          next: ['Read the drop-offs by trade', 'The other half in two weeks'],
        },
        4: {
          note: 'The guided half is eight points above the other. It is the suggestion of three makers that does it, not the shorter form.',
          learning:
            'We learned that a new grocer finishes a basket when we propose three makers, and stalls when we show thirty.',
        },
        6: {
          note: 'Everybody has the guided basket now, so the easy part of the climb is over. What is left are grocers with a stock list of their own.',
        },
        7: {
          note: 'Still climbing, more slowly. Wine shops lag: they want to see vintages before they put anything in a crate.',
          next: ['Vintages on the guided basket', 'Ring fourteen grocers who ordered once'],
        },
      },
    },
    {
      key: 'calls',
      name: 'Calls to support per new grocer in the first fortnight',
      decimals: 2,
      baseline: 2.4,
      target: 1,
      values: [2.4, 2.4, 2.2, 1.9, 1.7, 1.9, 2],
      confidence: [6, 7, 7, 7, 7, 7, 4],
      said: {
        2: {
          note: 'Idris tagged a week of calls by hand. Four in ten are about one thing: how to get a stock list in.',
        },
        5: {
          note: 'Lowest since we count. Answers beside the field they are asked about have taken the invoice questions away entirely.',
          next: ['Look at what is still asked twice'],
        },
        6: {
          note: 'Up again. It is the larger shops, whose stock list will not load, and they ring the same afternoon.',
          asks: [
            {
              need: 'A look at why lists over 5 MB are refused',
              of: 'jonas',
              by: 46,
              turns: [
                { turn: 'acknowledged', day: 39, hour: 9.5 },
                {
                  turn: 'given',
                  day: 42,
                  hour: 11,
                  what: 'Read the logs with Tomás. The file service cuts them off at 5 MB, it is not your form.',
                },
                {
                  turn: 'confirmed',
                  day: 43,
                  hour: 10,
                  helped: true,
                  words: 'We stopped looking in the wrong place.',
                },
              ],
            },
          ],
        },
        7: {
          fallReason: 'blocker',
          note: 'Files over 5 MB are refused, and the shops that have them are the ones that ring. One of the two requests at Platform can be ready by the end of the month. Nobody has said which.',
          next: ['Split lists by hand for the three loudest', 'Say so on the import page'],
        },
      },
    },
    {
      key: 'second order',
      name: 'First orders followed by a second within 21 days',
      unit: '%',
      decimals: 1,
      baseline: 41,
      target: 52,
      values: [41, 41.5, 42.6, 43.4, 43.8, 44],
      confidence: [5, 5, 6, 6, 6, 6],
      said: {
        1: { note: 'Takes three weeks to show anything, so read it as news from last quarter.' },
        3: {
          note: 'A little up. Too early to be the basket; it may be the fair in the north.',
        },
        4: {
          note: 'The reminder on day 10 goes out since Monday, to every second grocer.',
          next: ['Compare both halves after two weeks'],
        },
        6: {
          note: 'The reminder brings people back to the page. Whether it brings them to order I can not see yet.',
        },
      },
    },
  ],
  bets: [
    {
      key: 'guided basket',
      keyResult: 'first order',
      idea: 'A guided basket: three makers, one crate, one question at a time',
      movement: 6,
      placed: 2,
      starts: 17,
      ends: 45,
      outcomes: [
        {
          day: 24,
          turn: 'confirmed',
          because: 'Eight points between the two halves after a week.',
        },
        { day: 38, turn: 'moved', because: 'Plus 6.9 points by {day 38}, 6 were expected.' },
      ],
    },
    {
      key: 'answers beside',
      keyResult: 'calls',
      idea: 'Answers beside the field that people ring about',
      movement: -0.4,
      placed: 4,
      starts: 10,
      ends: 38,
      outcomes: [
        { day: 31, turn: 'moved', because: 'Minus 0.5 calls: invoice questions are gone.' },
      ],
    },
    {
      key: 'call script',
      keyResult: 'calls',
      idea: 'One welcome call on day 2 in place of three that the grocer makes',
      movement: -0.3,
      placed: 6,
      starts: 13,
      ends: 55,
      outcomes: [
        {
          day: 24,
          turn: 'dropped',
          because: 'Nobody picks up in the first week. They ring when they need us.',
        },
      ],
    },
    {
      key: 'templates',
      keyResult: 'calls',
      idea: 'Templates by trade',
      movement: -0.3,
      placed: 11,
      starts: 33,
      ends: 66,
      outcomes: [
        {
          day: 31,
          turn: 'adjusted',
          movement: -0.3,
          ends: 66,
          because: 'Bakers and wine shops first, the others when those work.',
        },
      ],
    },
    {
      key: 'reminder',
      keyResult: 'second order',
      idea: 'A reminder on day 10',
      movement: 2,
      placed: 16,
      starts: 21,
      ends: 60,
      outcomes: [
        {
          day: 43,
          turn: 'confirmed',
          because: 'It brings people back to look. Two more weeks to see whether they order.',
        },
      ],
    },
  ],
};
