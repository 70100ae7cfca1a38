import type { ObjectiveStory } from '../../story.ts';

/** Landed in full after standing at 4 of 10 in week 6. */
export const paymentsHardWon: ObjectiveStory = {
  key: 'last payments',
  cycle: 'last',
  team: 'payments',
  owner: 'kwame',
  kind: 'aspirational',
  statement: 'A maker can plan a week with the money of the last one',
  problem: 'worthLittle',
  whoNotices: 'Whoever buys flour on credit.',
  habit: { day: 2, hour: 17 },
  keyResults: [
    {
      key: 'days',
      name: 'Median days from delivery to payout',
      unit: 'd',
      decimals: 1,
      baseline: 12.4,
      target: 9,
      values: {
        through: [
          [1, 12.4],
          [7, 12.1],
          [10, 10.6],
          [13, 9],
        ],
        wobble: 0.08,
      },
      confidence: [6, 6, 6, 5, 5, 4, 4, 5, 6, 7, 7, 8, 9],
      said: {
        6: {
          note: 'Half of the quarter is gone and the number has not moved. The bank needs a form from every maker, and we have forty of four hundred.',
          asks: [{ need: 'Carmen and a phone for two weeks', of: 'henrike', by: 45 }],
        },
        9: {
          note: 'Three hundred forms. Carmen rang them all, and whoever had a scanner lent it to the next farm.',
          learning:
            'We learned that a form comes back when it is read out over the phone, line by line.',
        },
      },
    },
    {
      key: 'person',
      name: 'Payouts that need a person',
      unit: '%',
      decimals: 1,
      baseline: 17.6,
      target: 14,
      values: {
        through: [
          [1, 17.6],
          [6, 17.2],
          [13, 14],
        ],
        wobble: 0.15,
      },
      confidence: [6, 6, 6, 5, 4, 4, 5, 5, 6, 7, 7, 8, 9],
      said: { 5: { note: 'Each missing form is a payout that somebody has to push by hand.' } },
    },
  ],
  notes: [
    'Twelve days. The bank says nine are possible if each maker signs once.',
    'João sorted the held payouts by reason. There are forty-one reasons.',
    'Forms went out. We expected them back in a week.',
    'Eleven of the forty-one reasons are one reason with different spelling.',
    '',
    '',
    'Henrike gave us Carmen from Monday on. I do not know whether it is enough.',
    'Reasons with fewer than three cases are settled first and asked about later.',
    '',
    'With each form two things get better at once, which we had not planned.',
    'Ten and a bit. The bank pays twice a day since Wednesday.',
    'Fourteen and a half, and the queue is short enough to know by name.',
    'Nine days, in the last week. Pauline brought cake.',
  ],
  bets: [
    {
      key: 'one signature',
      keyResult: 'days',
      idea: 'Each maker signs once instead of every time',
      movement: -3.4,
      placed: 2,
      starts: 14,
      ends: 70,
      outcomes: [
        {
          day: 44,
          turn: 'adjusted',
          ends: 84,
          because: 'Forms do not come back by mail. We ring.',
        },
        { day: 86, turn: 'moved', because: 'Minus 3.2 days once three quarters had signed.' },
      ],
    },
  ],
  turns: [
    {
      day: 97,
      hour: 16,
      turn: 'signalAnswered',
      signal: 'stretch',
      answer: 'hardWon',
      note: 'Carmen’s fortnight on the phone did it. Without it we would be at eleven days.',
    },
  ],
  close: { verdict: 'landed', learned: 'The slow part was paper, and paper needs a voice.' },
};
