import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { added, anotherPassword, choose, isIn, joined, signIn, wordsTo } from './testing/people.ts';
import { type Client, type RealCairn, realCairn } from './testing/signed-in-cairn.ts';

const pia = 'pia@crumb.example';
let cairn: RealCairn;
let admin: Client;
let personId: string;
beforeEach(async () => {
  cairn = await realCairn();
  admin = await cairn.begun();
  ({ personId } = await joined(cairn, admin, pia));
  await admin.ask(
    'mutation ($i: RemovePersonInput!) { removePerson(input: $i) { error { message } } }',
    { i: { commandId: randomUUID(), personId } },
  );
});
afterEach(() => cairn.close());

describe('somebody who has left', () => {
  test('is told so where they sign in, and gets no session', async () => {
    const client = cairn.client();
    const { status, body } = await signIn(client, pia);
    expect([status, body.error]).toEqual([
      403,
      {
        code: 'refused',
        message: 'You are not in this organisation any more.',
        remedy: 'Ask one of its administrators to add you again.',
      },
    ]);
    expect(client.cookies.has('__Host-cairn.session_token')).toBe(false);
  });

  test('is told nothing before the right password', async () => {
    const wrong = await signIn(cairn.client(), pia, 'not the right password');
    const unknown = await signIn(cairn.client(), 'eve@crumb.example', 'not the right password');
    expect([wrong.status, wrong.body]).toEqual([unknown.status, unknown.body]);
  });

  test('gets no letters, and is answered like everybody', async () => {
    const before = cairn.letters().length;
    const ask = (email: string) =>
      cairn.client().post('/api/auth/request-password-reset', { email });
    expect((await ask(pia)).body).toEqual((await ask('eve@crumb.example')).body);
    expect(cairn.letters()).toHaveLength(before);
  });

  test('comes back by the same address, as somebody new', async () => {
    const again = await added(admin, pia);
    expect((await admin.post('/api/invitations', { personId: again })).status).toBe(201);
    const back = cairn.client();
    await choose(back, wordsTo(cairn, pia)[0]!, anotherPassword);
    expect((await signIn(back, pia)).status).toBe(401);
    expect((await signIn(back, pia, anotherPassword)).status).toBe(200);
    expect(await isIn(back)).toBe(true);
    const { people } = (await admin.get('/api/people-in')).body;
    const states = people.map((each: { personId: string; state: string }) => [
      each.personId,
      each.state,
    ]);
    expect(states).toContainEqual([again, 'in']);
    expect(states.map(([id]: [string]) => id)).not.toContain(personId);
  });
});

test('the address of somebody who is here stays theirs', async () => {
  const { status, body } = await admin.post('/api/invitations', {
    personId: await added(admin, 'ada@crumb.example'),
  });
  expect([status, body.error.message]).toEqual([400, 'Somebody else signs in with this address.']);
});
