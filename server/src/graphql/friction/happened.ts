import type {
  Happened as SharedHappened,
  Told as SharedTold,
} from '@cairn/shared/friction/happened';
import type { Prose as Written } from '@cairn/shared/kernel/prose';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { Person } from '../organisation/person.ts';
import { Prose, placed } from '../prose.ts';

// What decisions and escalations have in common: who did something, when, and why.

/** Something that was done, with the stream in which it is told. */
export interface Part<What> {
  readonly world: WorldView;
  readonly stream: string;
  readonly what: What;
}

export const Happened = builder.objectRef<Part<SharedHappened>>('Happened').implement({
  reading: 'carried',
  description: 'Who did something, and when it was true.',
  fields: (t) => ({
    by: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.byId }) }),
    at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
  }),
});

type Reasoned = SharedHappened & { readonly because: Written; readonly instead?: Written };

export const HappenedBecause = builder.objectRef<Part<Reasoned>>('HappenedBecause').implement({
  reading: 'carried',
  description: 'Who did something, when, and why.',
  fields: (t) => ({
    by: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.byId }) }),
    at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
    because: t.field({
      type: Prose,
      resolve: ({ stream, what }) => placed(what.because, stream, 'because')!,
    }),
    instead: t.field({
      type: Prose,
      nullable: true,
      description: 'What to do instead, where something was declined.',
      resolve: ({ stream, what }) => placed(what.instead, stream, 'instead'),
    }),
  }),
});

export const Told = builder.objectRef<Part<SharedTold>>('Told').implement({
  reading: 'carried',
  description: 'Somebody who was told what was decided.',
  fields: (t) => ({
    person: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.personId }) }),
    by: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.byId }) }),
    at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
  }),
});
