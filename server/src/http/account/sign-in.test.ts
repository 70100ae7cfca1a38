import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Client,
  goodPassword,
  type RealCairn,
  realCairn,
} from '../../identity/testing/signed-in-cairn.ts';
import { mostGuesses } from './guess-limits.ts';

let cairn: RealCairn;
beforeEach(async () => {
  cairn = await realCairn();
});
afterEach(() => cairn.close());

const whoAmI = '{ viewer { person { name role } } }';
const signIn = (client: Client, email: string, password: string) =>
  client.post('/api/auth/sign-in/email', { email, password });

/** Nothing of the organisation is shown to this client. */
async function expectNobody(client: Client): Promise<void> {
  const { body } = await client.ask('{ teams { name } }');
  expect(body.errors[0].extensions.code).toBe('NOT_SIGNED_IN');
}

/** A client's stream of changes, once it has told something. */
async function followed({ cookies }: Client) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const stream = await fetch(`${cairn.address}/graphql`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { changes(after: 0) { position } }' }),
  });
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  let told = '';
  while (!told.includes('position')) told += (await reader.read()).value ?? '';
  return { next: () => reader.read() };
}

/** Adds somebody as an administrator does, and answers with their id. */
async function added(admin: Client, name: string, email: string, role = 'PM'): Promise<string> {
  const personId = randomUUID();
  const { body } = await admin.ask(
    'mutation ($input: AddPersonInput!) { addPerson(input: $input) { error { message } } }',
    { input: { commandId: randomUUID(), personId, role, name, email } },
  );
  expect(body.data.addPerson.error).toBeNull();
  return personId;
}

/** Somebody who was invited and has chosen a password, in a browser of their own. */
async function joined(admin: Client, name: string, email: string): Promise<Client> {
  await admin.post('/api/invitations', { personId: await added(admin, name, email) });
  const browser = cairn.client();
  await browser.post('/api/auth/reset-password', {
    token: cairn.word(),
    newPassword: goodPassword,
  });
  await signIn(browser, email, goodPassword);
  return browser;
}

describe('the first administrator', () => {
  const beginning = {
    organisation: 'Crumb',
    timeZone: 'Europe/Lisbon',
    name: 'Ada Admin',
    email: 'ada@crumb.example',
    password: goodPassword,
  };
  const word = () => /begin=(\S+)/.exec(cairn.app.identity!.firstLink.at('')!)![1]!;

  test('founds the organisation by the printed link, and is in', async () => {
    const { body } = await (await cairn.begun()).ask(whoAmI);
    expect(body.data.viewer.person).toEqual({ name: 'Ada Admin', role: 'ADMINISTRATOR' });
  });

  test('is the only one whom the link lets in', async () => {
    const used = word();
    await cairn.begun();
    const again = await cairn.client().post('/api/begin', { word: used, ...beginning });
    expect([again.status, again.body.error.code]).toEqual([403, 'used_up']);
    const { app } = cairn;
    expect(app.live.world.now(app.clock()).people()).toHaveLength(1);
  });

  test.each([
    ['another word', { word: 'guessed' }, 403],
    ['no word', { word: undefined }, 403],
    ['a place that is none', { timeZone: 'Middle/Earth' }, 400],
    ['an address that is none', { email: 'ada' }, 400],
    ['a short password', { password: 'short' }, 400],
    ['a password that everybody has', { password: 'password123456' }, 400],
    ['its own name for a password', { password: 'ada@crumb.example' }, 400],
  ])('is turned away with %s, and can try again', async (_what, wrong, status) => {
    const tried = await cairn
      .client()
      .post('/api/begin', { word: word(), ...beginning, ...(wrong as object) });
    expect(tried.status).toBe(status);
    expect(tried.body.error.remedy).toMatch(/\.$/);
    const { body } = await (await cairn.begun()).ask(whoAmI);
    expect(body.data.viewer.person.name).toBe('Ada Admin');
  });
});

