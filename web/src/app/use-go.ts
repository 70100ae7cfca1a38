import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useMoment } from './use-moment.ts';

/** Goes to a path within the product, `/objectives/…?keyResult=…`, with the moment kept. */
export function useGo(): (href: string, how?: { readonly replace?: boolean }) => void {
  const router = useRouter();
  const { at } = useMoment();
  return useCallback(
    (href, how = {}) => {
      void router.navigate({ href: at(href), replace: how.replace ?? false });
    },
    [router, at],
  );
}
