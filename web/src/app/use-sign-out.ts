import { useReceipt } from './use-receipt.tsx';

/** Signs out from wherever one is, and says so where that did not succeed. */
export function useSignOut(): () => Promise<void> {
  const give = useReceipt();
  return async () => {
    // Loaded once it is asked for: no page waits for it.
    const loaded = await import('./sign-out.ts').catch(() => undefined);
    const refusal = loaded ? await loaded.signOut() : NOT_REACHED;
    if (!refusal) return;
    const words = `You are still signed in. ${refusal.message} ${refusal.remedy}`;
    give({ words, onlySaid: true });
  };
}

const NOT_REACHED = { message: 'Cairn could not be reached.', remedy: 'Try again.' };