describe('somebody who is invited', () => {
  test('chooses a password by the letter’s link, once, and is in as who they are', async () => {
    const admin = await cairn.begun();
    const pia = await joined(admin, 'Pia Manager', 'pia@crumb.example');
    expect((await pia.ask(whoAmI)).body.data.viewer.person.name).toBe('Pia Manager');
    expect(cairn.letters().map(({ subject }) => subject)).toContain(
      'Crumb uses Cairn, and you are in',
    );
    const invited = cairn.letters().find(({ to }) => to === 'pia@crumb.example')!;
    const [, token] = /#\w+=(\S+)/.exec(invited.text) ?? [];
    const again = await cairn
      .client()
      .post('/api/auth/reset-password', { token, newPassword: goodPassword });
    expect(again.body.error.code).toBe('used_up');
  });

  test('gets the link by hand where no letters go out', async () => {
    await cairn.close();
    cairn = await realCairn({ config: { mode: 'real', mail: undefined } });
    const admin = await cairn.begun();
    const personId = await added(admin, 'Pia Manager', 'pia@crumb.example');
    const { body } = await admin.post('/api/invitations', { personId });
    expect(body.link).toMatch(/\/sign-in#invitation=\S{40,}$/);
  });

  test('is let in by an administrator alone', async () => {
    const admin = await cairn.begun();
    const pia = await joined(admin, 'Pia Manager', 'pia@crumb.example');
    const personId = await added(admin, 'Max Member', 'max@crumb.example');
    for (const [client, refused] of [
      [pia, [403, 'not_yours']],
      [cairn.client(), [401, 'not_signed_in']],
    ] as const) {
      const { status, body } = await client.post('/api/invitations', { personId });
      expect([status, body.error.code]).toEqual(refused);
      const seen = await client.get('/api/people-in');
      expect([seen.status, seen.body.error.code]).toEqual(refused);
    }
    expect(cairn.letters().some(({ to }) => to === 'max@crumb.example')).toBe(false);
  });

  test('is given no other link once in: it would open to an administrator what is theirs', async () => {
    await cairn.close();
    cairn = await realCairn({ config: { mode: 'real', mail: undefined } });
    const admin = await cairn.begun();
    const personId = await added(admin, 'Pia Manager', 'pia@crumb.example');
    const { link } = (await admin.post('/api/invitations', { personId })).body;
    const token = link.split('=')[1];
    const pia = cairn.client();
    await pia.post('/api/auth/reset-password', { token, newPassword: goodPassword });
    const again = await admin.post('/api/invitations', { personId });
    expect([again.status, again.body.error.code, again.body.link]).toEqual([
      400,
      'refused',
      undefined,
    ]);
  });

  test('does not take over the address of somebody else', async () => {
    const admin = await cairn.begun();
    const personId = await added(admin, 'Mallory', 'ada@crumb.example');
    const { status, body } = await admin.post('/api/invitations', { personId });
    expect([status, body.error.code]).toEqual([400, 'refused']);
  });
});

describe('a session', () => {
  test('is one of several that its owner sees and ends, each in the same moment', async () => {
    const desk = await cairn.begun();
    const phone = cairn.client();
    await signIn(phone, 'ada@crumb.example', goodPassword);
    const { body: sessions } = await desk.get('/api/auth/list-sessions');
    expect(sessions).toHaveLength(2);
    const [mine] = (desk.cookies.get('__Host-cairn.session_token') ?? '').split('.');
    const other = sessions.find(({ token }: { token: string }) => token !== mine);
    expect((await phone.ask(whoAmI)).status).toBe(200);
    await desk.post('/api/auth/revoke-session', { token: other.token });
    await expectNobody(phone);
    expect((await desk.ask(whoAmI)).status).toBe(200);
  });

  test('cannot be ended by others', async () => {
    const admin = await cairn.begun();
    const pia = await joined(admin, 'Pia Manager', 'pia@crumb.example');
    const [{ token }] = (await admin.get('/api/auth/list-sessions')).body;
    await pia.post('/api/auth/revoke-session', { token });
    expect((await admin.ask(whoAmI)).status).toBe(200);
  });

  test('of a stream that is open closes it within a second of being ended', async () => {
    const admin = await cairn.begun();
    const { next } = await followed(admin);
    const ended = performance.now();
    await admin.post('/api/auth/sign-out');
    while (!(await next()).done);
    expect(performance.now() - ended).toBeLessThan(1_000);
  });

  test('of somebody who left is nobody’s, and their stream is closed', async () => {
    const admin = await cairn.begun();
    const pia = await joined(admin, 'Pia Manager', 'pia@crumb.example');
    const { next } = await followed(pia);
    const person = '{ viewer { person { id } } }';
    const { id: personId } = (await pia.ask(person)).body.data.viewer.person;
    await admin.ask(
      'mutation ($i: RemovePersonInput!) { removePerson(input: $i) { ok { position } } }',
      { i: { commandId: randomUUID(), personId } },
    );
    await expectNobody(pia);
    expect((await pia.get('/api/tokens')).status).toBe(401);
    while (!(await next()).done);
  });

  test('keeps its cookie to this host, to TLS and from scripts', async () => {
    await cairn.begun();
    const browser = cairn.client();
    const { headers } = await signIn(browser, 'ada@crumb.example', goodPassword);
    const cookies = headers.getSetCookie();
    expect(cookies).toHaveLength(2);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/^__Host-/);
      expect(cookie).toMatch(/; Path=\//);
      for (const attribute of ['HttpOnly', 'Secure', 'SameSite=Lax'])
        expect(cookie).toContain(attribute);
      expect(cookie).not.toMatch(/domain=/i);
    }
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('is not made by a token whose signature is missing, another’s or altered', async () => {
    const admin = await cairn.begun();
    const right = admin.cookies.get('__Host-cairn.session_token')!;
    const [token, signature] = right.split('.') as [string, string];
    for (const value of [
      token,
      `${token}.`,
      `${token}.${'A'.repeat(43)}%3D`,
      `${token.slice(0, -1)}x.${signature}`,
    ]) {
      const thief = cairn.client({ cookie: `__Host-cairn.session_token=${value}` });
      await expectNobody(thief);
    }
  });

  test('of the demonstration’s personas is none here', async () => {
    await cairn.begun();
    const { app } = cairn;
    const [ada] = app.live.world.now(app.clock()).people();
    const thief = cairn.client({ cookie: `cairn_persona=${ada!.id}` });
    await expectNobody(thief);
    expect((await thief.post('/api/persona', { personId: ada!.id })).status).toBe(404);
  });
});

describe('a forgotten password', () => {
  test('is replaced by a letter’s link, which signs every other device out', async () => {
    const desk = await cairn.begun();
    await cairn.client().post('/api/auth/request-password-reset', { email: 'ada@crumb.example' });
    const newPassword = 'seven lanterns on the old quay';
    await cairn.client().post('/api/auth/reset-password', { token: cairn.word(), newPassword });
    await expectNobody(desk);
    expect((await signIn(desk, 'ada@crumb.example', goodPassword)).status).toBe(401);
    expect((await signIn(desk, 'ada@crumb.example', newPassword)).status).toBe(200);
    expect(cairn.letters()[0]!.subject).toBe('Your password for Cairn was changed');
  });

  test('says the same for an address that nobody has', async () => {
    await cairn.begun();
    const ask = (email: string) =>
      cairn.client().post('/api/auth/request-password-reset', { email });
    const [known, unknown] = [await ask('ada@crumb.example'), await ask('eve@crumb.example')];
    expect(unknown.body).toEqual(known.body);
    expect(cairn.letters().map(({ to }) => to)).not.toContain('eve@crumb.example');
  });
});

describe('guessing a password', () => {
  test('stops after a few for strangers, and its owner still comes in', async () => {
    const admin = await cairn.begun();
    const email = 'ada@crumb.example';
    await admin.post('/api/auth/sign-out');
    const answers: number[] = [];
    for (let guess = 0; guess < 30; guess += 1)
      answers.push((await signIn(cairn.client(), email, `wrong guess number ${guess}`)).status);
    expect(answers.filter((status) => status === 401)).toHaveLength(mostGuesses);
    expect(answers.slice(mostGuesses).every((status) => status === 429)).toBe(true);
    // Even the right one is not let through from there …
    expect((await signIn(cairn.client(), email, goodPassword)).status).toBe(429);
    // … but from the browser that its owner has used before.
    expect((await signIn(admin, email, goodPassword)).status).toBe(200);
  });

  test('is not let through by the mark of another account’s browser, or an invented one', async () => {
    const admin = await cairn.begun();
    const pia = await joined(admin, 'Pia Manager', 'pia@crumb.example');
    const email = 'ada@crumb.example';
    for (let guess = 0; guess < mostGuesses; guess += 1)
      await signIn(cairn.client(), email, 'wrong guess of somebody');
    expect((await signIn(pia, email, 'wrong guess of somebody')).status).toBe(429);
    const invented = cairn.client({ cookie: `__Host-cairn.device=word.${'A'.repeat(43)}` });
    expect((await signIn(invented, email, 'wrong guess of somebody')).status).toBe(429);
  });

  test('stops after a few at an open page too', async () => {
    const admin = await cairn.begun();
    const change = (currentPassword: string) =>
      admin.post('/api/auth/change-password', { currentPassword, newPassword: 'x'.repeat(3) });
    const answers: number[] = [];
    for (let guess = 0; guess <= mostGuesses; guess += 1)
      answers.push((await change(`wrong guess number ${guess}`)).status);
    expect(answers.indexOf(429)).toBe(mostGuesses);
    expect(
      (await admin.post('/api/auth/two-factor/enable', { password: goodPassword })).status,
    ).toBe(429);
  });

  test('learns nothing about who has an account', async () => {
    await cairn.begun();
    const known = await signIn(cairn.client(), 'ada@crumb.example', 'not the password');
    const unknown = await signIn(cairn.client(), 'eve@crumb.example', 'not the password');
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
  });
});

describe('an access token', () => {
  const make = async (admin: Client, scopes: readonly string[]) =>
    (await admin.post('/api/tokens', { name: 'Figures', scopes, days: 7 })).body.token as string;

  test('asks in its owner’s name, and does only what it may', async () => {
    const admin = await cairn.begun();
    const reader = cairn.client({ authorization: `Bearer ${await make(admin, ['read'])}` });
    expect((await reader.ask(whoAmI)).body.data.viewer.person.name).toBe('Ada Admin');
    const form = 'mutation ($i: FormTeamInput!) { formTeam(input: $i) { ok { position } } }';
    const input = { i: { commandId: randomUUID(), teamId: randomUUID(), name: 'Bakery' } };
    const refused = await reader.ask(form, input);
    expect(refused.body.errors[0].extensions.code).toBe('OUT_OF_SCOPE');
    const writer = cairn.client({ authorization: `Bearer ${await make(admin, ['write'])}` });
    const { body } = await writer.ask(form, input);
    expect(body.data.formTeam.ok.position).toBeGreaterThan(0);
    expect((await writer.ask(whoAmI)).body.errors[0].extensions.code).toBe('OUT_OF_SCOPE');
    const { store } = cairn.app;
    expect(store.readPage(body.data.formTeam.ok.position - 1, 1)[0]!.metadata.source).toBe('api');
  });

  test('asks questions of its own only where it was made for that', async () => {
    await cairn.close();
    cairn = await realCairn({ edge: {} });
    const admin = await cairn.begun();
    const asking = async (scopes: readonly string[]) => {
      const token = await make(admin, scopes);
      return (await cairn.client({ authorization: `Bearer ${token}` }).ask(whoAmI)).body;
    };
    expect((await asking(['read'])).errors[0].extensions.code).toBe('OWN_DOCUMENT');
    expect((await asking(['read', 'ask'])).data.viewer.person.name).toBe('Ada Admin');
    expect((await admin.ask(whoAmI)).body.errors[0].extensions.code).toBe('OWN_DOCUMENT');
  });

  test('is told once, kept as a digest, and ended by its owner alone', async () => {
    const admin = await cairn.begun();
    const token = await make(admin, ['read']);
    const { body } = await admin.get('/api/tokens');
    expect(body.tokens).toMatchObject([{ name: 'Figures', scopes: ['read'], lastUsedAt: null }]);
    expect(JSON.stringify(body)).not.toContain(token);
    const pia = await joined(admin, 'Pia Manager', 'pia@crumb.example');
    const { id } = body.tokens[0];
    expect((await pia.post('/api/tokens/end', { id })).status).toBe(404);
    const program = cairn.client({ authorization: `Bearer ${token}` });
    expect((await program.ask(whoAmI)).status).toBe(200);
    expect((await admin.post('/api/tokens/end', { id })).status).toBe(204);
    await expectNobody(program);
  });

  test('makes no other token and changes no way of signing in', async () => {
    const admin = await cairn.begun();
    const token = await make(admin, ['read', 'write', 'ask']);
    const program = cairn.client({ authorization: `Bearer ${token}`, 'x-api-key': token });
    expect((await program.post('/api/tokens', {})).status).toBe(401);
    expect((await program.get('/api/auth/list-sessions')).status).toBe(401);
    const change = { currentPassword: goodPassword, newPassword: 'seven lanterns on a quay' };
    expect((await program.post('/api/auth/change-password', change)).status).toBe(401);
  });
});

test('a page sends whoever is not signed in to the door, and back from there', async () => {
  const stranger = await cairn.client().get('/objectives?kind=committed');
  expect([stranger.status, stranger.headers.get('location')]).toEqual([
    302,
    '/sign-in?to=%2Fobjectives%3Fkind%3Dcommitted',
  ]);
  expect((await cairn.client().get('/sign-in')).status).not.toBe(302);
  expect((await (await cairn.begun()).get('/objectives')).status).not.toBe(302);
});

test('signing out leaves nothing behind in the browser', async () => {
  const admin = await cairn.begun();
  const { headers } = await admin.post('/api/auth/sign-out');
  expect(headers.get('clear-site-data')).toBe('"cache", "storage"');
  await expectNobody(admin);
});

test('of the library’s routes only those that are used can be reached', async () => {
  const admin = await cairn.begun();
  for (const path of [
    'sign-up/email',
    'update-user',
    'delete-user',
    'api-key/create',
    'verify-password',
  ])
    expect((await admin.post(`/api/auth/${path}`, {})).status).toBe(404);
  for (const path of [
    'get-session',
    'ok',
    'error',
    'list-accounts',
    'reset-password/x?callbackURL=/',
  ])
    expect((await admin.get(`/api/auth/${path}`)).status).toBe(404);
});

test('nothing secret reaches the log of requests', async () => {
  const admin = await cairn.begun();
  const { body } = await admin.post('/api/tokens', { name: 'F', scopes: ['read'], days: 1 });
  await cairn.client({ authorization: `Bearer ${body.token}` }).ask(whoAmI);
  await signIn(cairn.client(), 'ada@crumb.example', 'a wrong one that is long');
  const log = cairn.logged.join('\n');
  const [session] = admin.cookies.get('__Host-cairn.session_token')!.split('.');
  for (const secret of [goodPassword, 'a wrong one', body.token, session!, 'ada@crumb'])
    expect(log).not.toContain(secret);
});
