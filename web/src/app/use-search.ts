import { useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { SearchParams } from './search-params.ts';

/**
 * What the address of the page shown says after its `?`, all of it as strings, and a way to say
 * something else: what is undefined leaves the address, the rest stays. `replace` writes no step
 * into the browser's history, as for a selection that moves with every key.
 */
export function useSearch(): [
  SearchParams,
  (changes: SearchParams, how?: { readonly replace?: boolean }) => void,
] {
  const router = useRouter();
  const search = useRouterState({
    select: ({ matches }) => (matches.at(-1)?.search ?? {}) as SearchParams,
  });
  const change = useCallback(
    (changes: SearchParams, how: { readonly replace?: boolean } = {}) => {
      const { pathname, search: said } = router.state.location;
      void router.navigate({
        to: pathname,
        search: { ...said, ...changes },
        replace: how.replace ?? false,
        resetScroll: false,
      });
    },
    [router],
  );
  return [search, change];
}
