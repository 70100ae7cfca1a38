import { createHook } from 'node:async_hooks';
import { argon2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashesAtOnce, hashPassword, isPasswordOf } from './password-hash.ts';
import { goodPassword as password } from './testing/signed-in-cairn.ts';

test('of a password is kept what argon2id makes of it, with 46 MiB, one pass and a salt of its own', async () => {
  const [hash, another] = await Promise.all([hashPassword(password), hashPassword(password)]);
  const [, salt, digest] = /^\$argon2id\$v=19\$m=47104,t=1,p=1\$(.{22})\$(.{43})$/.exec(hash)!;
  const made = argon2Sync('argon2id', {
    message: password,
    nonce: Buffer.from(salt!, 'base64'),
    ...{ memory: 47_104, passes: 1, parallelism: 1, tagLength: 32 },
  });
  expect(`${made.toString('base64')}`).toBe(`${digest}=`);
  expect(another).not.toContain(salt);
});

test('it is the password of its own hash alone', async () => {
  const hash = await hashPassword(password);
  expect(await isPasswordOf({ hash, password })).toBe(true);
  expect(await isPasswordOf({ hash, password: `${password} ` })).toBe(false);
  expect(await isPasswordOf({ hash, password: '' })).toBe(false);
  expect(await isPasswordOf({ hash: `${hash.slice(0, -4)}AAAA`, password })).toBe(false);
});

test('letters that Unicode holds for the same are the same', async () => {
  const hash = await hashPassword('un crêpe sur la ﬁne étagère');
  expect(
    await isPasswordOf({ hash, password: 'un crêpe sur la fine étagère'.normalize('NFD') }),
  ).toBe(true);
});

test('a hash goes by the cost that stands in it', async () => {
  const salt = Buffer.alloc(16, 7);
  const cheap = { memory: 1_024, passes: 1, parallelism: 2 };
  const made = argon2Sync('argon2id', {
    ...{ message: password, nonce: salt, tagLength: 32 },
    ...cheap,
  });
  const bare = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
  const hash = `$argon2id$v=19$m=1024,t=1,p=2$${bare(salt)}$${bare(made)}`;
  expect(await isPasswordOf({ hash, password })).toBe(true);
});

test.each([
  '',
  'salt:digest',
  '$argon2id$v=19$m=47104,t=1,p=1$c2FsdA',
  '$scrypt$ln=17,r=8,p=1$c2FsdA$c2FsdA',
])('what is no such hash is nobody’s: %j', async (hash) => {
  expect(await isPasswordOf({ hash, password })).toBe(false);
});

test('two are made at once and no more, and all in the end', async () => {
  let begun = 0;
  let most = 0;
  const jobs = new Set<number>();
  const watch = createHook({
    init(id, type) {
      if (type !== 'ARGON2REQUEST') return;
      begun += 1;
      jobs.add(id);
      most = Math.max(most, jobs.size);
    },
    before: (id) => void jobs.delete(id),
  }).enable();
  const hashes = await Promise.all(Array.from({ length: 7 }, () => hashPassword(password)));
  watch.disable();
  expect([begun, most]).toEqual([7, hashesAtOnce]);
  expect(new Set(hashes).size).toBe(7);
});
