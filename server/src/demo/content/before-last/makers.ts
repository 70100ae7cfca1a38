import type { ObjectiveStory } from '../../story.ts';

export const makersHandbook: ObjectiveStory = {
  key: 'before last makers',
  cycle: 'beforeLast',
  team: 'makers',
  owner: 'oisin',
  kind: 'committed',
  statement: 'A maker’s first month with us brings more orders than questions',
  problem: 'worthLittle',
  habit: { day: 5, hour: 14.5 },
  keyResults: [
    {
      key: 'ten orders',
      name: 'Makers with ten or more orders a month',
      baseline: 180,
      target: 240,
      values: {
        through: [
          [1, 182],
          [6, 205],
          [13, 236],
        ],
        wobble: 2,
      },
      confidence: [6, 7, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8],
    },
    {
      key: 'sales',
      name: 'Median monthly sales of first-year makers',
      unit: '€',
      baseline: 610,
      target: 700,
      values: {
        through: [
          [1, 612],
          [7, 645],
          [13, 690],
        ],
        wobble: 5,
      },
      confidence: [6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 8, 8],
    },
    {
      key: 'handbook',
      name: 'Maker handbook out in four languages',
      kind: 'milestone',
      due: 60,
      values: [60, 60, 60, 60, 63, 63, 66, 66, 66, 66],
      confidence: [8, 8, 8, 8, 7, 7, 6, 7, 7, 10],
      said: {
        10: {
          reached: true,
          note: 'Out on {day 66} in all four. The Polish one is the most read.',
        },
      },
    },
  ],
  notes: [
    'Nine of ten first questions are about boxes. So chapter one is boxes.',
    'Median up a little. Honey people sell little at first, and most new ones are honey people.',
    'Carmen writes as she talks, which is why people read it.',
    'Twelve makers had their tenth order in a month. I rang all twelve.',
    'The price page shows what neighbours ask for the same jar. Several went up, nobody down.',
    'Translators need three days more.',
    'Orders follow the market days, with a week between.',
    'First-year makers who read chapter two sell a third more. It may be the readers and not the chapter.',
    'Translation again: six days late in all.',
    '',
    'Gift boxes. The numbers will come down afterwards, and that is fine.',
    'They came down less than I thought.',
    'Four short of 240. Close, and committed means that we say so.',
  ],
  close: {
    verdict: 'partly',
    learned: 'The box comes before the brand. Whoever packs well sells in the second month.',
  },
};
