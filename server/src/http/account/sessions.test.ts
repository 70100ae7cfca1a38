import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ada, expectNobody, joined, signIn } from '../../identity/testing/people-in.ts';
import { type Client, type RealCairn, realCairn } from '../../identity/testing/signed-in-cairn.ts';

let cairn: RealCairn;
beforeEach(async () => {
  cairn = await realCairn();
});
afterEach(() => cairn.close());

const whoAmI = '{ viewer { person { name role } } }';

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

describe('a session', () => {
  test('is one of several that its owner sees and ends, each in the same moment', async () => {
    const desk = await cairn.begun();
    const phone = cairn.client();
    await signIn(phone, ada);
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
    const { browser: pia } = await joined(admin, cairn);
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
    const { browser: pia } = await joined(admin, cairn);
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
    const { headers } = await signIn(browser, ada);
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
    const another = `${token.slice(0, -1)}${token.endsWith('x') ? 'y' : 'x'}`;
    for (const value of [
      token,
      `${token}.`,
      `${token}.${'A'.repeat(43)}%3D`,
      `${another}.${signature}`,
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
