import { randomUUID } from 'node:crypto';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { founder } from '@cairn/shared/organisation/permission';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { App } from '../app.ts';
import { keysInMemory } from '../app-in-memory.ts';
import { noteBreaches } from '../breaches/note-breaches.ts';
import { compose } from '../compose.ts';
import { readConfig } from '../config.ts';
import { Erasure } from './erasure.ts';
import { keepPolicy } from './keep-policy.ts';
import { KeyRing } from './key-ring.ts';
import { masterKeyOf } from './master-key.ts';

const start = Date.UTC(2026, 6, 1, 9);
let now: number;
let folder: string;
const opened: App[] = [];

beforeEach(() => {
  now = start;
  folder = mkdtempSync(join(tmpdir(), 'cairn-erasure-'));
});
afterEach(async () => {
  for (const app of opened.splice(0)) await app.close();
  rmSync(folder, { recursive: true });
});

const data = () => join(folder, 'data');
const sideFiles = ['keys.sqlite', 'people.sqlite', 'openings.sqlite', 'accounts.sqlite'];

async function open(
  onTrouble = (_message: string): void => {},
  more: Readonly<Record<string, string>> = {},
): Promise<App> {
  const config = readConfig({ CAIRN_DATA: data(), CAIRN_MODE: 'real', ...more });
  const app = await compose(config, { clock: () => now, onTrouble });
  opened.push(app);
  return app;
}

async function close(app: App): Promise<void> {
  opened.splice(opened.indexOf(app), 1);
  await app.close();
}

async function act(app: App, personId: string, command: Record<string, unknown>): Promise<void> {
  const outcome = await app.commands.execute(
    { commandId: randomUUID(), ...command },
    { personId, source: 'web' },
  );
  if (!outcome.ok) throw new Error(`${String(command.type)}: ${outcome.refusal.message}`);
}

/** A log with somebody who wrote, was read, and has left. */
async function withSomebodyGone(onTrouble?: (message: string) => void): Promise<App> {
  const app = await open(onTrouble);
  await act(app, founder, { type: 'FoundOrganisation', name: 'X', timeZone: 'UTC', demo: false });
  for (const [personId, role] of [
    ['ada', 'administrator'],
    ['lou', 'leader'],
    ['liv', 'leader'],
  ] as const) {
    await act(app, founder, { type: 'AddPerson', personId, role });
    app.directory.add({ id: personId, name: `${personId} of old`, email: `${personId}@old.test` });
  }
  await app.identity!.accounts.invite({
    personId: 'lou',
    name: 'lou of old',
    email: 'lou@old.test',
  });
  await act(app, 'lou', { type: 'StateVision', text: 'Nobody leaves without bread' });
  await act(app, 'lou', { type: 'SetItemAside', personId: 'lou', itemId: 'x', because: 'Tired' });
  await act(app, 'liv', { type: 'SetItemAside', personId: 'liv', itemId: 'x', because: 'Busy' });
  const noted = { at: now, stream: 'triage-x', field: 'because' };
  app.openings.add([
    { ...noted, viewerId: 'liv', authorId: 'lou' },
    { ...noted, viewerId: 'lou', authorId: 'liv' },
  ]);
  await act(app, 'ada', { type: 'RemovePerson', personId: 'lou' });
  return app;
}

/** Something of today, by which the clock is believed. */
const speak = (app: App) => act(app, 'liv', { type: 'StateVision', text: 'Bread at last' });

const erase = (app: App) => act(app, 'ada', { type: 'ErasePerson', personId: 'lou' });

/** What is left of somebody beside the log: which texts open, the name, who opened what. */
function leftOf(app: App, personId: string) {
  const texts = app.store
    .readPage(0, 1_000)
    .filter(({ metadata }) => metadata.actor === personId)
    .flatMap(({ stream, data: said }) =>
      Object.entries(said as Record<string, { key?: string; box?: string }>)
        .filter(([, value]) => value?.box !== undefined)
        .map(([field, value]) => app.open(value as { key: string; box: string }, stream, field)),
    );
  return {
    texts,
    name: app.directory.find(personId)?.name,
    account: app.identity!.accounts.states().get(personId),
    openedOfTheirs: app.openings.countOf(personId),
    openedByThem: app.openings.of('liv', 10).filter(({ viewerId }) => viewerId === personId).length,
  };
}

const everything = {
  texts: ['Nobody leaves without bread', 'Tired'],
  name: 'lou of old',
  account: 'invited',
  openedOfTheirs: 1,
  openedByThem: 1,
};
const nothing = {
  texts: [undefined, undefined],
  name: undefined,
  account: undefined,
  openedOfTheirs: 0,
  openedByThem: 0,
};

