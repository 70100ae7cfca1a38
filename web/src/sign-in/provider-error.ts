import type { AccountRefusal } from '../app/account.ts';

const NOT_LET_IN: AccountRefusal = {
  code: 'refused',
  message: 'Your account there does not open Cairn.',
  remedy:
    'It has to be known there by the address that you sign in to Cairn with. Ask an administrator of yours.',
};

const BROKEN_OFF: AccountRefusal = {
  code: 'refused',
  message: 'Signing in there did not come to its end.',
  remedy: 'Begin again here; an answer that is late or was used already opens nothing.',
};

/** What the server says where it was the account, and not the way there and back, that did not fit. */
const ABOUT_THE_ACCOUNT: ReadonlySet<string> = new Set([
  'account_not_linked',
  'unable_to_link_account',
  'signup_disabled',
  'email_not_found',
  'email_not_verified',
]);

/** What to say to whoever comes back from the provider without being let in, if anybody does. */
export function providerError(search: string): AccountRefusal | undefined {
  const error = new URLSearchParams(search).get('error');
  if (error === null) return undefined;
  return ABOUT_THE_ACCOUNT.has(error) ? NOT_LET_IN : BROKEN_OFF;
}
