import type { ObjectiveStory } from '../../story.ts';

/** No word from week 6 to week 11. */
export const platformQuiet: ObjectiveStory = {
  key: 'before last platform',
  cycle: 'beforeLast',
  team: 'platform',
  owner: 'jonas',
  kind: 'committed',
  statement: 'A change is live within a day and needs no date in the calendar',
  habit: { day: 2, hour: 14 },
  keyResults: [
    {
      key: 'hours',
      name: 'Hours from merged to live',
      unit: 'h',
      decimals: 1,
      baseline: 60,
      target: 30,
      values: [60, 58.5, 56, 54.5, 53, null, null, null, null, null, null, 46.5, 44],
      confidence: [7, 7, 6, 6, 6, null, null, null, null, null, null, 3, 3],
      said: {
        1: { note: 'Sixty hours, counted over the last hundred changes.' },
        3: { note: 'Half of the wait is a meeting on Thursdays. We ask whether it has to be one.' },
        5: { note: 'The move of the data centre starts on Monday and takes all of us.' },
        12: {
          fallReason: 'scope',
          note: 'Back. The move took six weeks and not two, and none of us thought of writing a line here.',
        },
        13: { note: 'Forty-four. The move helped more than the work we had planned.' },
      },
    },
    {
      key: 'in person',
      name: 'Changes that need Platform in person',
      unit: '%',
      baseline: 46,
      target: 35,
      values: [46, 46, 45, 45, 44, null, null, null, null, null, null, 43, 43],
      confidence: [6, 6, 6, 6, 5, null, null, null, null, null, null, 3, 2],
      said: {
        2: { note: 'Every other change has one of us sitting beside it.' },
        4: { note: 'A page that says how, for the three things we are asked most.' },
        12: { fallReason: 'scope' },
        13: {
          note: 'Not done. The page is read and people still come, because the page can not press the button.',
          learning: 'We learned that a page does not hand over a permission.',
        },
      },
    },
  ],
  blockers: [
    // Told when it was over: the six silent weeks, put down where they belong.
    {
      key: 'data centre',
      kind: 'platform',
      severity: 'high',
      what: 'The move of the data centre takes all four of us, and six weeks in place of two',
      tried: 'Two on the move and two on the queue. After four days it was all four again.',
      needed: 'A fifth pair of hands in the first week, had we asked for it.',
      of: 'rui',
      about: 'Data centre',
      since: 35,
      day: 79,
      hour: 14.5,
      turns: [
        {
          turn: 'resolved',
          day: 79,
          hour: 14.75,
          since: 77,
          how: 'The move is done. I write both lines on one day, and would rather have written the first one in time.',
        },
      ],
    },
  ],
  close: {
    verdict: 'missed',
    learned: 'Six silent weeks looked like six good ones. One line would have brought help.',
  },
};
