import type { Explained as SharedExplained } from '@cairn/shared/kernel/explained';
import { bareNumber } from '@cairn/shared/kernel/figures';
import type { Score } from '@cairn/shared/signals/score';
import type { TargetIntegrity } from '@cairn/shared/signals/target-integrity';
import { builder } from '../builder.ts';
import { outerName } from '../choices.ts';
import { Explained, figured } from '../explained/explained.ts';

const twoPlaces = (value: number) => bareNumber(value, 2);

const scored = (explained: SharedExplained<Score>) =>
  figured({ ...explained, value: explained.value.score }, twoPlaces)!;

export const Integrity = builder.objectRef<TargetIntegrity>('Integrity').implement({
  reading: 'open',
  description: 'What became of a target, and both scores.',
  fields: (t) => ({
    reading: t.string({
      description: 'KEPT, RAISED, ADJUSTED_DIRECTION or EASED.',
      resolve: ({ reading }) => outerName(reading),
    }),
    original: t.field({ type: Explained, resolve: ({ original }) => scored(original) }),
    final: t.field({ type: Explained, resolve: ({ final }) => scored(final) }),
    gap: t.field({ type: Explained, resolve: ({ gap }) => figured(gap, twoPlaces)! }),
    easing: t.field({ type: Explained, resolve: ({ easing }) => figured(easing, twoPlaces)! }),
    wordingDrift: t.float({
      nullable: true,
      description: 'How far the wording moved since the commit, 0 to 1; null where it did not.',
      resolve: ({ wordingDrift }) => wordingDrift,
    }),
    churn: t.float({
      nullable: true,
      description: 'Key results added or dropped since the commit, against those committed.',
      resolve: ({ churn }) => churn,
    }),
  }),
});
