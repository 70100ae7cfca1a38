import { randomUUID } from 'node:crypto';
import { get, type IncomingMessage } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Client, type RealCairn, realCairn } from '../identity/testing/signed-in-cairn.ts';
import { carriedOut, somebodyIn } from '../identity/testing/somebody-in.ts';

let cairn: RealCairn;
let admin: Client;
beforeEach(async () => {
  cairn = await realCairn();
  admin = await cairn.begun();
});
afterEach(() => cairn.close());

const joined = () => somebodyIn(cairn, admin, 'Pia Manager', 'pia@crumb.example');

const dread = 'I dread that talk. '.repeat(14).trim();

/** Has somebody write one private reason, and the log hold it so many times. */
async function wrote(personId: string, times: number): Promise<void> {
  const { commands, store, live } = cairn.app;
  const outcome = await commands.execute(
    { type: 'SetItemAside', commandId: randomUUID(), personId, itemId: 'x', because: dread },
    { personId, source: 'web' },
  );
  expect(outcome.ok).toBe(true);
  const [event] = store.readPage(live.position - 1, 1);
  const { type, version, data, metadata } = event!;
  for (let left = times - 1; left > 0; left -= 500)
    await store.append(
      event!.stream,
      Array.from({ length: Math.min(left, 500) }, () => {
        return { id: randomUUID(), type, version, data: data as object, metadata };
      }),
      { expected: 'any' },
    );
  await live.waitFor(store.head().position);
}

test('somebody who is signed in takes along what is theirs, and how they sign in', async () => {
  const { personId, browser } = await joined();
  await wrote(personId, 1);
  await browser.post('/api/tokens', { name: 'Figures', scopes: ['read', 'ask'], days: 7 });
  const { body } = await browser.get('/api/own-data.json');
  expect(body).toMatchObject({
    you: { id: personId, name: 'Pia Manager', email: 'pia@crumb.example' },
    signIn: {
      address: 'pia@crumb.example',
      password: true,
      secondFactor: false,
      sessions: [{ from: '127.0.0.1', browser: 'node' }],
      tokens: [{ name: 'Figures', scopes: ['read', 'ask'] }],
    },
    events: [
      { what: 'PersonJoined', byYou: false },
      { what: 'ItemSetAside', byYou: true, written: { because: dread } },
    ],
  });
  const page = (await browser.get('/api/own-data.md')).body as string;
  expect(page).toContain('## How you sign in\n\n- Address: pia@crumb.example\n- Password: set\n');
  expect(page).toMatch(/\n- Access token Figures \(cairn\\_.{4}…\), which may read, ask: from 2/);
  expect(page).toMatch(/\n- Signed in from 127\.0\.0\.1 with node: on 2/);
  const [session] = browser.cookies.get('__Host-cairn.session_token')!.split('.');
  expect(page + JSON.stringify(body)).not.toContain(session!);
});

test('whoever is not signed in, or is a program, takes nothing along', async () => {
  const made = await admin.post('/api/tokens', { name: 'All', scopes: ['read'], days: 1 });
  const program = cairn.client({ authorization: `Bearer ${made.body.token}` });
  for (const client of [cairn.client(), program])
    for (const kind of ['json', 'md']) {
      const { status, body } = await client.get(`/api/own-data.${kind}`);
      expect([status, body.error.code]).toEqual([401, 'not_signed_in']);
    }
});

/** A download of which nobody reads on after its first piece. */
const begun = ({ cookies }: Client): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    get(`${cairn.address}/api/own-data.json`, { headers: { cookie } }, (answer) => {
      answer.once('readable', () => resolve(answer));
    }).on('error', reject);
  });

/** Reads the rest; says whether it came to its end. */
async function isWhole(download: IncomingMessage): Promise<boolean> {
  try {
    for await (const _ of download);
  } catch {}
  return download.complete;
}

const removed = (_browser: Client, personId: string) =>
  carriedOut(admin, 'removePerson', { personId });
const signedOut = (browser: Client) => browser.post('/api/auth/sign-out');

test.each([
  ['removed', removed],
  ['signed out', signedOut],
])('whoever is %s during a download gets none of the rest', async (_what, ends) => {
  const { personId, browser } = await joined();
  await wrote(personId, 20_000);
  const download = await begun(browser);
  await ends(browser, personId);
  expect(await isWhole(download)).toBe(false);
  expect((await browser.get('/api/own-data.json')).status).toBe(401);
});

test('a person has one download at a time, and another one after it', async () => {
  const { personId, browser } = await joined();
  await wrote(personId, 20_000);
  const download = await begun(browser);
  const { status, body } = await browser.get('/api/own-data.md');
  expect([status, body.error.code]).toEqual([429, 'too_many_requests']);
  expect(body.error.remedy).toMatch(/\.$/);
  expect((await admin.get('/api/own-data.md')).status).toBe(200);
  expect(await isWhole(download)).toBe(true);
  expect((await browser.get('/api/own-data.json')).status).toBe(200);
  const stopped = await begun(browser);
  stopped.destroy();
  await expect
    .poll(async () => (await browser.get('/api/own-data.json')).status, { timeout: 5_000 })
    .toBe(200);
});
