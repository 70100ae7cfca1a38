import type { ObjectiveStory } from '../../story.ts';

/** Nobody has checked in since its owner did on day 36; he is away now and nobody stands in. */
export const makers: ObjectiveStory = {
  key: 'running makers',
  cycle: 'running',
  team: 'makers',
  owner: 'oisin',
  kind: 'aspirational',
  statement: 'Selling here is worth a morning a week to a small maker',
  problem: 'worthLittle',
  habit: { day: 1, hour: 14.5 },
  keyResults: [
    {
      key: 'ten orders',
      name: 'Makers with ten or more orders a month',
      baseline: 310,
      target: 520,
      values: [312, 330, 351, 372, 384, 395],
      confidence: [6, 6, 7, 7, 7, 7],
      said: {
        1: {
          note: 'Most of the 310 came through one market day. I want them to come without one.',
        },
        3: {
          note: 'Sample crates to forty shops. Eleven makers crossed ten orders because of them.',
        },
        4: {
          note: 'Carmen pairs each new maker with one that has sold for a year. They talk, we listen.',
        },
        6: {
          note: 'Slower now. The next hundred are makers who deliver once a fortnight, and ten orders is a full van for them.',
          next: ['Shared crates for makers who live close together', 'Rotas for the larger ones'],
        },
      },
    },
    {
      key: 'sales',
      name: 'Median monthly sales of first-year makers',
      unit: '€',
      baseline: 780,
      target: 1600,
      values: [790, 815, 860, 905, 925, 940],
      confidence: [6, 6, 6, 6, 6, 6],
      said: {
        2: {
          note: 'Two jars more per order would do it. They do not put two jars more in because the box is full.',
        },
        5: { note: 'Larger boxes for the honey people. Small, and it shows.' },
        6: {
          note: 'Behind where I wanted to be. First-year makers start with honey and jam; the dear things come in their second.',
        },
      },
    },
    {
      key: 'hours',
      name: 'Hours a maker spends on orders each week',
      kind: 'baseline',
      baseline: 6.5,
      unit: 'h',
      decimals: 1,
      values: [6.5, 6.3, 6.6, 6.4, 6.5],
      confidence: [5, 5, 5, 5, 6],
      said: {
        1: {
          note: 'Nine makers keep a diary for us. Nobody knew this number, themselves included.',
        },
        3: {
          note: 'Twenty-two diaries. Labels take longer than packing, which surprised all of us.',
        },
        5: {
          day: 31,
          hour: 14.5,
          note: 'It settles at six and a half hours. One more week and I would set the target at five.',
        },
      },
    },
  ],
  bets: [
    {
      key: 'pairs',
      keyResult: 'ten orders',
      idea: 'Each new maker is paired with one who has sold for a year',
      movement: 40,
      placed: 5,
      starts: 15,
      ends: 60,
    },
    {
      key: 'sample crates',
      keyResult: 'ten orders',
      idea: 'Sample crates to shops that have never ordered',
      movement: 30,
      placed: 3,
      starts: 10,
      ends: 35,
      outcomes: [
        { day: 36, turn: 'moved', because: 'Thirty-eight makers crossed ten orders with them.' },
      ],
    },
  ],
  blockers: [
    {
      key: 'label printers',
      kind: 'missingTechnology',
      severity: 'low',
      what: 'Label printers on farms speak a language of their own, and none of us has learned it',
      tried: 'Three printers on my desk. One of them prints our label, sideways.',
      needed: 'A few days of somebody who has worked with such printers.',
      about: 'Label printers',
      gap: 'skill',
      keyResults: ['hours'],
      since: 42,
      day: 44,
      hour: 10,
      by: 'lars',
      turns: [
        {
          turn: 'nextPlanned',
          day: 45,
          hour: 15,
          by: 'lars',
          action: 'A morning with the man who mends the printers of the dairies.',
          on: 58,
        },
        {
          turn: 'arranged',
          day: 51,
          hour: 11.5,
          by: 'ines',
          arrangement:
            'Two days with the engineer of the label works, for whoever has such printers.',
          how: 'learning',
          who: 'lars',
          on: 60,
        },
      ],
    },
  ],
  asks: [
    {
      key: 'labels',
      need: 'Somebody who reads Galician, for forty labels',
      day: 12,
      hour: 11,
      turns: [
        {
          turn: 'takenBack',
          day: 15,
          hour: 9.5,
          because: 'Lars’s neighbour read them over dinner.',
        },
      ],
    },
  ],
};
