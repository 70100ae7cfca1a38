import { DatabaseSync } from 'node:sqlite';
import type { App } from '@cairn/server/app';
import { addressHeader } from '@cairn/server/identity/sign-in-settings';
import { goodPassword } from '@cairn/server/identity/testing/signed-in-cairn';
import { softwarePasskey } from '../attacks/harness/software-passkey.ts';
import { oneTimeCode } from '../identity/one-time-code.ts';

export interface SignedUp {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
}

/** What stands beside a person in `accounts.sqlite` in words that stand nowhere else. */
export const leftAtSigningIn = [
  'Quillbrowser 7',
  'Quilltoken',
  'Quillpasskey',
  'quill@elsewhere.example',
] as const;
const [browserName, tokenName, passkeyName, otherAddress] = leftAtSigningIn;

/**
 * Somebody follows their invitation, signs in, and sets up every way in that there is: password,
 * second factor, passkey and access token, with another passkey, sign-in and address under way.
 */
export async function signUp(app: App, person: SignedUp): Promise<void> {
  const { accounts } = app.identity!;
  const cookies = new Map<string, string>();
  const send = async (path: string, body?: object) => {
    const answer = await accounts.handle(
      new Request(`${accounts.address}/api/auth${path}`, {
        method: body ? 'POST' : 'GET',
        headers: {
          'content-type': 'application/json',
          origin: accounts.address,
          'user-agent': browserName,
          [addressHeader]: '203.0.113.77',
          cookie: [...cookies].map((pair) => pair.join('=')).join('; '),
        },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
    if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
    for (const set of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(set)!;
      cookies.set(name!, value!);
    }
    return await answer.json();
  };
  const invited = await accounts.invite(person);
  if (typeof invited === 'string') throw new Error(invited);
  const token = invited.link.split('=')[1];
  await send('/reset-password', { token, newPassword: goodPassword });
  const signIn = () => send('/sign-in/email', { email: person.email, password: goodPassword });
  await signIn();
  const passkey = softwarePasskey(accounts.address);
  const asked = await send('/passkey/generate-register-options');
  const registered = { response: passkey.register(asked), name: passkeyName };
  await send('/passkey/verify-registration', registered);
  await send('/passkey/generate-register-options');
  const { totpURI } = await send('/two-factor/enable', { password: goodPassword });
  const secret = new URL(totpURI).searchParams.get('secret')!;
  await send('/two-factor/verify-totp', { code: oneTimeCode(secret, Date.now()) });
  // From another browser, or the session of this one would end with it.
  cookies.clear();
  await signIn();
  accounts.ownAddress.ask(person.personId, otherAddress);
  await accounts.tokens.make(person.personId, { name: tokenName, scopes: ['read'], days: 30 });
}

/** Every text in the tables of a file that is long enough to stand there alone, but for instants. */
export function textsIn(path: string): readonly string[] {
  const file = new DatabaseSync(path, { readOnly: true });
  try {
    const tables = file.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all();
    return (
      tables
        .flatMap(({ name }) => file.prepare(`SELECT * FROM "${name}"`).all())
        // How often a code was guessed, under a digest of something random: it names nobody.
        .filter(({ value }) => value !== '0')
        .flatMap((row) => Object.values(row))
        .filter((value): value is string => typeof value === 'string' && value.length >= 16)
        .filter((value) => Number.isNaN(Date.parse(value)))
    );
  } finally {
    file.close();
  }
}
