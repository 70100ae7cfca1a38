import { createHook } from 'node:async_hooks';
import {
  type Client,
  goodPassword,
  type RealCairn,
  realCairn,
} from '@cairn/server/identity/testing/signed-in-cairn';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ada, otherPassword, signIn } from './harness/accounts.ts';

let cairn: RealCairn;
let admin: Client;
let current: string = goodPassword;
beforeAll(async () => {
  cairn = await realCairn();
  admin = await cairn.begun();
});
afterAll(() => cairn.close());

const changing = (currentPassword: unknown, newPassword: string) =>
  admin.post('/api/auth/change-password', { currentPassword, newPassword });

const long = 'heron reeds lantern quay '.repeat(11).slice(0, 256);

// What is like each of them would do for it if something were cut off, folded or left out.
test.each([
  ['of 256 characters', long, long.slice(0, -1)],
  ['of another alphabet', 'цапля стоит в камышах', 'ЦАПЛЯ СТОИТ В КАМЫШАХ'],
  ['of signs and pictures', '鷺は葦の中に立つ 🪶🌾🏮⚓🦆', '鷺は葦の中に立つ 🪶🌾🏮⚓'],
  ['with spaces at its ends', '  a heron in the reeds  ', 'a heron in the reeds'],
  ['with control characters', 'a heron\tin\u0000the\u001b[2J reeds', 'a heron in the reeds'],
])('a password %s is taken as it is, and nothing like it', async (_what, password, like) => {
  expect((await changing(current, password)).status).toBe(200);
  current = password;
  expect((await signIn(cairn.client(), ada, like)).status).toBe(401);
  expect((await signIn(cairn.client(), ada, password)).status).toBe(200);
});

test('a password is not changed without the one that stands', async () => {
  for (const wrong of ['a wrong one that is long', '', undefined, null, [current]])
    expect((await changing(wrong, otherPassword)).status).toBe(400);
  expect((await signIn(cairn.client(), ada, current)).status).toBe(200);
});

test('guessing costs as much for an address that nobody has as for one that somebody has', async () => {
  let hashes = 0;
  const watch = createHook({
    init(_id, type) {
      if (type === 'ARGON2REQUEST') hashes += 1;
    },
  }).enable();
  for (const email of [ada, 'eve@crumb.example']) {
    hashes = 0;
    expect((await signIn(cairn.client(), email, 'a wrong one that is long')).status).toBe(401);
    expect([email, hashes]).toEqual([email, 1]);
  }
  watch.disable();
});
