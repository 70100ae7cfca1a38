import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqliteEventStore } from '../event-store/sqlite/sqlite-event-store.ts';
import { KeyFile } from '../privacy/key-file.ts';
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

test('keys that are older than the log are named, and not made', async () => {
  const sealed = { key: 'person:ada/2026-Q3', box: 'AAAA' };
  const said = (data: object) => ({
    id: randomUUID(),
    type: 'Said',
    version: 1,
    data,
    metadata: {},
  });
  const store = openSqliteEventStore(join(folder, 'log.sqlite'));
  await store.append('loaf-1', [said({ words: sealed }), said({ all: [sealed, { text: 'x' }] })]);
  await store.append('person-bob', [
    said({ words: { ...sealed, key: 'person:bob/2026-Q3' } }),
    { ...said({}), type: 'PersonErased' },
  ]);
  await store.close();
  const lacking =
    'keys.sqlite is older than the log: it lacks person:ada/2026-Q3. Put back its newest copy.';
  expect(await verify()).toEqual({ code: 1, said: lacking });
  expect(readdirSync(folder)).not.toContain('keys.sqlite');
  const keys = new KeyFile(join(folder, 'keys.sqlite'));
  expect(await verify()).toEqual({ code: 1, said: lacking });
  keys.addUnlessThere(sealed.key, Buffer.of(1));
  expect((await verify()).code).toBe(0);
  keys.close();
});

test('a head that cannot be read is one line', async () => {
  await logOfThree();
  expect((await verify('3', 'short')).said).toContain('64 hexadecimal digits');
});
