import { type Client, goodPassword } from '@cairn/server/identity/testing/signed-in-cairn';
import { expect, vi } from 'vitest';
import { oneTimeCode } from '../../identity/one-time-code.ts';

export { sessionCookie } from '@cairn/server/identity/sign-in-settings';
export {
  ada,
  change,
  copyOf,
  invited,
  joined,
  nameIn,
  otherPassword,
  pia,
  signIn,
} from '@cairn/server/identity/testing/people-in';

export interface SecondFactor {
  /** What the app shows now, or showed so many seconds ago. */
  code(ago?: number): string;
  readonly spares: readonly string[];
}

/**
 * Moves the clock on, and stops it there until `vi.useRealTimers`. An app shows another code every
 * half minute.
 */
export function laterBy(seconds: number): void {
  vi.setSystemTime(Date.now() + seconds * 1_000);
}

/**
 * Switches the second factor on, as one does by an app. That takes the code of then, so it is half
 * a minute later afterwards.
 */
export async function secondFactorOf(browser: Client): Promise<SecondFactor> {
  const { body } = await browser.post('/api/auth/two-factor/enable', { password: goodPassword });
  const secret = new URL(body.totpURI).searchParams.get('secret')!;
  const code = (ago = 0) => oneTimeCode(secret, Date.now() - ago * 1_000);
  const { status } = await browser.post('/api/auth/two-factor/verify-totp', { code: code() });
  expect(status).toBe(200);
  laterBy(30);
  return { code, spares: body.backupCodes };
}
