import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Client,
  goodPassword,
  type RealCairn,
  realCairn,
} from '../../identity/testing/signed-in-cairn.ts';

let cairn: RealCairn;
beforeEach(async () => {
  cairn = await realCairn();
});
afterEach(() => cairn.close());

const begin = (email: string, password = goodPassword) =>
  cairn.client().post('/api/begin', {
    word: /begin=(\S+)$/.exec(cairn.app.identity!.firstLink.at('')!)?.[1],
    ...{ organisation: 'Crumb', timeZone: 'Europe/Lisbon', name: 'Ada', email, password },
  });
const signIn = (email: string, password = goodPassword) =>
  cairn.client().post('/api/auth/sign-in/email', { email, password });
const organisation = () => cairn.app.live.world.now(cairn.app.clock()).organisation();

const noAddresses = [
  ...['ada@localhost', 'ada@intranet', 'ada@crümb.example', 'ada@[127.0.0.1]', '"a b"@x.example'],
  ...['ada..b@x.example', 'ada@x.example.', 'ada', '@x.example', `${'a'.repeat(250)}@x.example`],
];

describe('an address that nobody can sign in by', () => {
  test.each(noAddresses)('does not begin: %s', async (email) => {
    const { status, body } = await begin(email);
    expect([status, body.error.code]).toEqual([400, 'malformed']);
    expect(body.error.message).toMatch(/^email (cannot be read|is longer)/);
    expect(organisation()).toBeUndefined();
    // The link goes on working.
    expect((await begin('ada@crumb.example')).status).toBe(201);
    expect((await signIn('ada@crumb.example')).status).toBe(200);
  });

  test('is nobody’s who is added', async () => {
    const admin: Client = await cairn.begun();
    for (const email of noAddresses) {
      const input = { commandId: randomUUID(), personId: randomUUID(), role: 'PM', name: 'Pia' };
      const { body } = await admin.ask(
        'mutation ($i: AddPersonInput!) { addPerson(input: $i) { error { field remedy } } }',
        { i: { ...input, email } },
      );
      expect([email, body.data.addPerson.error]).toEqual([
        email,
        { field: 'email', remedy: expect.any(String) },
      ]);
    }
  });
});

test.each([
  ' Ada@Crumb.example ',
  "o'neil@x.example",
  'ada+cairn@x-y.example',
  'ada@xn--crmb-0ra.example',
])('whoever begins as %s can sign in', async (email) => {
  expect((await begin(email)).status).toBe(201);
  expect((await signIn(email.trim())).status).toBe(200);
});

const pictures = '🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🦉🐝🐙🦋🐢🦀🐳🦜🐿🦔';

test('a password is measured once, in characters: of pictures it may have as many', async () => {
  const password = pictures.repeat(13);
  const tooLong = await begin('ada@crumb.example', password);
  expect([tooLong.status, tooLong.body.error]).toEqual([
    400,
    expect.objectContaining({ code: 'weak_password', message: expect.stringMatching(/256/) }),
  ]);
  expect(organisation()).toBeUndefined();
  const longest = [...password].slice(0, 256).join('');
  expect((await begin('ada@crumb.example', longest)).status).toBe(201);
  expect((await signIn('ada@crumb.example', longest)).status).toBe(200);
});

test('a password that is refused is refused before anything is written', async () => {
  const { status, body } = await begin('ada@crumb.example', 'cairn1password');
  expect([status, body.error.code]).toEqual([400, 'weak_password']);
  expect(organisation()).toBeUndefined();
});
