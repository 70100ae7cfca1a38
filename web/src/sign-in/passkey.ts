import {
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
} from '@simplewebauthn/browser';
import { type AccountRefusal, getAccount, postAccount } from '../app/account.ts';

const NONE: AccountRefusal = {
  code: 'refused',
  message: 'No passkey was given.',
  remedy: 'Try again, or use your password.',
};

/** Asks the device for a passkey of this site and signs in by it. */
export async function signInByPasskey(): Promise<'in' | AccountRefusal> {
  const options = await getAccount<PublicKeyCredentialRequestOptionsJSON>(
    '/api/auth/passkey/generate-authenticate-options',
  );
  if (!options.ok) return options.refusal;
  try {
    const response = await startAuthentication({ optionsJSON: options.body });
    const answer = await postAccount('/api/auth/passkey/verify-authentication', { response });
    return answer.ok ? 'in' : answer.refusal;
  } catch {
    // Put off by the person, or by a device that has none.
    return NONE;
  }
}
