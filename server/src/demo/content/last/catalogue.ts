import type { ObjectiveStory } from '../../story.ts';

export const catalogueCalls: ObjectiveStory = {
  key: 'last catalogue',
  cycle: 'last',
  team: 'catalogue',
  owner: 'lucia',
  kind: 'committed',
  statement: 'Two lines in three carry every allergen, and a swap is never a surprise',
  problem: 'buyingTakesLong',
  habit: { day: 4, hour: 11 },
  keyResults: [
    {
      key: 'allergens',
      name: 'Lines with complete allergen data',
      unit: '%',
      decimals: 1,
      baseline: 55,
      target: 72,
      values: {
        through: [
          [1, 55.6],
          [6, 62],
          [10, 68],
          [13, 71],
        ],
        wobble: 0.3,
      },
      confidence: [7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8, 7],
    },
    {
      key: 'disputes',
      name: 'Substitutions disputed by the buyer',
      unit: '%',
      decimals: 1,
      baseline: 6.6,
      target: 4,
      values: {
        through: [
          [1, 6.6],
          [7, 6.4],
          [13, 6.2],
        ],
        wobble: 0.05,
      },
      confidence: [6, 6, 6, 6, 5, 5, 5, 4, 4, 4, 3, 3, 3],
    },
  ],
  notes: [
    'Aoife has a headset and a list. Twenty makers a day, and each of them tells her about the weather.',
    'A text to the buyer before a swap, with two choices. Live for one carrier.',
    'Bakers are at nine in ten.',
    'Buyers answer within four minutes or not at all.',
    'A maker sent his labels as photographs, and Stefan built a reader for them in a night.',
    'The reader gets nuts right and sulphites wrong. We check by hand and still save half.',
    'No week was as good as this one: 1.6 points.',
    'Answers come too late for the packer. We ask an hour earlier now.',
    'Preserves are harder, because every jar has a story and no label.',
    'An hour earlier did not help, since the gap is only known when the shelf is empty.',
    'Sixty-nine, with two weeks to go.',
    'We have tried asking sooner, asking better and asking twice. It is the stock that nobody knows.',
    'Seventy-one of seventy-two. The last maker answered on the day after.',
  ],
  close: {
    verdict: 'partly',
    learned: 'A question about a swap is a question about stock, asked too late.',
  },
};
