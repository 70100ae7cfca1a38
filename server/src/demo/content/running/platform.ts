import type { ObjectiveStory } from '../../story.ts';

export const platform: ObjectiveStory = {
  key: 'running platform',
  cycle: 'running',
  team: 'platform',
  owner: 'jonas',
  kind: 'committed',
  statement: 'Any team can ship on a Tuesday afternoon without asking first',
  supports: ['running delivery', 'running first orders stalled'],
  whoNotices: 'Whoever has a small fix and two hours before the school run.',
  habit: { day: 2, hour: 14 },
  keyResults: [
    {
      key: 'hours',
      name: 'Hours from merged to live',
      unit: 'h',
      decimals: 1,
      baseline: 26,
      target: 4,
      values: [26, 24, 19, 15, 12, 10, 9.4, 9],
      confidence: [7, 7, 8, 8, 8, 8, 8, 8],
      said: {
        1: {
          note: 'Merged on Monday is live on Tuesday evening. Eighteen of the hours are a queue.',
        },
        3: {
          note: 'Two queues where there was one. The long tests no longer stand before the short ones.',
        },
        5: { note: 'Twelve hours, and the night run is only there for what touches money.' },
        7: {
          note: 'The rest is one slow database migration. Diogo takes it apart.',
          next: ['Migrations that do not lock'],
        },
      },
      besides: [
        {
          day: 9,
          hour: 10.5,
          value: 31,
          confidence: 5,
          note: 'The queue has stood since six in the morning. Nobody can ship, us included.',
          fallReason: 'blocker',
        },
        {
          day: 9,
          hour: 12.75,
          value: 27,
          confidence: 7,
          note: 'Moving again. A full disk, and no alarm on it.',
          learning: 'We learned that the queue tells nobody when it stands still. Now it does.',
        },
      ],
    },
    {
      key: 'in person',
      name: 'Changes that need Platform in person',
      unit: '%',
      decimals: 0,
      baseline: 38,
      target: 10,
      values: [38, 37, 36, 34, 32, 30, 29, 29],
      confidence: [7, 6, 6, 6, 6, 5, 5, 4],
      said: {
        2: {
          note: 'Every request tagged for a week. A third is one permission that we could hand out.',
        },
        4: {
          note: 'The permission is handed out to four teams. The other four want to see it work first.',
        },
        6: {
          note: 'We said yes to four teams for this quarter and have three people for it. So we are asked in person, about when.',
        },
        7: { note: 'Splitting the file service in two saved a day, not the week we hoped for.' },
        8: {
          note: 'Files and routes need the same three people for two weeks. I can do either one by {day 60}, not both, and I should not be the one who picks.',
          asks: [
            {
              need: 'Who goes first, files or routes',
              of: 'ines',
              by: 54,
              turns: [{ turn: 'acknowledged', day: 51, hour: 16 }],
            },
          ],
        },
      },
    },
  ],
  bets: [
    {
      key: 'two queues',
      keyResult: 'hours',
      idea: 'A short queue for short tests',
      movement: -8,
      placed: 2,
      starts: 9,
      ends: 30,
      outcomes: [{ day: 30, turn: 'moved', because: 'Minus 12 hours, 8 were expected.' }],
    },
    {
      key: 'permission',
      keyResult: 'in person',
      idea: 'Teams grant the staging permission themselves',
      movement: -10,
      placed: 10,
      starts: 24,
      ends: 60,
      outcomes: [
        { day: 44, turn: 'adjusted', movement: -7, because: 'Four teams have it, four wait.' },
      ],
    },
  ],
  turns: [
    {
      day: 10,
      hour: 15,
      turn: 'planDrawn',
      keyResult: 'in person',
      points: [
        [24, 36],
        [45, 27],
        [70, 14],
      ],
    },
    // Drawn anew a fortnight later: slower at first, and on this day where the straight line is.
    {
      day: 24,
      hour: 15.5,
      turn: 'planDrawn',
      keyResult: 'in person',
      points: [
        [21, 35],
        [52, 22],
        [77, 13],
      ],
    },
  ],
};
