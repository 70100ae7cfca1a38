import type {
  CheckIn,
  PlanPoint as PlanPointState,
  TargetChange as TargetChangeState,
} from '@cairn/shared/strategy/objective/state';
import { builder } from '../builder.ts';
import { Prose, placed } from '../prose.ts';
import { aimText } from './figures.ts';

export const Point = builder.objectRef<CheckIn>('Point').implement({
  reading: 'carried',
  description: 'One word, as a point on a chart.',
  fields: (t) => ({
    at: t.field({ type: 'Instant', resolve: ({ effectiveAt }) => effectiveAt }),
    value: t.exposeFloat('value'),
    confidence: t.exposeInt('confidence'),
    checkInId: t.exposeID('id'),
  }),
});

export const PlanPoint = builder.objectRef<PlanPointState>('PlanPoint').implement({
  reading: 'carried',
  description: 'Where the owner expects to stand on a day.',
  fields: (t) => ({
    on: t.field({ type: 'Day', resolve: ({ on }) => on }),
    value: t.exposeFloat('value'),
  }),
});

interface PlacedChange {
  readonly stream: string;
  readonly change: TargetChangeState;
}

export const TargetChange = builder.objectRef<PlacedChange>('TargetChange').implement({
  reading: 'open',
  description: 'A committed target moved, with its reason.',
  fields: (t) => ({
    at: t.field({ type: 'Instant', resolve: ({ change }) => change.at }),
    fromText: t.string({ resolve: ({ change }) => aimText(change.from) ?? 'to set' }),
    toText: t.string({ resolve: ({ change }) => aimText(change.to) ?? 'to set' }),
    because: t.field({
      type: Prose,
      resolve: ({ change, stream }) => placed(change.because, stream, 'because')!,
    }),
    learned: t.boolean({ resolve: ({ change }) => change.learned }),
  }),
});
