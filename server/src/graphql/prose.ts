import type { Prose as Written } from '@cairn/shared/kernel/prose';
import { builder } from './builder.ts';
import type { RequestContext } from './request-context.ts';

/** Prose together with the place that it is sealed to. */
export interface PlacedProse {
  readonly prose: Written;
  readonly stream: string;
  /** The event's field that it was written into. */
  readonly field: string;
}

export const Prose = builder.objectRef<PlacedProse>('Prose').implement({
  reading: 'carried',
  description: 'A text that somebody wrote.',
  fields: (t) => ({
    text: t.string({
      nullable: true,
      description: 'Null where its key is gone: forgotten.',
      resolve: (placed, _args, context) => textOf(placed, context),
    }),
    forgotten: t.boolean({
      description: 'Its key is destroyed: its author was erased, or its time was over.',
      resolve: ({ prose, stream, field }, _args, { app }) =>
        app.open(prose, stream, field) === undefined,
    }),
  }),
});

/** Prose in a field of a stream, or nothing where nothing was written. */
export const placed = (
  prose: Written | undefined,
  stream: string,
  field: string,
): PlacedProse | undefined => prose && { prose, stream, field };

export const textOf = ({ prose, stream, field }: PlacedProse, context: RequestContext) =>
  context.read(prose, stream, field);