test('an erased person is forgotten before that is answered, and nobody else', async () => {
  const app = await withSomebodyGone();
  expect(leftOf(app, 'lou')).toEqual(everything);
  await erase(app);
  expect(leftOf(app, 'lou')).toEqual(nothing);
  expect(leftOf(app, 'liv').texts).toEqual(['Busy']);
  const [read] = app.openings.of('liv', 10);
  expect(read).toMatchObject({ authorId: 'liv', stream: 'triage-x' });
  expect(read).not.toHaveProperty('viewerId');
});

test('what another process erased is forgotten in this one too', async () => {
  const app = await withSomebodyGone();
  const other = await open();
  await erase(other);
  await app.live.waitFor(other.live.position);
  await new Promise(setImmediate);
  expect(leftOf(app, 'lou')).toEqual(nothing);
  // Nor does it make a key for them, whatever it had under way.
  const late = await app.commands.execute(
    { commandId: randomUUID(), type: 'StateVision', text: 'Too late' },
    { personId: 'lou', source: 'web' },
  );
  expect(late).toMatchObject({ ok: false, refusal: { code: 'not_yours' } });
});

describe('what a crash or a restore left behind', () => {
  test('is forgotten at the next start: all side files are older than the erasure', async () => {
    const before = await withSomebodyGone();
    await close(before);
    for (const name of sideFiles) copyFileSync(join(data(), name), join(folder, name));
    const erasing = await open();
    await erase(erasing);
    await close(erasing);
    for (const name of sideFiles) copyFileSync(join(folder, name), join(data(), name));
    expect(leftOf(await open(), 'lou')).toEqual(nothing);
  });

  test.each(sideFiles)('is forgotten at the next start: only %s is older', async (name) => {
    await close(await withSomebodyGone());
    copyFileSync(join(data(), name), join(folder, name));
    const erasing = await open();
    await erase(erasing);
    await close(erasing);
    copyFileSync(join(folder, name), join(data(), name));
    expect(leftOf(await open(), 'lou')).toEqual(nothing);
  });

  test('is forgotten when a part failed and the command is sent again', async () => {
    const app = await withSomebodyGone();
    const command = { commandId: randomUUID(), type: 'ErasePerson', personId: 'lou' };
    const ada = { personId: 'ada', source: 'web' } as const;
    const forget = app.directory.forget.bind(app.directory);
    app.directory.forget = () => {
      throw new Error('disk full');
    };
    await expect(app.commands.execute(command, ada)).rejects.toThrow('disk full');
    app.directory.forget = forget;
    expect(await app.commands.execute(command, ada)).toMatchObject({ value: { repeated: true } });
    expect(leftOf(app, 'lou')).toEqual(nothing);
  });
});

describe('old quarters', () => {
  const later = Date.UTC(2028, 6, 1);

  test('of private text are forgotten when their time is over', async () => {
    const app = await withSomebodyGone();
    await keepPolicy(app);
    expect(leftOf(app, 'lou')).toEqual(everything);
    now = later;
    await act(app, 'liv', { type: 'SetItemAside', personId: 'liv', itemId: 'y', because: 'New' });
    await keepPolicy(app);
    // Of the quarter in which they were written: the second of 2026 is over, the third is not.
    expect(leftOf(app, 'lou').texts).toEqual(everything.texts);
    now = Date.UTC(2028, 9, 1);
    await keepPolicy(app);
    expect(leftOf(app, 'lou').texts).toEqual(['Nobody leaves without bread', undefined]);
    expect(leftOf(app, 'liv').texts).toEqual([undefined, 'New']);
  });

  test('stay forgotten after an older key file came back', async () => {
    const before = await withSomebodyGone();
    now = Date.UTC(2028, 9, 1);
    await speak(before);
    await close(before);
    copyFileSync(join(data(), 'keys.sqlite'), join(folder, 'keys.sqlite'));
    const app = await open();
    await keepPolicy(app);
    await close(app);
    copyFileSync(join(folder, 'keys.sqlite'), join(data(), 'keys.sqlite'));
    expect(leftOf(await open(), 'lou').texts).toEqual(['Nobody leaves without bread', undefined]);
  });

  test('of open text are forgotten only where the policy says so', async () => {
    const app = await withSomebodyGone();
    const because = 'The law says so';
    await act(app, 'ada', { type: 'ChangeRetention', texts: 'open', quarters: 1, because });
    now = Date.UTC(2027, 0, 1);
    await speak(app);
    await keepPolicy(app);
    expect(leftOf(app, 'lou').texts).toEqual([undefined, 'Tired']);
  });

  test('are noted once by two processes', async () => {
    const app = await withSomebodyGone();
    const other = await open();
    now = Date.UTC(2028, 9, 1);
    await speak(app);
    await other.live.waitFor(app.live.position);
    await Promise.all([keepPolicy(app), keepPolicy(other)]);
    const noted = app.store.readPage(0, 1_000).filter(({ type }) => type === 'QuartersForgotten');
    expect(noted).toHaveLength(1);
  });
});

