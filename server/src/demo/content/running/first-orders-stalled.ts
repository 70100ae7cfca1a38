import type { ObjectiveStory } from '../../story.ts';

export const firstOrdersStalled: ObjectiveStory = {
  key: 'running first orders stalled',
  cycle: 'running',
  team: 'firstOrders',
  owner: 'maren',
  kind: 'committed',
  statement: 'Grocers who stall in their first week find their own way back',
  problem: 'emptyShelf',
  parent: 'running first orders glad',
  habit: { day: 3, hour: 16.2 },
  keyResults: [
    {
      key: 'return',
      name: 'Stalled sign-ups who return within 14 days',
      unit: '%',
      decimals: 1,
      baseline: 12,
      target: 25,
      values: [12, 12.4, 13.5, 14.9, 16.2, 16.8, 17.1],
      confidence: [6, 7, 7, 7, 7, 6, 5],
      said: {
        1: {
          note: 'Nothing changed yet. One in eight comes back by itself, and we do not know why that one.',
        },
        3: {
          note: 'The half-filled crate is kept for two weeks now, and the mail says what is in it. Replies read like people, not like tickets.',
        },
        4: {
          note: 'Shops that see their own crate again come back twice as often.',
          next: ['The same by text message'],
        },
        6: {
          note: 'Flattening. Those who are left stalled on the stock list, and the mail can not help them with that.',
        },
        7: {
          note: 'I am less sure than a month ago. A third of the stalled look like one-off festival traders.',
          next: ['Count festival traders properly'],
        },
      },
    },
    {
      key: 'import',
      name: 'Guided stock import open to every new grocer',
      kind: 'milestone',
      due: 60,
      values: [60, 60, 67, 67, 67, 67, 74],
      confidence: [7, 7, 6, 6, 5, 5, 3],
      said: {
        2: {
          note: 'Spreadsheets up to 5 MB load and are matched line by line. Larger ones wait for the shared file service.',
        },
        3: {
          note: 'A week later than we said: matching of units turned out to be four cases, not one.',
        },
        5: {
          note: 'Our part is done behind the switch. Platform promised the large files for {day 46}, so I hold my breath.',
          next: ['Twelve shops try it by hand'],
        },
        7: {
          fallReason: 'dependency',
          note: 'Large files slipped from {day 46} to {day 60}, and we need two weeks after that.',
          asks: [{ need: 'A day for files over 5 MB that holds', of: 'jonas', by: 46 }],
        },
      },
    },
  ],
  bets: [
    {
      key: 'kept crate',
      keyResult: 'return',
      idea: 'Keep the half-filled crate and show it in the mail',
      movement: 3,
      placed: 3,
      starts: 12,
      ends: 40,
      outcomes: [{ day: 38, turn: 'moved', because: 'Plus 3.3 points since it went out.' }],
    },
    {
      key: 'text message',
      keyResult: 'return',
      idea: 'A text message from the maker they looked at',
      movement: 2,
      placed: 25,
      starts: 31,
      ends: 59,
      outcomes: [
        {
          day: 41,
          turn: 'confirmed',
          because: 'Half of those who answer a maker come back within two days.',
        },
      ],
    },
  ],
  turns: [
    {
      day: -1,
      hour: 15.5,
      turn: 'wordingSetAside',
      rule: 'O-WHY',
      because: 'Finding the way back by themselves is the good of it.',
    },
  ],
  blockers: [
    {
      key: 'file service',
      kind: 'platform',
      severity: 'high',
      what: 'Lists over 5 MB wait for the file service, and routes want the same three people at Platform',
      tried: 'Splitting the file service in two, {day 42} to {day 44}. It saved a day.',
      needed:
        'A word on who goes first. Jonas can do either one by {day 60}, and should not have to pick.',
      of: 'jonas',
      about: 'File service',
      keyResults: ['import', 'return'],
      since: 42,
      day: 45,
      hour: 16.75,
    },
  ],
  dependencies: [
    {
      key: 'files',
      of: 'platform',
      what: 'Files over 5 MB',
      why: 'Half of the lists that stall are larger than what the file service takes.',
      criticality: 'required',
      keyResults: ['import', 'return'],
      needed: 46,
      day: 15,
      hour: 10,
      turns: [
        { turn: 'accepted', day: 16, hour: 9.5 },
        { turn: 'promised', on: 44, day: 18, hour: 11 },
        {
          turn: 'slipped',
          on: 60,
          because: 'Routes want the same three people, and nobody has said who goes first.',
          day: 44,
          hour: 16,
        },
        { turn: 'askedAnew', differently: { blocker: 'file service' }, day: 45, hour: 17 },
      ],
    },
  ],
};
