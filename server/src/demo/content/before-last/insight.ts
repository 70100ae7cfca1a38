import type { ObjectiveStory } from '../../story.ts';

/** Reworded after the commit, with its reason. */
export const insightReworded: ObjectiveStory = {
  key: 'before last insight',
  cycle: 'beforeLast',
  team: 'insight',
  owner: 'priya',
  kind: 'aspirational',
  statement: 'Every grocer sees what sells in shops like theirs',
  problem: 'buyingTakesLong',
  habit: { day: 2, hour: 16.1 },
  keyResults: [
    {
      key: 'useful',
      name: 'Suggestions that grocers mark as useful',
      unit: '%',
      baseline: 35,
      target: 46,
      values: {
        through: [
          [1, 35],
          [5, 36],
          [13, 44],
        ],
        wobble: 0.6,
      },
      confidence: [6, 6, 5, 5, 6, 6, 6, 7, 7, 7, 7, 7, 8],
    },
    {
      key: 'tills',
      name: 'Shops whose till we can read',
      baseline: 120,
      target: 260,
      leading: true,
      values: {
        through: [
          [1, 124],
          [6, 190],
          [13, 255],
        ],
        wobble: 3,
      },
      confidence: [7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8],
    },
  ],
  notes: [
    'Useful means that somebody tapped the hand. A third do, and we have not earned it yet.',
    'Two kinds of till cover six in ten shops. We begin with those.',
    'Shops like theirs turned out to mean shops of the same size. That is not how they see themselves.',
    'One hundred and sixty tills. Samuel has driven to forty of them.',
    'Hanna asked thirty grocers who their likes are. All thirty named a street, none a size.',
    'The third kind of till needs a cable. We bought a box of cables.',
    'Suggestions by street in two towns. The hand is tapped half as often again.',
    'Tills go well. The shops talk to each other, and the next one calls us.',
    'All towns by street now.',
    'A maker of tills wants to work with us, and not for money.',
    'It holds outside the towns too, where a street is a valley.',
    'Two hundred and fifty. The rest have a drawer and a notebook, which we respect.',
    'Two points short on useful, and the reason for it is the best thing we know.',
  ],
  turns: [
    {
      day: 33,
      turn: 'reworded',
      statement: 'Every grocer sees what sells in the shops around theirs',
      because: 'Grocers do not compare themselves by size but by street. Thirty of thirty said so.',
    },
  ],
  close: {
    verdict: 'landed',
    learned: 'A shop’s peers are its neighbours.',
    grades: {
      useful: {
        score: 0.9,
        because:
          'The last two weeks stand at 46 in towns; villages joined in week 12 and pull it down.',
      },
    },
  },
};