describe('a whole folder of before, with the list of erasures', () => {
  const list = () => join(folder, 'erasures.txt');
  beforeEach(() => writeFileSync(list(), ''));
  const openWithList = (onTrouble?: (message: string) => void) =>
    open(onTrouble, { CAIRN_ERASURES: list() });

  /** The folder as it was when `done` begins, which is brought back after it. */
  async function broughtBack(done: (app: App) => Promise<void>): Promise<void> {
    cpSync(data(), join(folder, 'copy'), { recursive: true });
    const app = await openWithList();
    await done(app);
    await close(app);
    rmSync(data(), { recursive: true });
    cpSync(join(folder, 'copy'), data(), { recursive: true });
  }

  test('forgets who was erased after it, and records it, also whoever had not left', async () => {
    await close(await withSomebodyGone());
    await broughtBack(async (app) => {
      await erase(app);
      await act(app, 'ada', { type: 'RemovePerson', personId: 'liv' });
      await act(app, 'ada', { type: 'ErasePerson', personId: 'liv' });
    });
    const app = await openWithList();
    expect(leftOf(app, 'lou')).toEqual(nothing);
    expect(leftOf(app, 'liv')).toMatchObject({ texts: [undefined], name: undefined });
    const recorded = app.store.readPage(0, 1_000).slice(-3);
    expect(recorded.map(({ type, stream }) => `${stream} ${type}`)).toEqual([
      'person-lou PersonErased',
      'person-liv PersonLeft',
      'person-liv PersonErased',
    ]);
    // What the machine recorded says nothing of the clock.
    expect(app.live.world.heardAt).toBe(start);
  });

  test('forgets them also where it cannot be recorded yet, and says so', async () => {
    await close(await withSomebodyGone());
    await broughtBack(async (app) => {
      await act(app, 'ada', { type: 'ChangeRole', personId: 'liv', role: 'administrator' });
      await act(app, 'liv', { type: 'RemovePerson', personId: 'ada' });
      await act(app, 'liv', { type: 'ErasePerson', personId: 'ada' });
    });
    const said: string[] = [];
    const app = await openWithList((message) => said.push(message));
    expect(app.directory.find('ada')).toBeUndefined();
    expect(said).toEqual([
      expect.stringMatching(/^ada was erased before .* This is the only administrator\./),
    ]);
    // Nobody else could do it, so that they are still somebody of the organisation.
    expect(app.live.world.now(now).person('ada')?.erasedAt).toBeUndefined();
  });

  test('holds whoever was erased before there was a list', async () => {
    const before = await withSomebodyGone();
    await erase(before);
    await close(before);
    await openWithList();
    expect(readFileSync(list(), 'utf8')).toMatch(/^lou \S+\n$/);
  });
});

describe('traces in the files', () => {
  /** How often something was removed from each since it was swept. */
  const unswept = () =>
    sideFiles.map((name) => {
      const file = new DatabaseSync(join(data(), name), { readOnly: true });
      const { user_version: count } = file.prepare('PRAGMA user_version').get()!;
      file.close();
      return count;
    });

  test('are swept when somebody was erased', async () => {
    const app = await withSomebodyGone();
    const swept: string[] = [];
    const { exec } = DatabaseSync.prototype;
    vi.spyOn(DatabaseSync.prototype, 'exec').mockImplementation(function (this: DatabaseSync, sql) {
      if (sql === 'VACUUM') swept.push(this.location()!);
      return exec.call(this, sql);
    });
    await erase(app);
    vi.restoreAllMocks();
    expect(swept.sort()).toEqual(sideFiles.map((name) => join(data(), name)).sort());
    expect(unswept()).toEqual([0, 0, 0, 0]);
  });

  test('that a crash left are swept at the next start', async () => {
    await close(await withSomebodyGone());
    for (const name of sideFiles) {
      const file = new DatabaseSync(join(data(), name));
      file.exec('PRAGMA user_version = 1');
      file.close();
    }
    await open();
    expect(unswept()).toEqual([0, 0, 0, 0]);
  });

  test('that cannot be swept yet break no erasure, and are told of', async () => {
    const said: string[] = [];
    const app = await withSomebodyGone((message) => said.push(message));
    app.directory.sweep = () => {
      throw new Error('database is locked');
    };
    await erase(app);
    expect(leftOf(app, 'lou')).toEqual(nothing);
    expect(said).toEqual([expect.stringMatching(/^Traces .* tried again once a day/)]);
    expect(unswept()).toEqual([0, 1, 0, 0]);
  });
});

