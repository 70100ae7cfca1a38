import type { Health } from '../../components/health.ts';
import type { HealthPairProps } from '../../components/health-mark.tsx';
import { explanationOf } from '../explain/explanation-of.tsx';
import type { HealthAnswer } from './health-parts.ts';

const REPORTED: Record<HealthAnswer['health']['reported'], Health> = {
  CLOSED: 'closed',
  STALE: 'gone-quiet',
  ON_TRACK: 'on-track',
  AT_RISK: 'at-risk',
  OFF_TRACK: 'off-track',
  PENDING: 'no-word-yet',
};

const DERIVED: Partial<Record<HealthAnswer['health']['derived'], Health>> = {
  ON_TRACK: 'on-track',
  AT_RISK: 'at-risk',
  OFF_TRACK: 'off-track',
};

/** What was said and, only where it says otherwise, what the values say; both explain themselves. */
export function healthOf({ stage, health }: HealthAnswer): HealthPairProps {
  if (stage === 'DRAFT') return { reported: 'no-word-yet', words: 'Draft' };
  return {
    reported: REPORTED[health.reported],
    reportedWhy: explanationOf({ title: 'Health as reported', explained: health.reportedWhy }),
    derived: health.differ ? DERIVED[health.derived] : undefined,
    derivedWhy: explanationOf({
      title: 'Health from the values alone',
      explained: health.derivedWhy,
    }),
  };
}

/** What the values alone say; undefined where they say nothing yet. */
export const derivedOf = ({ health }: Pick<HealthAnswer, 'health'>): Health | undefined =>
  DERIVED[health.derived];
