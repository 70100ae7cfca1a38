import type { Health as HealthState } from '@cairn/shared/signals/health';
import { builder } from '../builder.ts';
import { choices } from '../choices.ts';
import { Explanation } from '../explained/explanation.ts';

export const ReportedHealth = choices(
  'ReportedHealth',
  ['closed', 'stale', 'onTrack', 'atRisk', 'offTrack', 'pending'],
  'What people’s words come to. Silence is an answer of its own.',
);
const DerivedHealth = choices(
  'DerivedHealth',
  ['onTrack', 'atRisk', 'offTrack', 'noValues'],
  'What the values come to.',
);

export const Health = builder.objectRef<HealthState>('Health').implement({
  reading: 'open',
  description: 'What is said and what the values say, side by side. Nothing merges them.',
  fields: (t) => ({
    reported: t.field({ type: ReportedHealth, resolve: ({ reported }) => reported.value }),
    derived: t.field({ type: DerivedHealth, resolve: ({ derived }) => derived.value }),
    differ: t.exposeBoolean('differ'),
    reportedWhy: t.field({ type: Explanation, resolve: ({ reported }) => reported }),
    derivedWhy: t.field({ type: Explanation, resolve: ({ derived }) => derived }),
  }),
});
