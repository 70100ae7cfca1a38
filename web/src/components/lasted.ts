import { useEffect, useState } from 'react';

/**
 * True once `active` has lasted `ms` milliseconds without a break, so that what is quick enough
 * shows no sign of waiting at all. False again at once when `active` ends.
 */
export function useLasted(active: boolean, ms: number): boolean {
  const [lasted, setLasted] = useState(false);
  useEffect(() => {
    if (!active) return setLasted(false);
    const timer = setTimeout(() => setLasted(true), ms);
    return () => clearTimeout(timer);
  }, [active, ms]);
  return active && lasted;
}
