import { randomUUID } from 'node:crypto';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from '@cairn/server/app';
import { compose } from '@cairn/server/compose';
import { readConfig } from '@cairn/server/config';
import { small } from '@cairn/shared/testing/small-organisation';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { everyCommand } from '../golden/every-event.ts';
import { heldBy, worldOf } from '../golden/world-of.ts';
import { bytesOf, foundIn } from './bytes-of-folder.ts';
import { type Canary, plant, proseFields } from './canaries.ts';
import { everyAnswer } from './crawl.ts';
import { labels } from './labels.ts';
import { leftAtSigningIn, signUp, textsIn } from './signed-up.ts';
import { textFields } from './text-fields.ts';

const { owner, administrator } = small;
const called = { name: 'Pia Quillfeather', email: 'pia.quillfeather@crumb.example' };
const after = Date.parse('2027-02-01T12:00:00Z');
const days = ['2026-07-20', '2026-09-01'];

let folder: string;
let app: App | undefined;
/** The list that is kept apart from the folder, in the tests that keep one. */
let erasures: string | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-forgetting-'));
});
afterEach(async () => {
  await app?.close();
  app = undefined;
  erasures = undefined;
  rmSync(folder, { recursive: true });
});

const data = () => join(folder, 'data');

async function open(): Promise<App> {
  const environment = { CAIRN_DATA: data(), CAIRN_MODE: 'real', PORT: '0' };
  app = await compose(readConfig({ ...environment, CAIRN_ERASURES: erasures }), {
    recordedAt: 'given',
    clock: () => after,
  });
  return app;
}

async function close(): Promise<void> {
  await app?.close();
  app = undefined;
}

/** A Cairn in which every input took a sentence of its own, and everybody has a name. */
async function planted(): Promise<readonly Canary[]> {
  const opened = await open();
  // The policy of the made-up history forgets at its end; here everything is to be there first.
  const commands = everyCommand().sent.filter(({ input }) => input.type !== 'ForgetQuarters');
  const canaries = await plant(opened, commands);
  for (const { id } of opened.live.world.now(after).people())
    opened.directory.add({ id, name: `Name of ${id}` });
  opened.directory.add({ id: owner, ...called });
  await signUp(opened, { personId: owner, ...called });
  return canaries;
}

async function act(personId: string, command: Record<string, unknown>): Promise<void> {
  const outcome = await app!.commands.execute(
    { commandId: randomUUID(), ...command },
    { personId, source: 'web' },
    { at: after },
  );
  if (!outcome.ok) throw new Error(`${String(command.type)}: ${outcome.refusal.message}`);
}

async function erase(personId: string, by: string = administrator): Promise<void> {
  const person = app!.live.world.now(after).person(personId);
  if (person?.leftAt === undefined) await act(by, { type: 'RemovePerson', personId });
  await act(by, { type: 'ErasePerson', personId });
}

/** Where in the folder's files any of the texts stands. */
const inFiles = (texts: readonly string[]) =>
  [...bytesOf(data())].flatMap(([name, bytes]) =>
    foundIn(bytes, texts).map((text) => `${name}: ${text}`),
  );

const tokensOf = (canaries: readonly Canary[], author: string) =>
  canaries.filter((canary) => canary.author === author).map(({ token }) => token);
const found = (answers: string, texts: readonly string[]) =>
  foundIn(Buffer.from(answers), texts).length;

test('the search finds a text in whatever guise', () => {
  const text = 'canary1234567890abcd';
  const [utf8, utf16] = [Buffer.from(text), Buffer.from(text, 'utf16le')];
  for (const bytes of [utf8, utf16, Buffer.from(utf16).swap16()])
    expect(foundIn(Buffer.concat([Buffer.alloc(9), bytes]), [text])).toEqual([text]);
  for (const bytes of [utf8, utf16])
    for (let before = 0; before < 6; before++) {
      const wrapped = Buffer.concat([Buffer.alloc(before, 7), bytes, Buffer.alloc(5, 9)]);
      expect(foundIn(Buffer.from(wrapped.toString('base64')), [text])).toEqual([text]);
    }
  expect(foundIn(Buffer.from('canary1234567890abce'), [text])).toEqual([]);
});

test('every input that takes a sentence gets one, and no label is a sentence', async () => {
  const canaries = await planted();
  expect(canaries.length).toBeGreaterThanOrEqual(50);
  const filled = new Set(canaries.map(({ field }) => field));
  expect(proseFields.filter((field) => !filled.has(field))).toEqual([]);
  const known = new Set(textFields());
  expect([...labels].filter((label) => !known.has(label))).toEqual([]);
});

