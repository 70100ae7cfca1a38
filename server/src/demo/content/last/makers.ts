import type { ObjectiveStory } from '../../story.ts';

/** Eased its target in the fourth week, because of something it had learned. */
export const makersAdjusted: ObjectiveStory = {
  key: 'last makers',
  cycle: 'last',
  team: 'makers',
  owner: 'oisin',
  kind: 'aspirational',
  statement: 'More makers sell enough with us that they come back next month',
  problem: 'worthLittle',
  habit: { day: 5, hour: 14.5 },
  keyResults: [
    {
      key: 'ten orders',
      name: 'Makers with ten or more orders a month',
      baseline: 236,
      target: 340,
      values: {
        through: [
          [1, 238],
          [4, 244],
          [8, 276],
          [13, 310],
        ],
        wobble: 2,
      },
      confidence: [6, 6, 5, 5, 6, 7, 7, 7, 7, 8, 8, 8, 8],
      said: {
        4: {
          note: 'I stopped inviting new makers this week. We had been counting those who join, and they are the ones who leave.',
          learning:
            'We learned that a maker who gets three orders in the first fortnight stays, and one who gets none leaves, whatever we do afterwards.',
        },
      },
    },
    {
      key: 'sales',
      name: 'Median monthly sales of first-year makers',
      unit: '€',
      baseline: 690,
      target: 800,
      values: {
        through: [
          [1, 690],
          [6, 720],
          [13, 780],
        ],
        wobble: 5,
      },
      confidence: [6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7],
    },
  ],
  notes: [
    'Sixty invitations out, nineteen said yes.',
    'Prices are settled, so this is about how many jars go into a box.',
    'Nine of the nineteen have had no order at all.',
    '',
    'New makers are shown first in their own county, for two weeks. Eleven had three orders by the weekend.',
    'Boxes of six instead of four. Some shops grumble and buy six.',
    'Fewer join and nearly all stay. I like this quarter better than the last.',
    'A jam maker took on her neighbour for Tuesdays.',
    'The county shelf fills too: in two counties there is a queue for the first place.',
    'Median passes 750 for the first time.',
    'Two weeks of first place seem right. One was too short for cheese.',
    'Steady at the end, boxes of six have become normal.',
    'Three hundred and ten who stay are worth more to me than the 340 who come and go.',
  ],
  turns: [
    {
      day: 29,
      hour: 14,
      turn: 'targetChanged',
      keyResult: 'ten orders',
      target: 300,
      because:
        'We stop inviting and look after those who are here. Fewer will cross ten orders, and they will still be here next quarter.',
      learned: true,
    },
  ],
  close: { verdict: 'landed', learned: 'Three orders in the first fortnight, and a maker stays.' },
};
