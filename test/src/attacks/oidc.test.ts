import { randomUUID } from 'node:crypto';
import {
  aFreePort,
  type Client,
  goodPassword,
  type RealCairn,
  realCairn,
} from '@cairn/server/identity/testing/signed-in-cairn';
import { generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { oneTimeCode } from '../identity/one-time-code.ts';
import { copyOf, laterBy, nameIn, secondFactorOf } from './harness/accounts.ts';
import { cameBack, follow } from './harness/by-the-provider.ts';
import { client, type IdentityProvider, identityProvider, type Sign } from './identity-provider.ts';

let idp: IdentityProvider;
let cairn: RealCairn;
let admin: Client;

beforeAll(async () => {
  const port = await aFreePort();
  const address = `http://localhost:${port}`;
  idp = await identityProvider(`${address}/api/auth/callback/oidc`);
  const oidc = {
    issuer: idp.issuer,
    clientId: client.id,
    clientSecret: client.secret,
    name: 'Crumb’s account',
  };
  // What more than a password the provider asks for is its own affair.
  cairn = await realCairn({ config: { port, oidc, secondFactor: 'demanded' } });
  admin = await cairn.begun();
  await secondFactorOf(admin);
  for (const [name, email] of [
    ['Pia Manager', 'pia@crumb.example'],
    ['Max Member', 'max@crumb.example'],
  ] as const)
    await letIn(name, email);
});
afterAll(async () => {
  await cairn.close();
  await idp.close();
});
afterEach(() => void vi.useRealTimers());
beforeEach(() => {
  idp.claims = { sub: 'pia', email: 'pia@crumb.example', email_verified: true };
  idp.tamper = undefined;
});

async function letIn(name: string, email: string): Promise<void> {
  const personId = randomUUID();
  await admin.ask('mutation ($i: AddPersonInput!) { addPerson(input: $i) { error { message } } }', {
    i: { commandId: randomUUID(), personId, role: 'PM', name, email },
  });
  await admin.post('/api/invitations', { personId });
}

async function signedIn(): Promise<{ name: string; location: string | null }> {
  const browser = cairn.client();
  const { headers } = await follow(browser, await cameBack(browser, idp));
  return { name: await nameIn(browser), location: headers.get('location') };
}

test('whoever was let in comes in by the provider, as who they are, to where they were going', async () => {
  const { name, location } = await signedIn();
  expect([name, location]).toEqual(['Pia Manager', '/triage']);
  const { body } = await admin.get('/api/people-in');
  const { personId } = body.people.find(({ email }: { email: string }) => email.startsWith('pia@'));
  const callback = cairn.logged.findLast((line) => line.includes('/api/auth/callback/oidc'));
  expect(JSON.parse(callback!).res).toEqual({ statusCode: 302, about: personId });
});

test('who comes in by the provider ends the session that the browser came with', async () => {
  const browser = cairn.client();
  await follow(browser, await cameBack(browser, idp));
  const before = copyOf(browser, cairn);
  await follow(browser, await cameBack(browser, idp));
  expect([await nameIn(before), await nameIn(browser)]).toEqual(['', 'Pia Manager']);
});

test('who has no password changes the second factor by a sign-in of the last half hour alone', async () => {
  const browser = cairn.client();
  await follow(browser, await cameBack(browser, idp));
  const change = async (path: string) => {
    const { status, body } = await browser.post(`/api/auth/two-factor/${path}`, {});
    return [status, body.error?.code];
  };
  laterBy(31 * 60);
  expect(await nameIn(browser)).toBe('Pia Manager');
  for (const path of ['enable', 'generate-backup-codes'])
    expect(await change(path)).toEqual([403, 'not_fresh']);
  vi.useRealTimers();
  expect(await change('enable')).toEqual([200, undefined]);
});

test('whose token holds no address is asked about, and believed of themselves alone', async () => {
  idp.tamper = ({ email: _, email_verified: __, ...honest }, sign) => sign(honest);
  expect((await signedIn()).name).toBe('Pia Manager');
  idp.tamper = ({ email: _, ...honest }, sign) => sign({ ...honest, sub: 'max' });
  expect((await signedIn()).name).toBe('');
});

test('who has come in once is known by the provider’s own word for them, not by an address', async () => {
  await signedIn();
  idp.claims = { ...idp.claims, email: 'max@crumb.example' };
  expect((await signedIn()).name).toBe('Pia Manager');
});

test('whoever is given the address of another at the provider later does not become them', async () => {
  await signedIn();
  idp.claims = { ...idp.claims, sub: 'pia-second' };
  const { name, location } = await signedIn();
  expect([name, location]).toEqual(['', expect.stringMatching(/\/sign-in\?error=/)]);
  idp.claims = { ...idp.claims, sub: 'pia' };
  expect((await signedIn()).name).toBe('Pia Manager');
});

describe('a false identity token', () => {
  const later = (seconds: number) => Math.floor(Date.now() / 1_000) + seconds;
  const unsigned = (claims: JWTPayload) => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'none' })}.${part(claims)}.`;
  };
  const attacks: readonly (readonly [
    string,
    (honest: JWTPayload, sign: Sign) => Promise<string>,
  ])[] = [
    [
      'of another issuer',
      (honest, sign) => sign({ ...honest, iss: 'https://id.elsewhere.example' }),
    ],
    ['for another client', (honest, sign) => sign({ ...honest, aud: 'another' })],
    ['with the nonce of another attempt', (honest, sign) => sign({ ...honest, nonce: 'old' })],
    ['without a nonce', ({ nonce: _, ...honest }, sign) => sign(honest)],
    ['that is over', (honest, sign) => sign({ ...honest, iat: later(-7_200), exp: later(-3_600) })],
    ['that nobody signed', async (honest) => unsigned(honest)],
    [
      'signed by a key of somebody else',
      async (honest) =>
        new SignJWT(honest)
          .setProtectedHeader({ alg: 'RS256', kid: 'honest' })
          .sign((await generateKeyPair('RS256')).privateKey),
    ],
    [
      'signed with the secret of the client',
      async (honest) =>
        new SignJWT(honest)
          .setProtectedHeader({ alg: 'HS256', kid: 'honest' })
          .sign(Buffer.from(client.secret)),
    ],
    [
      'whose claims were changed after it was signed',
      async (honest, sign) => {
        const [head, , signature] = (await sign(honest)).split('.');
        const other = { ...honest, sub: 'max', email: 'max@crumb.example' };
        return `${head}.${Buffer.from(JSON.stringify(other)).toString('base64url')}.${signature}`;
      },
    ],
    ['that is none', async () => 'not.a.token'],
  ];
  test.each(attacks)('%s lets nobody in', async (_what, tamper) => {
    let told = 0;
    idp.tamper = async (honest, sign) => {
      told += 1;
      return tamper(honest, sign);
    };
    const { name, location } = await signedIn();
    expect([name, told]).toEqual(['', 1]);
    expect(location).toMatch(/\/sign-in\?error=/);
  });
});

describe('an answer of the provider', () => {
  const altered = async (change: (answer: URL) => void) => {
    const browser = cairn.client();
    const answer = await cameBack(browser, idp);
    change(answer);
    await follow(browser, answer);
    return nameIn(browser);
  };

  test('with another state lets nobody in', async () => {
    expect(await altered(({ searchParams }) => searchParams.set('state', 'guessed'))).toBe('');
  });

  test('without a state lets nobody in', async () => {
    expect(await altered(({ searchParams }) => searchParams.delete('state'))).toBe('');
  });

  test('with a code that was made up lets nobody in', async () => {
    expect(await altered(({ searchParams }) => searchParams.set('code', 'guessed'))).toBe('');
  });

  test('to one browser does not sign another one in', async () => {
    const answer = await cameBack(cairn.client(), idp);
    const other = cairn.client();
    await follow(other, answer);
    expect(await nameIn(other)).toBe('');
  });

  test.each(['a second time', 'late, to a browser that has begun nothing', 'without any state'])(
    'that comes %s leads to the page of signing in, which says so',
    async (how) => {
      const browser = cairn.client();
      const answer = await cameBack(browser, idp);
      if (how === 'a second time') await follow(browser, answer);
      if (how === 'without any state') answer.search = '?code=x';
      const { status, headers } = await follow(
        how.startsWith('late') ? cairn.client() : browser,
        answer,
      );
      expect([status, headers.get('location')]).toEqual([
        302,
        expect.stringMatching(/^\/sign-in\?error=/),
      ]);
    },
  );

  test('opens once', async () => {
    const browser = cairn.client();
    const answer = await cameBack(browser, idp);
    const before = new Map(browser.cookies);
    await follow(browser, answer);
    expect(await nameIn(browser)).toBe('Pia Manager');
    const replay = cairn.client();
    for (const [name, value] of before) replay.cookies.set(name, value);
    await follow(replay, answer);
    expect(await nameIn(replay)).toBe('');
  });
});

test('an identity token that somebody got hold of is no way in by itself', async () => {
  let honest = '';
  let nonce: unknown;
  idp.tamper = async (claims, sign) => {
    nonce = claims.nonce;
    honest = await sign(claims);
    return honest;
  };
  await signedIn();
  const thief = cairn.client();
  await thief.post('/api/auth/sign-in/social', {
    ...{ provider: 'oidc', callbackURL: '/', idToken: { token: honest, nonce } },
  });
  expect([honest === '', await nameIn(thief)]).toEqual([false, '']);
});

describe('an account of the provider', () => {
  test('whose address was not verified opens nobody’s', async () => {
    idp.claims = { sub: 'mallory', email: 'max@crumb.example', email_verified: false };
    expect((await signedIn()).name).toBe('');
  });

  test('of somebody who was not let in opens nothing, and makes no account', async () => {
    idp.claims = { sub: 'eve', email: 'eve@crumb.example', email_verified: true };
    expect((await signedIn()).name).toBe('');
    const { body } = await admin.get('/api/people-in');
    expect(JSON.stringify(body)).not.toContain('eve@');
  });

  test('leaves no link behind by which another chooses a password for it', async () => {
    await letIn('Nia New', 'nia@crumb.example');
    const token = cairn.word();
    idp.claims = { sub: 'nia', email: 'nia@crumb.example', email_verified: true };
    expect((await signedIn()).name).toBe('Nia New');
    const link = { token, newPassword: goodPassword };
    const { body } = await cairn.client().post('/api/auth/reset-password', link);
    expect(body.error.code).toBe('used_up');
  });

  test('can have a second factor without ever having had a password', async () => {
    await letIn('Oda New', 'oda@crumb.example');
    idp.claims = { sub: 'oda', email: 'oda@crumb.example', email_verified: true };
    const browser = cairn.client();
    await follow(browser, await cameBack(browser, idp));
    const standing = () => browser.get('/api/second-factor').then(({ body }) => body);
    expect(await standing()).toEqual({ secondFactor: false, demanded: true, hasPassword: false });
    const { body } = await browser.post('/api/auth/two-factor/enable', {});
    const secret = new URL(body.totpURI).searchParams.get('secret')!;
    await browser.post('/api/auth/two-factor/verify-totp', {
      code: oneTimeCode(secret, Date.now()),
    });
    expect(await standing()).toEqual({ secondFactor: true, demanded: true, hasPassword: false });
    // Whoever has a password is asked for it.
    expect((await admin.get('/api/second-factor')).body.hasPassword).toBe(true);
    expect((await admin.post('/api/auth/two-factor/enable', {})).status).toBe(400);
  });

  test('does not leave the password of the address standing in for it', async () => {
    const browser = cairn.client();
    await browser.post('/api/auth/sign-in/email', {
      email: 'pia@crumb.example',
      password: goodPassword,
    });
    expect(await nameIn(browser)).toBe('');
  });
});

test.each([
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example',
  'javascript:alert(1)',
])('nobody is sent on to %s', async (callbackURL) => {
  const { status } = await cairn.client().post('/api/auth/sign-in/social', {
    ...{ provider: 'oidc', callbackURL, errorCallbackURL: '/sign-in' },
  });
  expect(status).toBe(403);
});

test.each(['/decisions?item=a-b_c', '/sign-in?to-letter=1'])(
  'but to %s, which is ours',
  async (callbackURL) => {
    const { status } = await cairn.client().post('/api/auth/sign-in/social', {
      ...{ provider: 'oidc', callbackURL, errorCallbackURL: '/sign-in' },
    });
    expect(status).toBe(200);
  },
);
