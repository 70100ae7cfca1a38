import { randomUUID } from 'node:crypto';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { founder } from '@cairn/shared/organisation/permission';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from './app.ts';
import { compose } from './compose.ts';
import { readConfig } from './config.ts';
import { CorruptLog } from './event-store/file-errors.ts';

const asFounder = { personId: founder, source: 'web' } as const;
const canary = 'Canary 91d4: nobody but us reads this.';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-compose-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => join(folder, 'data', name);
const open = (clock = Date.now, more: Readonly<Record<string, string>> = {}): Promise<App> =>
  compose(readConfig({ CAIRN_DATA: join(folder, 'data'), CAIRN_MODE: 'real', ...more }), { clock });

const changeThreshold = (because: string) => ({
  type: 'ChangeThreshold',
  commandId: randomUUID(),
  name: 'watermelon.difference',
  value: 0.3,
  because,
});

function becauseOf(app: App, position: number): string | undefined {
  const [event] = app.store.readPage(position - 1, 1);
  const { because } = event!.data as { because: { key: string; box: string } };
  return app.open(because, event!.stream, 'because');
}

test('two on one folder write to one stream, and neither loses to the other', async () => {
  const [one, other] = [await open(), await open()];
  const write = async (app: App, name: string) => {
    for (let n = 0; n < 10; n++) {
      const outcome = await app.commands.execute(changeThreshold(`${name} ${n}.`), asFounder);
      expect(outcome).toMatchObject({ ok: true, value: { repeated: false } });
    }
  };
  await Promise.all([write(one, 'One'), write(other, 'Other')]);
  const events = one.store.readPage(0, 100);
  expect(events.map(({ revision }) => revision)).toEqual([...Array(20).keys()]);
  await Promise.all([one.live.waitFor(20), other.live.waitFor(20)]);
  for (let position = 1; position <= 20; position++)
    expect(becauseOf(one, position)).toBe(becauseOf(other, position));
  await one.close();
  await other.close();
});

test('a command is recognised after a restart, and its sentences open again', async () => {
  const command = changeThreshold(canary);
  const before = await open();
  await before.commands.execute(command, asFounder);
  await before.close();
  const after = await open();
  expect(await after.commands.execute(command, asFounder)).toEqual({
    ok: true,
    value: { position: 1, events: 1, repeated: true },
  });
  expect(becauseOf(after, 1)).toBe(canary);
  await after.close();
});

test('what people wrote stands in no file as they wrote it, while it runs and after', async () => {
  const app = await open();
  await app.commands.execute(changeThreshold(canary), asFounder);
  const found = (): string[] =>
    readdirSync(join(folder, 'data')).filter((name) =>
      readFileSync(join(folder, 'data', name)).includes('Canary'),
    );
  expect(found()).toEqual([]);
  await app.close();
  expect(found()).toEqual([]);
});

test('damage that a replay does not read is still found before anything is served', async () => {
  const app = await open();
  for (let n = 0; n < 400; n++)
    await app.commands.execute(changeThreshold(`Reason ${n}.`), asFounder);
  await app.close();
  const file = join(folder, 'data', 'log.sqlite');
  const db = new DatabaseSync(file);
  const { page } = db
    .prepare(`SELECT max(pageno) AS page FROM dbstat WHERE name = 'events_by_id'`)
    .get() as { page: number };
  const { page_size: size } = db.prepare('PRAGMA page_size').get() as { page_size: number };
  db.close();
  const bytes = readFileSync(file);
  bytes.fill(0x5a, (page - 1) * size + 8, page * size - 64);
  writeFileSync(file, bytes);
  await expect(open()).rejects.toThrow(CorruptLog);
});

describe('keys that are older than the log', () => {
  const [spring, summer] = [Date.UTC(2026, 3, 2), Date.UTC(2026, 6, 2)].map((at) => () => at);

  /** A log of two quarters, with the keys of the first alone. */
  async function olderKeys(): Promise<void> {
    const first = await open(spring);
    await first.commands.execute(changeThreshold('Of spring.'), asFounder);
    await first.close();
    copyFileSync(inFolder('keys.sqlite'), join(folder, 'older'));
    const second = await open(summer);
    await second.commands.execute(changeThreshold(canary), asFounder);
    await second.close();
    copyFileSync(inFolder('keys.sqlite'), join(folder, 'newest'));
    copyFileSync(join(folder, 'older'), inFolder('keys.sqlite'));
  }

  test('keep it from starting, and nothing is lost once the newest are back', async () => {
    await olderKeys();
    await expect(open(summer)).rejects.toThrow(
      /^\S+keys\.sqlite is older than the log: it lacks 1 of the 2 keys .* Put back its newest copy\. .*CAIRN_GO_WITHOUT_KEYS=1\.$/,
    );
    copyFileSync(join(folder, 'newest'), inFolder('keys.sqlite'));
    const app = await open(summer);
    expect([becauseOf(app, 1), becauseOf(app, 2)]).toEqual(['Of spring.', canary]);
    await app.close();
  });

  test('keep it from starting where there is nothing in the file at all', async () => {
    await olderKeys();
    writeFileSync(inFolder('keys.sqlite'), '');
    await expect(open(summer)).rejects.toThrow(/it lacks 2 of the 2 keys/);
  });

  test('are gone on without only where that is said, and of no more than that', async () => {
    await olderKeys();
    const app = await open(summer, { CAIRN_GO_WITHOUT_KEYS: '1' });
    expect([becauseOf(app, 1), becauseOf(app, 2)]).toEqual(['Of spring.', undefined]);
    await app.close();
    writeFileSync(inFolder('keys.sqlite'), '');
    await expect(open(summer, { CAIRN_GO_WITHOUT_KEYS: '1' })).rejects.toThrow(/=2\.$/);
  });
});
