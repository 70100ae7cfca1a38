import type { ObjectiveStory } from '../../story.ts';

const copied = 'Makers are answering the form, numbers follow next week.';

/** Four weeks in a row say the same of a number that stands still. */
export const catalogueCopied: ObjectiveStory = {
  key: 'before last catalogue',
  cycle: 'beforeLast',
  team: 'catalogue',
  owner: 'lucia',
  kind: 'committed',
  statement: 'A grocer can answer the allergy question without ringing the maker',
  problem: 'buyingTakesLong',
  habit: { day: 4, hour: 11 },
  keyResults: [
    {
      key: 'allergens',
      name: 'Lines with complete allergen data',
      unit: '%',
      decimals: 1,
      baseline: 38,
      target: 60,
      values: [38.4, 39.9, 42, 44.3, 46.2, 47, 47, 47, 47, 48.8, 51.2, 53.4, 55],
      confidence: [7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 5, 5, 4],
      said: {
        1: {
          note: 'Fourteen allergens, four hundred makers, one form. Aoife wrote it so that a baker fills it in before the dough is ready.',
        },
        3: {
          note: 'Two points a week, as planned. The reminders go out on Sunday evening, when the books are done anyway.',
        },
        5: { note: 'Every maker with an address that works has had the form.' },
        6: { note: copied },
        7: { note: copied },
        8: { note: copied },
        9: { note: copied },
        10: {
          note: 'I wrote the same line four times. The form had reached everybody who reads mail; the others have to be called, and we had nobody for it.',
        },
        12: { note: 'Calls work: two points a week again, at half a day of Aoife.' },
        13: { note: 'Fifty-five of sixty. The four quiet weeks are the five points.' },
      },
    },
    {
      key: 'disputes',
      name: 'Substitutions disputed by the buyer',
      unit: '%',
      decimals: 1,
      baseline: 7,
      target: 5,
      values: {
        through: [
          [1, 7],
          [13, 6.6],
        ],
        wobble: 0.06,
      },
      confidence: [6, 6, 6, 6, 6, 5, 5, 5, 5, 4, 4, 3, 3],
      said: {
        2: { note: 'Photographs of the swap in the crate. Drivers take them if somebody asks.' },
        4: { note: 'Nobody asks, so nobody takes them.' },
        6: { note: 'Stefan put the question into the driver sheet. One in five so far.' },
        8: {
          note: 'The pictures show that most swaps are fair. The buyer wanted to be asked, that is all.',
        },
        11: { note: 'We count who disputes. It is always the same sixty shops.' },
        13: {
          note: 'Barely moved. At least we know it is about being asked.',
          learning:
            'We learned that a fair swap is disputed as often as an unfair one, when nobody asked.',
        },
      },
    },
  ],
  turns: [
    {
      day: 66,
      hour: 15.5,
      turn: 'signalAnswered',
      signal: 'copiedCheckIns',
      keyResult: 'allergens',
      answer: 'nothingNew',
      note: 'Fair. I will go and look instead of waiting for the form.',
    },
  ],
  blockers: [
    {
      key: 'nobody to call',
      kind: 'other',
      what: 'Makers who read no mail have to be called, and nobody here has the time for it',
      tried: 'Four weeks of waiting for the form, if that counts as trying.',
      needed: 'Half a day, every day, of somebody who likes the phone.',
      of: 'henrike',
      keyResults: ['allergens'],
      since: 39,
      day: 67,
      hour: 11.5,
      turns: [
        {
          turn: 'helped',
          day: 70,
          hour: 9.5,
          by: 'henrike',
          mode: 'directed',
          help: 'Aoife leaves the price lists to me and rings makers until noon.',
        },
        {
          turn: 'resolved',
          day: 77,
          hour: 11,
          how: 'Aoife rings, and nine makers in ten pick up.',
        },
      ],
    },
  ],
  close: { verdict: 'partly', learned: 'When a note can be copied, it is time to go and look.' },
};
