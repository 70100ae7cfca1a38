import {
  type PublicKeyCredentialCreationOptionsJSON,
  startRegistration,
} from '@simplewebauthn/browser';
import { type AccountRefusal, getAccount, postAccount } from '../../app/account.ts';
import { deviceWords } from './device-words.ts';

const NONE: AccountRefusal = {
  code: 'refused',
  message: 'No passkey was made.',
  remedy: 'Try again; the device asks for your finger, your face or its code.',
};

/** Has the device make a passkey for this site. @returns why there is none, or nothing */
export async function addPasskey(): Promise<AccountRefusal | undefined> {
  const options = await getAccount<PublicKeyCredentialCreationOptionsJSON>(
    '/api/auth/passkey/generate-register-options',
  );
  if (!options.ok) return options.refusal;
  try {
    const response = await startRegistration({ optionsJSON: options.body });
    const answer = await postAccount('/api/auth/passkey/verify-registration', {
      response,
      name: deviceWords(navigator.userAgent),
    });
    return answer.ok ? undefined : answer.refusal;
  } catch {
    return NONE;
  }
}