describe('one person erased', () => {
  test('leaves no byte of what they wrote or were called, and everybody else’s as it was', async () => {
    const canaries = await planted();
    const [theirs, others] = [tokensOf(canaries, owner), tokensOf(canaries, small.leader)];
    const names = [called.name, called.email, 'quillfeather', 'Quillfeather', ...leftAtSigningIn];
    // Digests, tokens and secrets, whatever the library keeps of them.
    const ofAccount = textsIn(join(data(), 'accounts.sqlite')).filter((text) => text !== owner);
    const texts = [...theirs, ...names, ...ofAccount];
    const before = await everyAnswer(app!, days);
    // Otherwise nothing found afterwards would mean nothing.
    const hits = inFiles([...names, ...ofAccount]);
    expect(hits.filter((hit) => hit.startsWith('people.sqlite')).length).toBeGreaterThan(1);
    for (const text of [...leftAtSigningIn, ...ofAccount])
      expect(hits).toContain(`accounts.sqlite: ${text}`);
    expect(found(before, theirs)).toBeGreaterThan(theirs.length / 2);
    expect(found(before, [called.name, called.email])).toBe(2);
    const othersSeen = found(before, others);
    expect(othersSeen).toBeGreaterThan(10);
    await erase(owner);

    expect(inFiles(texts)).toEqual([]);
    // The texts are sealed all the same; what opens them must be gone too.
    expect(bytesOf(data()).get('keys.sqlite')!.includes(`:${owner}/`)).toBe(false);
    const answers = await everyAnswer(app!, days);
    expect(foundIn(Buffer.from(answers), texts)).toEqual([]);
    expect(answers).toContain('Former member 2');
    expect(found(answers, others)).toBe(othersSeen);
    expect(await app!.store.verify()).toMatchObject({ ok: true });
    const live = heldBy(app!.live.world.now(after));
    expect(worldOf(app!.store.readPage(0, 100_000))).toEqual(live);

    await close();
    expect(inFiles(texts)).toEqual([]);
    await open();
    expect(inFiles(texts)).toEqual([]);
    expect(found(await everyAnswer(app!, days), texts)).toBe(0);
    expect(heldBy(app!.live.world.now(after))).toEqual(live);
  });

  test('is erased once more when files of before come back', async () => {
    const canaries = await planted();
    const accounts = textsIn(join(data(), 'accounts.sqlite')).filter((text) => text !== owner);
    const texts = [...tokensOf(canaries, owner), called.name, called.email, ...accounts];
    await close();
    const files = ['keys.sqlite', 'people.sqlite', 'openings.sqlite', 'accounts.sqlite'];
    for (const name of files) copyFileSync(join(data(), name), join(folder, name));
    await open();
    await erase(owner);
    await close();
    for (const name of files) copyFileSync(join(folder, name), join(data(), name));
    expect(inFiles(texts)).not.toEqual([]);
    await open();
    expect(inFiles(texts)).toEqual([]);
    expect(found(await everyAnswer(app!, days), texts)).toBe(0);
  });

  test('is erased once more when the whole folder of before comes back', async () => {
    erasures = join(folder, 'erasures.txt');
    writeFileSync(erasures, '');
    const canaries = await planted();
    const theirs = tokensOf(canaries, owner);
    const accounts = textsIn(join(data(), 'accounts.sqlite')).filter((text) => text !== owner);
    const texts = [called.name, called.email, ...leftAtSigningIn, ...accounts];
    await close();
    cpSync(data(), join(folder, 'copy'), { recursive: true });
    await open();
    await erase(owner);
    await close();
    expect(readFileSync(erasures, 'utf8')).toContain(`${owner} 2027-02-01T`);
    rmSync(data(), { recursive: true });
    cpSync(join(folder, 'copy'), data(), { recursive: true });
    expect(inFiles(texts)).not.toEqual([]);
    await open();
    expect(inFiles([...theirs, ...texts])).toEqual([]);
    expect(bytesOf(data()).get('keys.sqlite')!.includes(`:${owner}/`)).toBe(false);
    const answers = await everyAnswer(app!, days);
    expect(found(answers, [...theirs, ...texts])).toBe(0);
    expect(answers).toContain('Former member');
    const person = app!.live.world.now(after).person(owner);
    expect([person?.leftAt, person?.erasedAt]).toEqual([expect.any(Number), expect.any(Number)]);
    expect(await app!.store.verify()).toMatchObject({ ok: true });
    // Recorded once.
    const { position } = app!.live;
    await close();
    await open();
    expect(app!.live.position).toBe(position);
  });
});

test('everybody erased who wrote, no sentence is left of any input', async () => {
  const canaries = await planted();
  const authors = [...new Set(canaries.map(({ author }) => author))];
  await act(administrator, { type: 'AddPerson', personId: 'eve', role: 'administrator' });
  app!.directory.add({ id: 'eve', name: 'Eve' });
  for (const author of authors) await erase(author, 'eve');
  const texts = canaries.map(({ token }) => token);
  expect(inFiles(texts)).toEqual([]);
  expect(found(await everyAnswer(app!, days), texts)).toBe(0);
  expect(await app!.store.verify()).toMatchObject({ ok: true });
});
