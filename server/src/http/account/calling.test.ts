import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type Client,
  goodPassword,
  type RealCairn,
  realCairn,
} from '../../identity/testing/signed-in-cairn.ts';
import { carriedOut, invited, somebodyIn } from '../../identity/testing/somebody-in.ts';

let cairn: RealCairn;
let admin: Client;
beforeEach(async () => {
  cairn = await realCairn();
  admin = await cairn.begun();
});
afterEach(() => cairn.close());

const pia = 'pia@crumb.example';
const call = (personId: string, name: string, email?: string, by = admin) =>
  by.post('/api/calling', { personId, name, ...(email !== undefined && { email }) });
const signIn = async (email: string) => {
  const answer = await cairn
    .client()
    .post('/api/auth/sign-in/email', { email, password: goodPassword });
  return answer.status;
};
const nameIn = async (browser: Client) =>
  (await browser.ask('{ viewer { person { name } } }')).body.data.viewer.person.name;
const lettersTo = (email: string) => cairn.letters().filter(({ to }) => to === email);

test('a name that was lost beside the log is given again, and the address comes with the account', async () => {
  const { personId, browser } = await somebodyIn(cairn, admin, 'Pia Manager', pia);
  cairn.app.directory.forget(personId);
  expect(await nameIn(browser)).toBe('Name no longer kept');
  const listed = (await admin.get('/api/people-in')).body.people as { personId: string }[];
  expect(listed).toContainEqual({ personId, name: null, email: pia, state: 'in' });
  const { status, body } = await call(personId, 'Pia Baker');
  expect([status, body]).toEqual([200, { email: pia }]);
  expect(await nameIn(browser)).toBe('Pia Baker');
  expect(cairn.app.directory.find(personId)).toEqual({
    id: personId,
    name: 'Pia Baker',
    email: pia,
  });
  expect(await signIn(pia)).toBe(200);
});

test('somebody whose name was lost before they were invited can be invited', async () => {
  const personId = await invited(admin, 'Pia Manager', pia);
  cairn.app.directory.forget(personId);
  cairn.app.identity!.accounts.forget(personId);
  expect((await admin.post('/api/invitations', { personId })).body.error.code).toBe('unknown');
  expect((await call(personId, 'Pia Manager', pia)).status).toBe(200);
  expect((await admin.post('/api/invitations', { personId })).body).toEqual({ sentTo: pia });
});

test('who has never been in gets another address: the old link ends, and the old address is told', async () => {
  const personId = await invited(admin, 'Pia Manager', pia);
  const old = cairn.word();
  const other = 'Pia@New.example';
  expect((await call(personId, 'Pia Manager', other)).body).toEqual({ email: other });
  await expect.poll(() => lettersTo(pia)[0]!.subject).toMatch(/goes elsewhere now/);
  expect(lettersTo(other)).toEqual([]);
  const choose = (token: string) =>
    cairn.client().post('/api/auth/reset-password', { token, newPassword: goodPassword });
  expect((await choose(old)).body.error.code).toBe('used_up');
  expect((await admin.post('/api/invitations', { personId })).body).toEqual({ sentTo: other });
  expect((await choose(cairn.word())).status).toBe(200);
  expect([await signIn(pia), await signIn('pia@new.example')]).toEqual([401, 200]);
});

test('whoever is in keeps their address, so that no administrator gets into their account', async () => {
  const { personId, browser } = await somebodyIn(cairn, admin, 'Pia Manager', pia);
  const mine = 'ada+pia@crumb.example';
  const { status, body } = await call(personId, 'Pia Baker', mine);
  expect([status, body.error.code]).toEqual([400, 'refused']);
  expect(body.error.message).toMatch(/is in, and signs in by/);
  await cairn.client().post('/api/auth/request-password-reset', { email: mine });
  expect(lettersTo(mine)).toEqual([]);
  expect(await nameIn(browser)).toBe('Pia Manager');
  expect((await call(personId, 'Pia Baker', 'PIA@crumb.example')).status).toBe(200);
  expect([await nameIn(browser), await signIn(pia)]).toEqual(['Pia Baker', 200]);
});

test('so does whoever has been in and whose account was lost', async () => {
  const { personId } = await somebodyIn(cairn, admin, 'Pia Manager', pia);
  await cairn.app.commands.execute(
    { type: 'SetItemAside', commandId: randomUUID(), personId, itemId: 'x', because: 'Tired' },
    { personId, source: 'web' },
  );
  cairn.app.identity!.accounts.forget(personId);
  const { body } = await call(personId, 'Pia Manager', 'ada+pia@crumb.example');
  expect(body.error.message).toMatch(/has been in before/);
  expect((await call(personId, 'Pia Baker')).body).toEqual({ email: pia });
});

test('the address of somebody else is given to nobody', async () => {
  const personId = await invited(admin, 'Pia Manager', pia);
  const { body } = await call(personId, 'Pia Manager', 'ADA@crumb.example');
  expect(body.error.message).toBe('Somebody else has this address.');
  const max = randomUUID();
  const added = { personId: max, role: 'MEMBER', name: 'Max', email: 'max@crumb.example' };
  await carriedOut(admin, 'addPerson', added);
  expect((await call(personId, 'Pia Manager', 'max@crumb.example')).status).toBe(400);
  const left = await somebodyIn(cairn, admin, 'Lou', 'lou@crumb.example');
  await carriedOut(admin, 'removePerson', { personId: left.personId });
  expect((await call(personId, 'Pia Manager', 'lou@crumb.example')).status).toBe(400);
  expect(cairn.app.directory.find(personId)?.email).toBe(pia);
});

test('who was erased is called nothing any more', async () => {
  const personId = await invited(admin, 'Pia Manager', pia);
  await carriedOut(admin, 'removePerson', { personId });
  await carriedOut(admin, 'erasePerson', { personId });
  for (const id of [personId, 'nobody'])
    expect((await call(id, 'Pia Manager', pia)).body.error.code).toBe('unknown');
  expect(cairn.app.directory.find(personId)).toBeUndefined();
});

test('only an administrator says how somebody is called, in a name and an address', async () => {
  const { personId, browser } = await somebodyIn(cairn, admin, 'Pia Manager', pia);
  const told = async (answer: ReturnType<typeof call>) => (await answer).body.error.code;
  expect(await told(call(personId, 'Pia', undefined, browser))).toBe('not_yours');
  expect(await told(call(personId, 'Pia', undefined, cairn.client()))).toBe('not_signed_in');
  expect(await told(call(personId, ' '))).toBe('malformed');
  expect(await told(call(personId, 'x'.repeat(121)))).toBe('malformed');
  expect(await told(call(personId, 'Pia', 'no address'))).toBe('malformed');
  expect(cairn.app.directory.find(personId)?.name).toBe('Pia Manager');
});
