import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Client, type RealCairn, realCairn } from '../testing/signed-in-cairn.ts';
import { carriedOut, invited, somebodyIn } from '../testing/somebody-in.ts';

let cairn: RealCairn;
let admin: Client;
beforeEach(async () => {
  cairn = await realCairn();
  admin = await cairn.begun();
});
afterEach(() => cairn.close());

const addresses = () => cairn.letters().map(({ to }) => to);
const removed = (personId: string) => carriedOut(admin, 'removePerson', { personId });
const erased = (personId: string) => carriedOut(admin, 'erasePerson', { personId });

test('the letters to somebody go with them, and those to others stay', async () => {
  const { personId } = await somebodyIn(cairn, admin, 'Lou of Old', 'Lou@Old.test');
  await invited(admin, 'Liv', 'liv@new.test');
  await removed(personId);
  expect(addresses()).toEqual(['liv@new.test', 'Lou@Old.test']);
  await erased(personId);
  expect(addresses()).toEqual(['liv@new.test']);
  expect(JSON.stringify((await cairn.client().get('/api/mail')).body)).not.toMatch(/lou/i);
});

test('so do those to an address that is somebody else’s by now', async () => {
  const first = await invited(admin, 'Lou of Old', 'lou@old.test');
  await invited(admin, 'Liv', 'liv@new.test');
  await removed(first);
  const personId = randomUUID();
  const again = { personId, role: 'PM', name: 'Lou', email: 'lou@old.test' };
  await carriedOut(admin, 'addPerson', again);
  await erased(first);
  expect(addresses()).toEqual(['liv@new.test']);
});

test('so do those of whom another process had the directory forget first', async () => {
  const personId = await invited(admin, 'Lou of Old', 'lou@old.test');
  await invited(admin, 'Liv', 'liv@new.test');
  await removed(personId);
  cairn.app.directory.forget(personId);
  await erased(personId);
  expect(addresses()).toEqual(['liv@new.test']);
});
