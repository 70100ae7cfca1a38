import type { ObjectiveStory } from '../../story.ts';

export const catalogue: ObjectiveStory = {
  key: 'running catalogue',
  cycle: 'running',
  team: 'catalogue',
  owner: 'lucia',
  kind: 'committed',
  statement: 'What a grocer reads on the page is what arrives in the crate',
  problem: 'buyingTakesLong',
  habit: { day: 1, hour: 11 },
  keyResults: [
    {
      key: 'allergens',
      name: 'Lines with complete allergen data',
      unit: '%',
      decimals: 1,
      baseline: 71,
      target: 100,
      values: [72, 74, 77, 80, 83, 86, 88, 89],
      confidence: [7, 7, 7, 8, 8, 8, 8, 8],
      said: {
        1: {
          note: 'Aoife begins with bakers: few makers, many lines, and the ones people ask about.',
        },
        3: {
          note: 'Three points a week as long as makers answer the form. Reply time is two days.',
        },
        5: {
          note: 'Cheese is done. Cured meat next, which has the longest labels.',
          next: ['Cured meat', 'Preserves'],
        },
        8: {
          note: 'The last tenth are makers with five lines each and no computer. We ring them one by one.',
          asks: [
            {
              need: 'What hiding incomplete lines would mean for a first order',
              of: 'maren',
              by: 53,
            },
          ],
        },
      },
    },
    {
      key: 'disputes',
      name: 'Substitutions disputed by the buyer',
      unit: '%',
      decimals: 1,
      baseline: 6.2,
      target: 3,
      values: [6.2, 6.1, 6, 5.9, 6, 5.9, 5.9, 5.8],
      confidence: [7, 6, 6, 6, 6, 6, 6, 3],
      said: {
        2: {
          note: 'Every disputed swap of a month, read by two of us. Half could have been asked beforehand.',
        },
        4: {
          note: 'Buyers can say which swaps they never want. Three hundred have, which is a tenth.',
          correction: { hoursLater: 3, sent: 59, because: 'The point was missing: 5.9 was meant.' },
        },
        6: { note: 'Hardly moves. Those who set their wishes are not those who dispute.' },
        8: {
          fallReason: 'blocker',
          note: 'Fresh herbs are half of it and we do not control them. The supplier contract forbids swaps, so the crate comes with a gap or with the wrong bunch.',
          asks: [{ need: 'Legal on the swap clause of the herb contract', of: 'henrike', by: 60 }],
          next: ['Herbs without the herb contract: count what is left'],
        },
      },
    },
    {
      key: 'feeds',
      name: 'Allergen feeds live from the three largest makers',
      kind: 'milestone',
      due: 81,
      values: [81, 81, 81, 81, 81, 88, 88, 88],
      confidence: [6, 6, 6, 6, 6, 5, 5, 5],
      said: {
        2: { note: 'All three said yes, one of them in writing.' },
        4: {
          note: 'First feed arrives nightly in a test folder. Units are right, languages are not.',
        },
        6: {
          note: 'A week later: the second maker changes its till first. Oisín knows them best.',
          asks: [
            {
              need: 'A push at the second maker before their till is swapped',
              of: 'oisin',
              by: 45,
            },
          ],
        },
        7: { note: 'No word from Makers yet. The other two feeds run every night without help.' },
      },
    },
  ],
  bets: [
    {
      key: 'ring them',
      keyResult: 'allergens',
      idea: 'Aoife rings makers with fewer than ten lines',
      movement: 8,
      placed: 30,
      starts: 36,
      ends: 70,
      outcomes: [
        {
          day: 44,
          turn: 'confirmed',
          because: 'Plus 5 points in a fortnight, at twenty calls a day.',
        },
      ],
    },
    {
      key: 'wishes',
      keyResult: 'disputes',
      idea: 'Buyers say which swaps they never want',
      movement: -1.5,
      placed: 2,
      starts: 15,
      ends: 45,
      outcomes: [
        {
          day: 43,
          turn: 'dropped',
          because: 'Those who set it never disputed. Minus 0.1, and that may be chance.',
        },
      ],
    },
  ],
  turns: [
    { day: 12, hour: 14, turn: 'supportTaken', supports: ['running first orders glad'] },
    {
      day: -1,
      hour: 12,
      turn: 'wordingSetAside',
      rule: 'O-WHY',
      because: 'Whoever has unpacked the wrong crate knows why.',
    },
  ],
  blockers: [
    {
      key: 'herb contract',
      kind: 'stakeholderConcern',
      severity: 'high',
      what: 'Fresh herbs are half of all disputes, and the supplier contract forbids swaps',
      tried:
        'Asked the supplier which herbs may stand in for one another, and a second time with a month of disputes beside it. The contract was the answer both times.',
      needed: 'Legal, to read the clause with us. Henrike has the contract, so it takes an hour.',
      of: 'ines',
      about: 'Herb contract',
      keyResults: ['disputes'],
      since: 42,
      day: 50,
      hour: 11.5,
    },
  ],
  dependencies: [
    {
      key: 'allergen feeds',
      of: 'makers',
      restsOn: 'running makers',
      what: 'Allergen feeds',
      why: 'The forty makers who sell most, each with a feed that says what is in what.',
      criticality: 'required',
      keyResults: ['allergens', 'feeds'],
      needed: 81,
      day: 20,
      hour: 10,
      turns: [
        { turn: 'promised', on: 81, day: 23, hour: 14 },
        {
          turn: 'slipped',
          on: 88,
          because: 'Nine makers keep it on paper, and paper takes a visit.',
          day: 50,
          hour: 11,
        },
      ],
    },
    {
      key: 'nightly import',
      of: 'platform',
      what: 'Nightly import',
      why: 'Prices change in the evening, and the page knows of it at noon.',
      criticality: 'important',
      keyResults: ['feeds'],
      needed: 74,
      day: 17,
      hour: 9,
      turns: [
        {
          turn: 'offered',
          on: 67,
          because: 'An hourly one would need a second machine, and a night is enough for prices.',
          day: 18,
          hour: 15,
        },
        { turn: 'offerAccepted', day: 19, hour: 9 },
      ],
    },
  ],
};
