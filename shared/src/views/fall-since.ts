import { lastAt } from '../strategy/objective/check-in-list.ts';
import type { KeyResultView } from './key-result-view.ts';

/** How far the surest of them has fallen since an instant, 0 to 1, by what was said of each. */
export function fallSince(instant: number, keyResults: readonly KeyResultView[]): number {
  const falls = keyResults.map(({ last }) => {
    const before = lastAt(last, instant);
    return last && before ? (before.confidence - last.confidence) / 10 : 0;
  });
  return Math.max(0, ...falls);
}