test('a key of an old quarter that turns up while it runs is destroyed within a day', async () => {
  const app = await withSomebodyGone();
  now = Date.UTC(2028, 9, 1);
  await speak(app);
  await keepPolicy(app);
  // As an import makes it, or a key file of before that is put back.
  const { dataFolder, masterKey } = app.config;
  const beside = new KeyRing(join(data(), 'keys.sqlite'), masterKeyOf(dataFolder, masterKey));
  beside.keyFor('private:liv/2026-Q3');
  await keepPolicy(app);
  expect(beside.names()).not.toContain('private:liv/2026-Q3');
  expect(beside.names()).toContain('person:liv/2028-Q4');
  beside.close();
});

describe('a clock that was wrong once', () => {
  const aside = (itemId: string, because: string) => ({
    type: 'SetItemAside',
    personId: 'liv',
    itemId,
    because,
  });

  test('takes nothing: neither what was written before nor what is written after', async () => {
    const before = await withSomebodyGone();
    await close(before);
    now = Date.UTC(2099, 0, 1);
    const wrong = await open();
    const said: string[] = [];
    await keepPolicy(wrong, (line) => said.push(line));
    expect(said).toEqual([
      expect.stringMatching(/^The clock says 2099-01-01, .* since 2026-07-01, .*Set the clock/),
    ]);
    expect(await noteBreaches(wrong)).toBe(0);
    expect(wrong.openings.countOf('liv')).toBe(1);
    await close(wrong);
    now = start + 86_400_000;
    const after = await open();
    await act(after, 'liv', aside('y', 'After'));
    await keepPolicy(after);
    expect(leftOf(after, 'lou')).toEqual(everything);
    expect(leftOf(after, 'liv').texts).toEqual(['Busy', 'After']);
  });

  test('takes nothing even where it was noted that quarters are forgotten', async () => {
    const app = await withSomebodyGone();
    // As a Cairn noted it that believed every clock: the event is there, the keys are not gone yet.
    const noted = { type: 'QuartersForgotten', version: 1, metadata: { actor: 'policy' } };
    const data = { texts: 'private', before: '2097-Q1' };
    const { position } = await app.store.append('policy-the', [
      { ...noted, id: randomUUID(), data },
    ]);
    await app.live.waitFor(position);
    await act(app, 'liv', aside('y', 'After'));
    await keepPolicy(app);
    expect(leftOf(app, 'lou')).toEqual(everything);
    await close(app);
    const again = await open();
    expect(leftOf(again, 'liv').texts).toEqual(['Busy', 'After']);
    // What is due by the right clock goes all the same.
    now = Date.UTC(2028, 9, 1);
    await act(again, 'liv', aside('z', 'Late'));
    await keepPolicy(again);
    expect(leftOf(again, 'liv').texts).toEqual([undefined, undefined, 'Late']);
  });

  test('takes nothing of what is written while it is behind', async () => {
    const app = await withSomebodyGone();
    now = Date.UTC(2028, 9, 1);
    await speak(app);
    now = Date.UTC(2000, 0, 1);
    await act(app, 'liv', aside('y', 'Meanwhile'));
    now = Date.UTC(2028, 9, 2);
    await keepPolicy(app);
    expect(leftOf(app, 'liv').texts).toEqual([undefined, 'Bread at last', 'Meanwhile']);
  });

  test('that was right after a long sleep is believed once somebody records something', async () => {
    const app = await withSomebodyGone();
    now = Date.UTC(2031, 0, 1);
    await keepPolicy(app);
    expect(leftOf(app, 'lou')).toEqual(everything);
    await speak(app);
    await keepPolicy(app);
    expect(leftOf(app, 'lou').texts).toEqual(['Nobody leaves without bread', undefined]);
  });
});

test('a part that fails is tried again with the next word from the log', async () => {
  const app = await withSomebodyGone();
  let fails = true;
  const forgotten: string[] = [];
  const part = {
    forget(personId: string) {
      if (fails) throw new Error('disk full');
      forgotten.push(personId);
    },
    sweep() {},
  };
  const said: string[] = [];
  const erasure = new Erasure({
    live: app.live,
    keys: keysInMemory(),
    forgetful: [part],
    clock: () => now,
    onTrouble: (message, error) => said.push(`${message} ${(error as Error).message}`),
  });
  await erase(app);
  await new Promise(setImmediate);
  expect(forgotten).toEqual([]);
  expect(said).toEqual(['What is to be forgotten could not be; it is tried again. disk full']);
  fails = false;
  await act(app, 'liv', { type: 'StateVision', text: 'Rolls' });
  await new Promise(setImmediate);
  expect(forgotten).toEqual(['lou']);
  erasure.stop();
});
