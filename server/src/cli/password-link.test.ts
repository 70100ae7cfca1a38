import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compose } from '../compose.ts';
import { readConfig } from '../config.ts';
import { goodPassword } from '../identity/testing/signed-in-cairn.ts';
import { runProgram } from './testing/run-program.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-link-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const ran = (...args: string[]) => runProgram('password-link.ts', { CAIRN_DATA: folder }, args);

test('the link that it prints lets the person choose a password, while Cairn runs', async () => {
  const app = await compose(readConfig({ CAIRN_MODE: 'real', CAIRN_DATA: folder }));
  const { accounts } = app.identity!;
  const ada = { personId: 'p-1', name: 'Ada', email: 'ada@example.org' };
  await accounts.begin(ada, goodPassword);
  const { code, said } = await ran('Ada@example.org');
  expect([code, said]).toEqual([0, expect.stringMatching(/#password=[\w-]{43}$/)]);
  const choose = (newPassword: string) =>
    accounts.handle(
      new Request(`${accounts.address}/api/auth/reset-password`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: accounts.address },
        body: JSON.stringify({ token: said.split('=')[1], newPassword }),
      }),
    );
  expect((await choose('seven lanterns on the old quay')).status).toBe(200);
  expect((await choose('eight lanterns on the old quay')).status).toBe(400);
  await app.close();
});

test.each([
  [[], 'Say whose: '],
  [['eve@example.org'], 'There are no accounts in '],
])('says in one line what is missing: %j', async (args, said) => {
  expect(await ran(...args)).toEqual({ code: 1, said: expect.stringContaining(said) });
});
