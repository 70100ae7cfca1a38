import type { EdgeError } from '../edge-answer.ts';

export const signInAgain: EdgeError = {
  code: 'not_signed_in',
  message: 'You are not signed in any more.',
  remedy: 'Sign in and do it again.',
};
const wrongCode: EdgeError = {
  code: 'not_right',
  message: 'The code is not right, or its time is over.',
  remedy: 'Wait for the next one and enter that.',
};
const deadLink: EdgeError = {
  code: 'used_up',
  message: 'This link was used already, or its time is over.',
  remedy: 'Ask for a new one.',
};

const badPasskey: EdgeError = {
  code: 'not_right',
  message: 'This passkey was not taken.',
  remedy: 'Try again, or use your password.',
};

/** @param message what is wrong with it */
export const weakPassword = (message: string): EdgeError => ({
  code: 'weak_password',
  message,
  remedy: 'Take four or five words that have nothing to do with each other.',
});

/** What is said in our words of the library's refusals. Every other one says only that it failed. */
const said: Readonly<Record<string, EdgeError>> = {
  INVALID_EMAIL_OR_PASSWORD: {
    code: 'not_right',
    message: 'Address and password do not go together.',
    remedy: 'Try again, or ask for a new password.',
  },
  INVALID_PASSWORD: {
    code: 'not_right',
    message: 'That is not your password.',
    remedy: 'Try again.',
  },
  INVALID_TOKEN: deadLink,
  USER_NOT_FOUND: deadLink,
  NOT_HERE: {
    code: 'refused',
    message: 'You are not in this organisation any more.',
    remedy: 'Ask one of its administrators to add you again.',
  },
  SESSION_NOT_FRESH: {
    code: 'not_fresh',
    message: 'You signed in a while ago, and this changes how one signs in.',
    remedy: 'Sign in once more, then do it.',
  },
  UNAUTHORIZED: signInAgain,
  SESSION_EXPIRED: signInAgain,
  INVALID_CODE: wrongCode,
  CODE_TAKEN: {
    code: 'used_up',
    message: 'This code was used already.',
    remedy: 'Wait for the next one and enter that.',
  },
  INVALID_BACKUP_CODE: {
    code: 'not_right',
    message: 'That is none of your spare codes, or it was used already.',
    remedy: 'Try another one.',
  },
  INVALID_TWO_FACTOR_COOKIE: signInAgain,
  PASSKEY_NOT_VERIFIED: {
    code: 'not_right',
    message: 'The device did not make sure that it is you, and your account asks for that.',
    remedy: 'Give the device a PIN or a fingerprint, or sign in with your password and a code.',
  },
  AUTHENTICATION_FAILED: badPasskey,
  PASSKEY_NOT_FOUND: badPasskey,
  CHALLENGE_NOT_FOUND: badPasskey,
  FAILED_TO_VERIFY_REGISTRATION: badPasskey,
  PROVIDER_NOT_FOUND: {
    code: 'refused',
    message: 'Your organisation’s provider of accounts cannot be reached.',
    remedy: 'Try again in a while, or sign in another way.',
  },
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: {
    code: 'too_many_requests',
    message: 'That was tried too often.',
    remedy: 'Sign in again from the beginning.',
  },
};

/** What goes out for an answer of the library that is no success. */
export function refusalOf(status: number, body: unknown): EdgeError {
  const { code } = (body ?? {}) as { code?: string };
  if (status === 429)
    return {
      code: 'too_many_requests',
      message: 'That was tried too often in a short time.',
      remedy: 'Wait a minute and try again.',
    };
  return (
    (code !== undefined ? said[code] : undefined) ??
    (status === 401
      ? signInAgain
      : {
          code: 'refused',
          message: 'That could not be done.',
          remedy: 'Check what was entered and try again.',
        })
  );
}
