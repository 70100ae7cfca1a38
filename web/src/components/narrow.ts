import { useMediaQuery } from '@mantine/hooks';

/** Below 900 px, where the rail turns into words at the bottom and panels into sheets. */
export const NARROW = '(max-width: 56.25rem)';

export function useNarrow(): boolean {
  return useMediaQuery(NARROW, undefined, { getInitialValueInEffect: false }) ?? false;
}

/** Below 1200 px, where there is no room for two columns: what is chosen opens in its row. */
const STACKED = '(max-width: 75rem)';

export function useStacked(): boolean {
  return useMediaQuery(STACKED, undefined, { getInitialValueInEffect: false }) ?? false;
}
