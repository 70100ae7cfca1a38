import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqliteEventStore } from '../event-store/sqlite/sqlite-event-store.ts';
import { runProgram } from './testing/run-program.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-verify-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const verify = (...args: string[]) => runProgram('verify.ts', { CAIRN_DATA: folder }, args);

async function logOfThree(): Promise<string> {
  const file = join(folder, 'log.sqlite');
  const store = await openSqliteEventStore(file);
  for (const at of [1, 2, 3])
    await store.append('loaf-1', [
      { id: `event-${at}`, type: 'Baked', version: 1, data: { at }, metadata: {} },
    ]);
  await store.close();
  return file;
}

test('a whole log says so with its head, and holds against that head', async () => {
  await logOfThree();
  const { code, said } = await verify();
  expect([code, said]).toEqual([0, expect.stringMatching(/^The log is whole\. 3 [0-9a-f]{64}$/)]);
  const [position, hash] = said.split(' ').slice(-2);
  expect((await verify(position!, hash!)).code).toBe(0);
});

test('a changed event is named by its position', async () => {
  const db = new DatabaseSync(await logOfThree());
  db.exec(`UPDATE events SET data = '{"at":9}' WHERE position = 2`);
  db.close();
  expect(await verify()).toEqual({
    code: 1,
    said: 'The log is not whole at position 2: the event is not what was appended.',
  });
});

test('a folder without a log is one line, and stays without one', async () => {
  const { code, said } = await verify();
  expect([code, said]).toEqual([1, expect.stringContaining('There is no log in')]);
  expect((await verify()).said).toBe(said);
});

test('a head that cannot be read is one line', async () => {
  await logOfThree();
  expect((await verify('3', 'short')).said).toContain('64 hexadecimal digits');
});
