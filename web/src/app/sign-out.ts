import { type AccountRefusal, postAccount } from './account.ts';

/**
 * Ends this browser's session and goes to the door. What was kept on the device goes with it, as
 * the server tells the browser to.
 *
 * @returns why one is still signed in, or nothing
 */
export async function signOut(): Promise<AccountRefusal | undefined> {
  const answer = await postAccount('/api/auth/sign-out');
  if (!answer.ok) return answer.refusal;
  // Not a step in the history: going back from the door would show an empty page first.
  window.location.replace('/sign-in');
  return undefined;
}
