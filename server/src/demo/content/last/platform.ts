import type { ObjectiveStory } from '../../story.ts';

/** Begun by one and handed to another in the third week. */
export const platformHandedOver: ObjectiveStory = {
  key: 'last platform',
  cycle: 'last',
  team: 'platform',
  owner: 'anneke',
  kind: 'committed',
  statement: 'A change that is merged in the morning is live the next day',
  habit: { day: 2, hour: 14 },
  keyResults: [
    {
      key: 'hours',
      name: 'Hours from merged to live',
      unit: 'h',
      decimals: 1,
      baseline: 44,
      target: 26,
      values: {
        through: [
          [1, 44],
          [6, 35],
          [10, 29],
          [13, 26],
        ],
        wobble: 0.6,
      },
      confidence: [6, 6, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 9],
    },
    {
      key: 'in person',
      name: 'Changes that need Platform in person',
      unit: '%',
      baseline: 43,
      target: 38,
      values: {
        through: [
          [1, 43],
          [8, 40],
          [13, 38],
        ],
        wobble: 0.4,
      },
      confidence: [6, 6, 5, 6, 6, 6, 7, 7, 7, 7, 8, 8, 9],
    },
  ],
  notes: [
    'A line every week, whatever happens. That is the one thing we keep from the silent weeks.',
    'Requests by team: two teams make half of them.',
    'My last word here. Jonas takes it from today on, and the notes are all in one place.',
    'Took over from Anneke. I sat with both of the two teams for a morning.',
    'The Thursday meeting is gone. Nobody has missed it out loud.',
    'One of the two teams restarts its own service now.',
    'Nights are used: what is merged by six is live at seven.',
    'Fewer questions since the error messages say what to do.',
    'Under thirty hours for the first time, on a week with two rollbacks.',
    'Farah wrote the three buttons that the page could not press.',
    'Twenty-eight. The queue is the rest of it.',
    'The second team restarts on its own too.',
    'Both where we said they would be, and a list of what is next.',
  ],
  turns: [{ day: 19, turn: 'ownerChanged', to: 'jonas' }],
  close: {
    verdict: 'landed',
    learned: 'A button is worth ten pages, and a line a week is worth a button.',
  },
};
