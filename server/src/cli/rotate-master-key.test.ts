import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeyRing } from '../privacy/key-ring.ts';
import { masterKeyOf } from '../privacy/master-key.ts';
import { runProgram } from './testing/run-program.ts';

const [first, second] = ['ab'.repeat(32), 'cd'.repeat(32)];
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-rotation-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const rotate = (environment: Record<string, string>) =>
  runProgram('rotate-master-key.ts', { CAIRN_DATA: folder, ...environment });

test('says what it did, and what to do next', async () => {
  const ring = new KeyRing(join(folder, 'keys.sqlite'), masterKeyOf(folder, first));
  ring.keyFor('person:p/2026-Q3');
  ring.close();
  expect(await rotate({ CAIRN_MASTER_KEY: first, CAIRN_NEW_MASTER_KEY: second })).toEqual({
    code: 0,
    said: '2 keys are wrapped anew. Start Cairn with the new CAIRN_MASTER_KEY from now on.',
  });
  expect(await rotate({ CAIRN_MASTER_KEY: first, CAIRN_NEW_MASTER_KEY: second })).toEqual({
    code: 0,
    said: '2 keys are wrapped by the new master key already. Start Cairn with the new CAIRN_MASTER_KEY from now on.',
  });
  expect(await rotate({ CAIRN_MASTER_KEY: second })).toEqual({
    code: 1,
    said: expect.stringContaining('Set CAIRN_NEW_MASTER_KEY'),
  });
  const short = { CAIRN_MASTER_KEY: second, CAIRN_NEW_MASTER_KEY: 'short' };
  expect((await rotate(short)).said).toContain('Set CAIRN_NEW_MASTER_KEY to 64 hexadecimal digits');
});

test('says where there are no keys', async () => {
  expect(await rotate({})).toEqual({
    code: 1,
    said: expect.stringContaining('There are no keys in '),
  });
  expect(existsSync(join(folder, 'master.key'))).toBe(false);
});
