import { daysBetween } from '@cairn/shared/kernel/calendar';
import type { TrackShape } from '../../components/track.tsx';
import { dayOfValue } from './figure-of.ts';
import type { RowAnswer, Span } from './row-parts.ts';

type Shaped = Pick<
  RowAnswer,
  'kind' | 'last' | 'low' | 'high' | 'dueOn' | 'pace' | 'commit' | 'stretch' | 'target' | 'baseline'
>;

/** Points of the way behind plan from which the track is drawn as behind. */
const BEHIND_FROM = 10;
/** Room left and right of a band, as a share of its width. */
const BAND_MARGIN = 0.7;

/** How far a key result has come, as shares of its way. */
export function trackOf(keyResult: Shaped, span: Span): TrackShape {
  const { kind, last, low, high, dueOn, pace } = keyResult;
  if (kind === 'MILESTONE' && dueOn) {
    const whole = Math.max(1, daysBetween(span.startsOn, span.endsOn));
    const share = (day: string) => daysBetween(span.startsOn, day) / whole;
    return {
      kind: 'milestone',
      due: share(dueOn),
      forecast: share(last ? dayOfValue(last.value) : dueOn),
    };
  }
  if (kind === 'CONTROL' && low !== null && high !== null) {
    const room = Math.max((high - low) * BAND_MARGIN, Number.EPSILON);
    const share = (value: number) => (value - low + room) / (high - low + 2 * room);
    if (!last) return { kind: 'none' };
    return { kind: 'band', low: share(low), high: share(high), here: share(last.value) };
  }
  if (pace.covered === null) return { kind: 'none' };
  return {
    kind: 'way',
    done: pace.covered,
    expected: pace.expectedCovered ?? undefined,
    behind: (pace.shortfall ?? 0) > BEHIND_FROM,
    marks: zoneMarks(keyResult),
  };
}

/** Where a zone ends on the way; the target's own end is the track's. */
function zoneMarks({ kind, baseline, target, commit }: Shaped): number[] {
  if (kind !== 'ZONES' || baseline === null || target === null || commit === null) return [];
  return baseline === target ? [] : [(commit - baseline) / (target - baseline)];
}
