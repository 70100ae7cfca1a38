import type { DatabaseSync } from 'node:sqlite';
import { APIError } from 'better-auth/api';

interface Answered {
  readonly verification: { readonly authenticationInfo: { readonly userVerified: boolean } };
  readonly clientData: { readonly id: string };
}

/**
 * A passkey stands for the second factor too, so the device has to have made sure who holds it,
 * by a finger or a number, for whoever asks for more than one thing. Otherwise having it is enough.
 */
export function passkeyIsEnough(file: DatabaseSync) {
  return async ({ verification, clientData }: Answered): Promise<void> => {
    if (verification.authenticationInfo.userVerified) return;
    const asksForMore = file
      .prepare(
        `SELECT 1 FROM passkey JOIN user ON user.id = passkey.userId
         WHERE passkey.credentialID = ? AND user.twoFactorEnabled = 1`,
      )
      .get(clientData.id);
    if (asksForMore) throw new APIError('UNAUTHORIZED', { code: 'PASSKEY_NOT_VERIFIED' });
  };
}

const answers: ReadonlySet<string> = new Set([
  '/passkey/verify-authentication',
  '/passkey/verify-registration',
]);

/** The library looks for the passkey of an answer before it looks at the answer. */
export function refuseNoAnswer(path: string, body: unknown): void {
  if (!answers.has(path)) return;
  const { response } = (body ?? {}) as { response?: { id?: unknown } };
  if (typeof response?.id !== 'string')
    throw new APIError('BAD_REQUEST', { code: 'AUTHENTICATION_FAILED' });
}
