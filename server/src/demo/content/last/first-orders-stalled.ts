import type { ObjectiveStory } from '../../story.ts';

export const firstOrdersStalledBefore: ObjectiveStory = {
  key: 'last first orders stalled',
  cycle: 'last',
  team: 'firstOrders',
  owner: 'sofia',
  kind: 'aspirational',
  statement: 'Whoever leaves a first basket half full hears from us in a way that helps',
  problem: 'emptyShelf',
  parent: 'last first orders without us',
  habit: { day: 3, hour: 16.3 },
  keyResults: [
    {
      key: 'return',
      name: 'Stalled sign-ups who return within 14 days',
      unit: '%',
      decimals: 1,
      baseline: 10,
      target: 18,
      values: {
        through: [
          [1, 10],
          [6, 11.2],
          [13, 12],
        ],
        wobble: 0.15,
      },
      confidence: [6, 6, 6, 5, 5, 5, 4, 4, 3, 3, 3, 2, 2],
    },
    {
      key: 'answered',
      name: 'Stalled sign-ups who answer our mail',
      unit: '%',
      baseline: 4,
      target: 12,
      values: {
        through: [
          [1, 4],
          [6, 5],
        ],
        wobble: 0.3,
      },
      confidence: [6, 6, 5, 5, 4, 3],
    },
  ],
  notes: [
    'First quarter in which I own an objective. Maren reads along and says little, which helps.',
    'The mail was written by three people. I rewrote it in the voice of one.',
    'Sent at seven in the morning, when shops open. Opened more, answered the same.',
    'Four answers, all kind, all saying no time.',
    'A point up. We see that those who return do so within two days or never.',
    'Asking for an answer is asking for work. I think we measure the wrong thing here.',
    'One button in the mail: keep my basket. Small, and people press it.',
    '',
    'Pressing is not returning. Half of those who keep the basket never open it.',
    '',
    'Rang nine of them with Idris. Seven did not know that their basket was still there.',
    '',
    'Twelve. I would do it again, with the basket itself in the mail from the first week.',
  ],
  turns: [
    {
      day: 40,
      turn: 'keyResultDropped',
      keyResult: 'answered',
      because: 'An answer to a mail is work for a grocer and news for nobody.',
    },
  ],
  close: {
    verdict: 'missed',
    learned: 'Show the basket, do not write about it. The first two days decide.',
  },
};
