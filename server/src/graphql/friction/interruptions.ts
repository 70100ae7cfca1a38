import { share } from '@cairn/shared/kernel/figures';
import type { KeyResult as SharedKeyResult } from '@cairn/shared/strategy/objective/state';
import { type WithoutInterruptions, withoutInterruptions } from '@cairn/shared/views/interruptions';
import { builder } from '../builder.ts';
import { Explained, figured } from '../explained/explained.ts';
import { computedText } from '../strategy/figures.ts';
import { KeyResult } from '../strategy/key-result.ts';
import { Pace } from '../strategy/pace.ts';

const Window = builder
  .objectRef<{ readonly from: number; readonly to: number }>('InterruptionWindow')
  .implement({
    reading: 'open',
    description: 'A time in which a customer’s trouble came first; one that lasts ends now.',
    fields: (t) => ({
      from: t.field({ type: 'Instant', resolve: ({ from }) => from }),
      to: t.field({ type: 'Instant', resolve: ({ to }) => to }),
    }),
  });

interface Without extends WithoutInterruptions {
  readonly keyResult: SharedKeyResult;
}

const Interruptions = builder.objectRef<Without>('Interruptions').implement({
  reading: 'open',
  description:
    'Where a key result stands when the times are left out in which a customer’s trouble came first. It stands beside the figures that leave nothing out, never in their place.',
  fields: (t) => ({
    windows: t.field({ type: [Window], resolve: ({ windows }) => windows }),
    days: t.exposeFloat('days', { description: 'Days of the cycle in them.' }),
    expected: t.field({
      type: Explained,
      nullable: true,
      description: 'Where it should be today if these days were no part of the plan.',
      resolve: ({ keyResult, expected }) =>
        figured(expected, (value) => computedText(keyResult, value)),
    }),
    pace: t.field({ type: Pace, resolve: ({ pace }) => pace }),
    chance: t.field({
      type: Explained,
      nullable: true,
      resolve: ({ chance }) => figured(chance, share),
    }),
  }),
});

builder.objectField(KeyResult, 'interruptions', (t) =>
  t.field({
    type: Interruptions,
    nullable: true,
    description: 'Null where no customer escalation interrupted its team in the cycle.',
    resolve: ({ world, objective, each }) => {
      const without = withoutInterruptions(world, objective, each);
      return without && { ...without, keyResult: each.keyResult };
    },
  }),
);
