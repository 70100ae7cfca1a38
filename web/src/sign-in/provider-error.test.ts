import { expect, test } from 'vitest';
import { providerError } from './provider-error.ts';

test.each([
  ['?error=signup_disabled', /does not open Cairn/],
  ['?error=account_not_linked', /does not open Cairn/],
  ['?error=unable_to_link_account', /does not open Cairn/],
  ['?error=state_mismatch', /did not come to its end/],
  ['?error=access_denied&error_description=No', /did not come to its end/],
  ['?error=', /did not come to its end/],
])('%s says so in our words', (search, message) => {
  expect(providerError(search)?.message).toMatch(message);
});

test('who comes of their own is told nothing', () => {
  expect(providerError('?to=/triage')).toBeUndefined();
});
