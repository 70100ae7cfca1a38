import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  beginning,
  type Client,
  goodPassword,
  type RealCairn,
  realCairn,
} from '../../identity/testing/signed-in-cairn.ts';
import { carriedOut, invited, somebodyIn } from '../../identity/testing/somebody-in.ts';

let cairn: RealCairn;
let admin: Client;
let pia: Client;
let personId: string;
beforeEach(async () => {
  cairn = await realCairn();
  admin = await cairn.begun();
  ({ browser: pia, personId } = await somebodyIn(cairn, admin, 'Pia Manager', old));
});
afterEach(async () => {
  vi.useRealTimers();
  await cairn.close();
});

const old = 'pia@crumb.example';
const next = 'pia.baker@crumb.example';
const ask = (browser: Client, address = next) => browser.post('/api/address', { address });
const take = (browser: Client, word = cairn.word()) => browser.post('/api/address/take', { word });
const addressOf = async (browser: Client) => (await browser.get('/api/address')).body.address;
const lettersTo = (address: string) => cairn.letters().filter(({ to }) => to === address);
const later = (minutes: number) =>
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + minutes * 60_000 });
const added = (name: string, email: string) =>
  carriedOut(admin, 'addPerson', { personId: randomUUID(), role: 'PM', name, email });
const signsIn = async (email: string) =>
  (await cairn.client().post('/api/auth/sign-in/email', { email, password: goodPassword }))
    .status === 200;

test('somebody signs in with another address once its letter has been opened', async () => {
  const asked = await ask(pia, ' Pia.Baker@crumb.example ');
  expect([asked.status, asked.body]).toEqual([202, { address: next }]);
  expect([await addressOf(pia), await signsIn(next)]).toEqual([old, false]);
  expect(lettersTo(next)[0]!.text).toContain(`${cairn.app.identity!.accounts.address}/sign-in#`);
  expect((await take(pia)).body).toEqual({ address: next });
  expect(await addressOf(pia)).toBe(next);
  expect([await signsIn(next), await signsIn(old)]).toEqual([true, false]);
  const people = (await admin.get('/api/people-in')).body.people as { email: string }[];
  expect(people.map(({ email }) => email)).toContain(next);
});

test('the address before is told, and links that went there open nothing any more', async () => {
  await cairn.client().post('/api/auth/request-password-reset', { email: old });
  const link = cairn.word();
  await ask(pia);
  await take(pia);
  expect(lettersTo(old)[0]!.text).toContain(`you sign in with ${next}`);
  const reset = { token: link, newPassword: 'seven lanterns on a quay' };
  expect((await cairn.client().post('/api/auth/reset-password', reset)).status).toBe(400);
  expect(await signsIn(next)).toBe(true);
});

test('the address before hears of it when it is asked for, and what is asked for is shown first', async () => {
  await ask(pia);
  const [first] = lettersTo(old);
  expect(first!.text).toContain(`sign in to Cairn with ${next} from now on`);
  const shown = await pia.post('/api/address/wanted', { word: cairn.word() });
  expect([shown.status, shown.body]).toEqual([200, { address: next }]);
  const others = await admin.post('/api/address/wanted', { word: cairn.word() });
  expect(others.body.error.code).toBe('used_up');
  expect(await addressOf(pia)).toBe(old);
});

test('a new password and the end of all sign-ins end it, as they end every link', async () => {
  await ask(pia);
  const before = cairn.word();
  const change = { currentPassword: goodPassword, newPassword: 'seven lanterns on a quay' };
  expect((await pia.post('/api/auth/change-password', change)).status).toBe(200);
  expect((await take(pia, before)).body.error.code).toBe('used_up');
  await ask(pia);
  const word = cairn.word();
  await admin.post('/api/sign-ins/end', { personId });
  await pia.post('/api/auth/sign-in/email', { email: old, password: change.newPassword });
  expect((await take(pia, word)).body.error.code).toBe('used_up');
});

test('a browser that is known stays known', async () => {
  await ask(pia);
  await take(pia);
  const stranger = cairn.client();
  const guess = (browser: Client, password: string) =>
    browser.post('/api/auth/sign-in/email', { email: next, password });
  for (let n = 0; n < 10; n += 1) await guess(stranger, `guess number ${n} of many`);
  expect((await guess(stranger, goodPassword)).status).toBe(429);
  expect((await guess(pia, goodPassword)).status).toBe(200);
});

