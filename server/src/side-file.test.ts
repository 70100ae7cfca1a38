import { createSecretKey } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Random } from './demo/random.ts';
import { Accounts } from './identity/accounts.ts';
import { Directory } from './identity/directory.ts';
import type { Forgetful } from './privacy/erasure.ts';
import { KeyRing } from './privacy/key-ring.ts';
import { openSideFile, removeFrom, sweep } from './side-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-side-file-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);

interface Kept extends Forgetful {
  add(id: string, n: number): unknown;
  /** What must not be found once the person is forgotten. */
  traces(id: string, n: number): readonly (string | Buffer)[];
  close(): void;
}

const told = (n: number) => [`Canary${n}x`, `canary${n}x@crumb.example`];
// Entries of many lengths are moved about more.
const called = (n: number) => ({ name: told(n)[0] + ' of old'.repeat(n % 7), email: told(n)[1]! });

/** What knows people, each with a file of its own. */
const kinds: Readonly<Record<string, (path: string) => Promise<Kept>>> = {
  async accounts(path) {
    const accounts = await Accounts.open({
      file: openSideFile(path, ''),
      address: 'http://localhost:4600',
      secret: Buffer.alloc(32, 7).toString('base64'),
      post: { send: async () => {} },
      onError: () => {},
    });
    return Object.assign(accounts, {
      add: (personId: string, n: number) => accounts.invite({ personId, ...called(n) }),
      traces: (id: string, n: number) => [id, ...told(n)],
    });
  },
  async people(path) {
    const directory = new Directory(path);
    const add = directory.add.bind(directory);
    return Object.assign(directory, {
      add: (id: string, n: number) => add({ id, ...called(n) }),
      traces: (id: string, n: number) => [id, ...told(n)],
    });
  },
  async keys(path) {
    const keys = new KeyRing(path, createSecretKey(Buffer.alloc(32, 7)));
    const found = new DatabaseSync(path, { readOnly: true }).prepare(
      'SELECT wrapped FROM keys WHERE instr(name, ?) > 0',
    );
    const wrapped = new Map<string, readonly Buffer[]>();
    return Object.assign(keys, {
      add(id: string) {
        for (const quarter of ['2026-Q1', '2026-Q2', '2026-Q3'])
          keys.keyFor(`person:${id}/${quarter}`);
        wrapped.set(
          id,
          found.all(id).map((row) => Buffer.from(row.wrapped as Uint8Array)),
        );
      },
      traces: (id: string) => [id, ...wrapped.get(id)!],
    });
  },
};

describe('two thousand people come and half of them are forgotten', () => {
  // A page that is split leaves the trace of one in a thousand. Without overwriting all leave one, so
  // that it is the sweep that has to remove them; and thousands of syncs would take minutes.
  beforeEach(() => {
    const { exec } = DatabaseSync.prototype;
    vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function (this: DatabaseSync, sql) {
      const careless = sql
        .replace('secure_delete = ON', 'secure_delete = OFF')
        .replace('synchronous = FULL', 'synchronous = OFF');
      return exec.call(this, careless);
    });
  });
  afterEach(() => vi.restoreAllMocks());

  test.each(Object.entries(kinds))('of which %s keep no trace', async (name, open) => {
    const path = join(folder, `${name}.sqlite`);
    const kept = await open(path);
    const random = new Random(name);
    const here: [id: string, n: number][] = [];
    const gone: [id: string, n: number][] = [];
    for (let n = 0; n < 2_000; n++) {
      const id = randomId(random);
      await kept.add(id, n);
      here.push([id, n]);
      if (n % 2 === 0) continue;
      const [left] = here.splice(random.between(0, here.length - 1), 1);
      kept.forget(left![0]);
      gone.push(left!);
    }
    const found = (people: typeof gone) => {
      const bytes = readFileSync(path);
      return people.flatMap(([id, n]) => kept.traces(id, n)).filter((each) => bytes.includes(each))
        .length;
    };
    // Otherwise nothing found afterwards would mean nothing.
    expect(found(gone)).toBeGreaterThan(gone.length / 10);
    kept.sweep?.();
    expect(found(gone)).toBe(0);
    expect(found(here)).toBe(here.flatMap(([id, n]) => kept.traces(id, n)).length);
    kept.close();
  });
});

const randomId = (random: Random): string =>
  Array.from({ length: 4 }, () => random.word().toString(16).padStart(8, '0')).join('');

describe('a file', () => {
  const notes = (path: string) => openSideFile(path, 'CREATE TABLE IF NOT EXISTS notes (id TEXT)');
  const unswept = (file: DatabaseSync) => file.prepare('PRAGMA user_version').get()!.user_version;
  const remove = (file: DatabaseSync, id: string) =>
    removeFrom(file, () => file.prepare('DELETE FROM notes WHERE id = ?').run(id));

  test('is to be swept once something was removed, and until it was, whoever opens it', () => {
    const file = notes(at('notes'));
    file.exec(`INSERT INTO notes VALUES ('one'), ('two')`);
    remove(file, 'three');
    expect(unswept(file)).toBe(0);
    remove(file, 'one');
    file.close();
    const again = notes(at('notes'));
    expect(unswept(again)).toBe(1);
    sweep(again);
    expect(unswept(again)).toBe(0);
    again.close();
  });

  test('that another holds is swept later, and waits for nobody for long', () => {
    const file = notes(at('notes'));
    file.exec(`INSERT INTO notes VALUES ('one')`);
    remove(file, 'one');
    const other = new DatabaseSync(at('notes'));
    other.exec('BEGIN IMMEDIATE');
    const begun = performance.now();
    expect(() => sweep(file)).toThrow(/locked/);
    expect(performance.now() - begun).toBeLessThan(3_000);
    other.exec('ROLLBACK');
    other.close();
    expect(unswept(file)).toBe(1);
    sweep(file);
    expect(unswept(file)).toBe(0);
    expect(file.prepare('PRAGMA busy_timeout').get()).toEqual({ timeout: 5_000 });
    file.close();
  });

  test('loses all or nothing', () => {
    const file = notes(at('notes'));
    file.exec(`INSERT INTO notes VALUES ('one')`);
    const failing = () =>
      removeFrom(file, () => {
        file.exec('DELETE FROM notes');
        throw new Error('disk full');
      });
    expect(failing).toThrow('disk full');
    expect(file.prepare('SELECT id FROM notes').all()).toEqual([{ id: 'one' }]);
    expect(unswept(file)).toBe(0);
    file.close();
  });
});
