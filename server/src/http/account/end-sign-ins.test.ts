import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type Client,
  goodPassword,
  type RealCairn,
  realCairn,
} from '../../identity/testing/signed-in-cairn.ts';

let cairn: RealCairn;
let admin: Client;
beforeEach(async () => {
  cairn = await realCairn();
  admin = await cairn.begun();
});
afterEach(() => cairn.close());

const pia = { email: 'pia@crumb.example', password: goodPassword };
const signIn = (browser: Client) => browser.post('/api/auth/sign-in/email', pia);
const nameIn = async (browser: Client) =>
  (await browser.ask('{ viewer { person { name } } }')).body.data?.viewer?.person.name;
const end = (personId: unknown) => admin.post('/api/sign-ins/end', { personId });

/** Adds Pia and lets her in; the word of her link is that of the newest letter. */
async function invited(): Promise<string> {
  const personId = randomUUID();
  await admin.ask(
    'mutation ($input: AddPersonInput!) { addPerson(input: $input) { error { message } } }',
    {
      input: {
        ...{ commandId: randomUUID(), personId, role: 'PM', name: 'Pia Manager' },
        ...{ email: pia.email },
      },
    },
  );
  await admin.post('/api/invitations', { personId });
  return personId;
}

async function joined() {
  const personId = await invited();
  await cairn
    .client()
    .post('/api/auth/reset-password', { token: cairn.word(), newPassword: goodPassword });
  const browser = cairn.client();
  await signIn(browser);
  return { personId, browser };
}

/** A stream of changes, once it has told something. */
async function followed(headers: Readonly<Record<string, string>>) {
  const stream = await fetch(`${cairn.address}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: 'subscription { changes(after: 0) { position } }' }),
  });
  const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
  let told = '';
  while (!told.includes('position')) told += (await reader.read()).value ?? '';
  return async () => {
    while (!(await reader.read()).done);
  };
}

test('all of somebody’s sign-ins are ended by an administrator, programs too, and open streams within a second', async () => {
  const { personId, browser } = await joined();
  const phone = cairn.client();
  await signIn(phone);
  const { body } = await browser.post('/api/tokens', { name: 'F', scopes: ['read'], days: 1 });
  const authorization = `Bearer ${body.token}`;
  const program = cairn.client({ authorization });
  expect(await nameIn(program)).toBe('Pia Manager');
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const over = [await followed({ cookie }), await followed({ authorization })];

  const from = performance.now();
  expect((await end(personId)).status).toBe(204);
  await Promise.all(over.map((closed) => closed()));
  expect(performance.now() - from).toBeLessThan(1_000);
  for (const each of [browser, phone, program]) expect(await nameIn(each)).toBeUndefined();
  expect((await browser.get('/api/auth/list-sessions')).status).toBe(401);
  expect(await nameIn(admin)).toBe('Ada Admin');
});

test('and who they are lets them in again', async () => {
  const { personId, browser } = await joined();
  await end(personId);
  expect((await signIn(browser)).status).toBe(200);
  expect(await nameIn(browser)).toBe('Pia Manager');
  expect((await browser.get('/api/tokens')).body.tokens).toEqual([]);
});

test('a link that is about opens nothing any more', async () => {
  const { personId } = await joined();
  await cairn.client().post('/api/auth/request-password-reset', { email: pia.email });
  await end(personId);
  const { body } = await cairn
    .client()
    .post('/api/auth/reset-password', { token: cairn.word(), newPassword: goodPassword });
  expect(body.error.code).toBe('used_up');
});

test('who is unknown, or has not come in yet, is refused, and an invitation goes on working', async () => {
  const personId = await invited();
  const token = cairn.word();
  for (const wrong of [personId, randomUUID(), '', undefined, { ne: '' }, 'x'.repeat(65)]) {
    const { status, body } = await end(wrong);
    expect([status, body.error.code]).toEqual([400, 'unknown']);
    expect(body.error.remedy).toMatch(/\.$/);
  }
  const chosen = await cairn
    .client()
    .post('/api/auth/reset-password', { token, newPassword: goodPassword });
  expect(chosen.status).toBe(200);
});

test('it is logged, by whom and of whom, and nothing secret with it', async () => {
  const { personId } = await joined();
  const { id } = (await admin.ask('{ viewer { person { id } } }')).body.data.viewer.person;
  await end(personId);
  const lines = cairn.logged.filter((line) => line.includes('signed out everywhere'));
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 40, by: id, of: personId },
  ]);
  expect(lines[0]).not.toMatch(/pia@crumb|Pia Manager|session_token=/);
});
