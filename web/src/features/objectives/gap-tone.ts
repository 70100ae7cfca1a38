import type { KeyResultRowProps } from '../../components/key-result-row.tsx';

interface Paced {
  readonly state: string;
  readonly shortfall: number | null;
}

/** Points of the way behind plan from which the values read as off track. */
const FAR_BEHIND = 25;

/** How a gap is coloured. On plan is nothing to point at; a band that is kept is good. */
export function gapTone(
  { state, shortfall }: Paced,
  kind: string,
): KeyResultRowProps['gap']['tone'] {
  if (state === 'AHEAD') return 'good';
  if (state === 'BEHIND') return (shortfall ?? 0) > FAR_BEHIND ? 'bad' : 'caution';
  return state === 'ON_PLAN' && kind === 'CONTROL' ? 'good' : 'quiet';
}
