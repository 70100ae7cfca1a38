import type { Explained as SharedExplained } from '@cairn/shared/kernel/explained';
import { builder } from '../builder.ts';
import { placesOf } from '../moment/places.ts';
import { Term } from './term.ts';

/** A figure with the words in which a person reads it. */
export interface ExplainedFigure {
  readonly explained: SharedExplained;
  readonly text: string;
}

export const Explained = builder.objectRef<ExplainedFigure>('Explained').implement({
  reading: 'carried',
  description: 'A computed number that explains itself.',
  fields: (t) => ({
    value: t.float({ resolve: ({ explained }) => explained.value }),
    text: t.exposeString('text', { description: 'As a person reads it, with its unit.' }),
    formula: t.string({ resolve: ({ explained }) => explained.formula }),
    filledIn: t.string({ resolve: ({ explained }) => explained.filledIn }),
    terms: t.field({ type: [Term], resolve: ({ explained }) => explained.terms }),
    events: t.intList({
      description: 'Positions of the events it rests on.',
      resolve: ({ explained }, _args, context) => placesOf(explained.events, context),
    }),
  }),
});

/** A figure in the words that `read` finds for its value; nothing where there is no figure. */
export const figured = (
  explained: SharedExplained | undefined,
  read: (value: number) => string,
): ExplainedFigure | undefined => explained && { explained, text: read(explained.value) };
