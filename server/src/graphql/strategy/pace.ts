import type { Explained } from '@cairn/shared/kernel/explained';
import type { Pace as PaceState } from '@cairn/shared/signals/pace';
import { builder } from '../builder.ts';
import { choices } from '../choices.ts';
import { Explanation } from '../explained/explanation.ts';

const PaceStateWord = choices(
  'PaceState',
  ['ahead', 'onPlan', 'behind', 'toSet', 'noWord', 'noPlan'],
  'Where the last value lies against the plan.',
);

export const Pace = builder.objectRef<Explained<PaceState>>('Pace').implement({
  reading: 'carried',
  description: 'Where a key result stands against its plan.',
  fields: (t) => ({
    state: t.field({ type: PaceStateWord, resolve: ({ value }) => value.state }),
    words: t.string({ resolve: ({ value }) => value.words }),
    gap: t.float({
      nullable: true,
      description: 'In the unit, positive is ahead.',
      resolve: ({ value }) => value.gap,
    }),
    covered: t.float({
      nullable: true,
      description: 'Share of the way that is covered, not capped.',
      resolve: ({ value }) => value.covered,
    }),
    expectedCovered: t.float({ nullable: true, resolve: ({ value }) => value.expectedCovered }),
    shortfall: t.float({
      nullable: true,
      description: 'Points of the way behind plan.',
      resolve: ({ value }) => value.shortfall,
    }),
    why: t.field({ type: Explanation, resolve: (explained) => explained }),
  }),
});
