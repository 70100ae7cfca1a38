import type { Explained } from '@cairn/shared/kernel/explained';
import { builder } from '../builder.ts';
import { placesOf } from '../moment/places.ts';
import { Term } from './term.ts';

export const Explanation = builder.objectRef<Explained<unknown>>('Explanation').implement({
  reading: 'carried',
  description: 'How a word, not a number, came about.',
  fields: (t) => ({
    formula: t.exposeString('formula'),
    filledIn: t.exposeString('filledIn'),
    terms: t.field({ type: [Term], resolve: ({ terms }) => terms }),
    events: t.intList({
      description: 'Positions of the events it rests on.',
      resolve: ({ events }, _args, context) => placesOf(events, context),
    }),
  }),
});
