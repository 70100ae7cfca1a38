import { useRouter, useRouterState } from '@tanstack/react-router';
import { createContext, use, useMemo } from 'react';
import { dayOf, hrefAt, pastDay } from './search-params.ts';

/** The day that a whole screen speaks of. */
export interface LookedAt {
  /** For every query's `asOf`; undefined is now. */
  readonly asOf: { readonly day: string } | undefined;
  readonly isNow: boolean;
  /** The day looked at, `2026-08-20`; today when it is now. */
  readonly day: string;
  readonly today: string;
  /** Null goes back to now. The rest of the address stays. */
  readonly setDay: (day: string | null) => void;
  /** A path within the product, with the moment kept. `Link` does this by itself. */
  readonly at: (href: string) => string;
}

const Today = createContext('');
/** Today in the organisation's time zone, `2026-08-20`. */
export const TodayProvider = Today;

/** Whose day is meant: that of the page shown, or the one just asked for, a moment before it. */
type Whose = 'shown' | 'sought';

/** The past day in the address, or undefined for now. */
export function usePastDay(whose: Whose): string | undefined {
  return useRouterState({
    select: ({ location, matches }) => {
      const search = whose === 'sought' ? location.search : matches.at(-1)?.search;
      return dayOf((search as { asOf?: string } | undefined)?.asOf);
    },
  });
}

export function useMoment(whose: Whose = 'shown'): LookedAt {
  const router = useRouter();
  const today = use(Today);
  const said = usePastDay(whose);
  const past = today === '' ? said : pastDay(said, today);
  return useMemo(
    () => ({
      asOf: past ? { day: past } : undefined,
      isNow: past === undefined,
      day: past ?? today,
      today,
      setDay: (day) => {
        const { pathname, search, hash } = router.state.location;
        void router.navigate({
          to: pathname,
          search: { ...search, asOf: day ?? undefined },
          hash,
          resetScroll: false,
        });
      },
      at: (href) => hrefAt(href, past),
    }),
    [past, today, router],
  );
}