test('what is wanted is among what somebody takes along', async () => {
  await ask(pia);
  expect(cairn.app.identity!.accounts.keptOf(personId)).toMatchObject({ wantedAddress: next });
});

test('who left keeps no address from somebody, and loses nothing by its being asked for', async () => {
  const { personId: leaver } = await somebodyIn(cairn, admin, 'Lea Leaver', 'lea@crumb.example');
  await carriedOut(admin, 'removePerson', { personId: leaver });
  const { accounts } = cairn.app.identity!;
  await ask(pia, 'lea@crumb.example');
  expect(accounts.addressOf(leaver)).toBe('lea@crumb.example');
  expect((await take(pia)).status).toBe(200);
  expect(accounts.addressOf(leaver)).toBeUndefined();
});

test('a word opens once, for whoever asked, and only the newest', async () => {
  await ask(pia);
  const first = cairn.word();
  expect((await take(admin)).body.error.code).toBe('used_up');
  await ask(pia, 'pia@elsewhere.example');
  expect((await take(pia, first)).body.error.code).toBe('used_up');
  const newest = cairn.word();
  expect((await take(pia, newest)).status).toBe(200);
  expect((await take(pia, newest)).body.error.code).toBe('used_up');
  expect(await addressOf(pia)).toBe('pia@elsewhere.example');
  expect(await addressOf(admin)).toBe(beginning.email);
});

test('nobody takes an address that is somebody else’s, nor is told that it is', async () => {
  await invited(admin, 'Mo Baker', 'mo@crumb.example');
  await added('Noa Driver', 'noa@crumb.example');
  await ask(pia);
  const word = cairn.word();
  for (const address of [beginning.email, 'MO@crumb.example', 'noa@crumb.example']) {
    expect((await ask(pia, address)).status).toBe(202);
    expect(lettersTo(address.toLowerCase()).map(({ subject }) => subject)).not.toContain(
      'Your new address for Cairn',
    );
  }
  // That the word before went on opening would tell.
  expect((await take(pia, word)).body.error.code).toBe('used_up');
  // Somebody may be given it between the letter and its link.
  await ask(pia);
  const newest = cairn.word();
  await added('Other Pia', next);
  expect((await take(pia, newest)).body.error.code).toBe('used_up');
  expect([await addressOf(pia), await signsIn(old)]).toEqual([old, true]);
});

test('a word is good for an hour', async () => {
  await ask(pia);
  later(61);
  expect((await take(pia)).body.error.code).toBe('used_up');
  expect(await addressOf(pia)).toBe(old);
});

test('what is no address, or is the one there is, says so', async () => {
  for (const address of ['', 'pia', 'pia @crumb.example', `${'p'.repeat(250)}@crumb.example`, 7])
    expect((await pia.post('/api/address', { address })).body.error.code).toBe('malformed');
  expect((await ask(pia, old.toUpperCase())).body.error.code).toBe('refused');
  for (const body of [{}, { word: 7 }, { word: '' }, { word: 'w'.repeat(65) }])
    expect((await pia.post('/api/address/take', body)).body.error.code).toBe('used_up');
});

test('it is asked of whoever signed in lately, and never of a program or of nobody', async () => {
  for (const path of ['/api/address', '/api/address/take', '/api/address/wanted'])
    expect((await cairn.client().post(path, { address: next })).status).toBe(401);
  const wanted = { name: 'Figures', scopes: ['read', 'write', 'ask'], days: 7 };
  const { token } = (await pia.post('/api/tokens', wanted)).body;
  const program = cairn.client({ authorization: `Bearer ${token}` });
  expect((await ask(program)).status).toBe(401);
  later(31);
  expect((await ask(pia)).body.error.code).toBe('not_fresh');
});

test('few letters go out for one person, to however many addresses', async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 7; n += 1) statuses.push((await ask(pia, `p${n}@crumb.example`)).status);
  expect(statuses).toEqual([202, 202, 202, 202, 202, 429, 429]);
  expect((await ask(admin, 'ada@elsewhere.example')).status).toBe(202);
});

test('where no letters go out it is refused, with what to do', async () => {
  await cairn.close();
  cairn = await realCairn({ config: { mail: undefined } });
  admin = await cairn.begun();
  expect((await admin.get('/api/address')).body).toMatchObject({ sendsLetters: false });
  expect((await ask(admin)).body.error.remedy).toBe('Have whoever runs Cairn set CAIRN_MAIL.');
});
