import { createSecretKey, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { defineEvent } from '@cairn/shared/kernel/define-event';
import {
  id,
  optional,
  type PrivacyClass,
  proseField,
  proseListField,
} from '@cairn/shared/kernel/field';
import type { Prose, SealedProse } from '@cairn/shared/kernel/prose';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyNameOf, ownerOfKey } from './key-name.ts';
import { KeyRing } from './key-ring.ts';
import { masterKeyOf } from './master-key.ts';
import { openWith } from './read-prose.ts';
import { sealWith } from './seal-events.ts';
import { openText, sealText } from './sealed-box.ts';

const noon = Date.UTC(2026, 7, 20, 12);
const newKey = () => createSecretKey(randomBytes(32));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-keys-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a sealed text', () => {
  const key = newKey();

  test('opens again, whatever it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(openText(key, 'a/b', sealText(key, 'a/b', text))).toBe(text);
      }),
    );
  });

  test('is another box each time', () => {
    expect(sealText(key, 'a/b', 'same')).not.toBe(sealText(key, 'a/b', 'same'));
  });

  test('does not open in another place or with another key', () => {
    const box = sealText(key, 'objective-1/note', 'Between us.');
    expect(openText(key, 'objective-2/note', box)).toBeUndefined();
    expect(openText(key, 'objective-1/because', box)).toBeUndefined();
    expect(openText(newKey(), 'objective-1/note', box)).toBeUndefined();
  });

  test('does not open once any bit of it has changed, or any byte is missing', () => {
    const box = Buffer.from(sealText(key, 'a/b', 'Between us.'), 'base64');
    fc.assert(
      fc.property(fc.nat({ max: box.length - 1 }), fc.nat({ max: 7 }), (place, bit) => {
        const changed = Buffer.from(box);
        changed[place]! ^= 1 << bit;
        expect(openText(key, 'a/b', changed.toString('base64'))).toBeUndefined();
        expect(openText(key, 'a/b', box.subarray(0, place).toString('base64'))).toBeUndefined();
      }),
    );
  });
});

describe('the name of a key', () => {
  test.each([
    [Date.UTC(2026, 0, 1), 'person:p/2026-Q1'],
    [Date.UTC(2026, 5, 30, 23, 59, 59, 999), 'person:p/2026-Q2'],
    [Date.UTC(2026, 6, 1), 'person:p/2026-Q3'],
    [Date.UTC(2026, 11, 31), 'person:p/2026-Q4'],
  ])('says whose it is and of which quarter', (instant, name) => {
    expect(keyNameOf('person:p', instant)).toBe(name);
  });

  test('is taken apart again, and nothing else is', () => {
    const quarter = '2026-Q3';
    expect(ownerOfKey('private:p:1/2026-Q3')).toEqual({
      scope: 'private',
      personId: 'p:1',
      quarter,
    });
    expect(ownerOfKey('person:p/2026-Q3')).toEqual({ scope: 'person', personId: 'p', quarter });
    for (const other of ['master-key-check', 'person:p', 'person:p/2026-Q5', 'other:p/2026-Q3'])
      expect(ownerOfKey(other)).toBeUndefined();
  });
});

describe('the events of a command', () => {
  const Noted = defineEvent('Noted', 'Somebody noted something.', {
    about: id('open', 'What it is about'),
    note: proseField('open', 'The note', 500),
    aside: optional(proseField('pair', 'Something else', 500)),
    asks: proseListField('open', 'What is asked for', 500, 5),
  });
  const sealing = { stream: 'thing-1', author: 'p-1', writtenAt: noon };
  const eventWith = (data: unknown) => ({
    id: 'e-1',
    type: 'Noted',
    version: 1,
    data,
    metadata: {},
  });

  test('have every sentence sealed by its field, and nothing else changed', () => {
    const keys = new KeyRing(':memory:', newKey());
    const data = {
      about: 'x',
      note: { text: 'One.' },
      asks: [{ text: 'Two.' }, { text: 'Three.' }],
    };
    const [sealed] = sealWith(keys)([eventWith(data)], { Noted }, sealing);
    const read = openWith(keys);
    const { about, note, asks } = sealed!.data as { about: string; note: Prose; asks: Prose[] };
    expect(about).toBe('x');
    expect(sealed!.data).not.toHaveProperty('aside');
    expect(JSON.stringify(sealed)).not.toMatch(/One|Two|Three/);
    expect(read(note, 'thing-1', 'note')).toBe('One.');
    expect(asks.map((ask) => read(ask, 'thing-1', 'asks'))).toEqual(['Two.', 'Three.']);
    expect(data.note).toEqual({ text: 'One.' });
  });

  test.each<[PrivacyClass, string]>([
    ['open', 'person:p-1/2026-Q3'],
    ['team', 'person:p-1/2026-Q3'],
    ['pair', 'private:p-1/2026-Q3'],
    ['self', 'private:p-1/2026-Q3'],
    ['sealed', 'private:p-1/2026-Q3'],
  ])('are sealed by the class of their field: %s', (privacy, key) => {
    const keys = new KeyRing(':memory:', newKey());
    const Written = defineEvent('Written', 'Somebody wrote something.', {
      note: proseField(privacy, 'The note', 500),
      asks: optional(proseListField(privacy, 'What is asked for', 500, 5)),
    });
    const data = { note: { text: 'One.' }, asks: [{ text: 'Two.' }] };
    const event = { ...eventWith(data), type: 'Written' };
    const [sealed] = sealWith(keys)([event], { Written }, sealing);
    const { note, asks } = sealed!.data as { note: SealedProse; asks: SealedProse[] };
    expect([note.key, asks[0]!.key]).toEqual([key, key]);
    expect(openWith(keys)(note, 'thing-1', 'note')).toBe('One.');
  });

  test('of two classes stand side by side, each under its own key', () => {
    const keys = new KeyRing(':memory:', newKey());
    const data = { about: 'x', note: { text: 'One.' }, aside: { text: 'Two.' }, asks: [] };
    const [sealed] = sealWith(keys)([eventWith(data)], { Noted }, sealing);
    const { note, aside } = sealed!.data as { note: SealedProse; aside: SealedProse };
    keys.destroy('private:p-1');
    expect(openWith(keys)(note, 'thing-1', 'note')).toBe('One.');
    expect(openWith(keys)(aside, 'thing-1', 'aside')).toBeUndefined();
  });

  test('keep what was sealed before', () => {
    const note: SealedProse = { key: 'person:p-9/2026-Q1', box: 'AAAA' };
    const keys = new KeyRing(':memory:', newKey());
    const [sealed] = sealWith(keys)(
      [eventWith({ about: 'x', note, asks: [] })],
      { Noted },
      sealing,
    );
    expect(sealed!.data).toEqual({ about: 'x', note, asks: [] });
  });
});

describe('the key ring', () => {
  const path = () => join(folder, 'keys.sqlite');

  test('has the same keys after a restart', () => {
    const master = newKey();
    const before = new KeyRing(path(), master);
    const box = sealText(before.keyFor('person:p/2026-Q3'), 'a/b', 'Still here.');
    before.close();
    const after = new KeyRing(path(), master);
    expect(openText(after.keyFor('person:p/2026-Q3'), 'a/b', box)).toBe('Still here.');
    after.close();
  });

  test('has a key on disk before it hands it out', () => {
    const master = newKey();
    const [one, other] = [new KeyRing(path(), master), new KeyRing(path(), master)];
    const key = one.keyFor('person:p/2026-Q3');
    expect(other.find('person:p/2026-Q3')?.equals(key)).toBe(true);
    one.close();
    other.close();
  });

  test('finds a key that another process made after it was looked for in vain', async () => {
    const master = newKey();
    const [one, other] = [new KeyRing(path(), master), new KeyRing(path(), master)];
    expect(other.find('person:p/2026-Q3')).toBeUndefined();
    const key = one.keyFor('person:p/2026-Q3');
    await nextTurn();
    expect(other.find('person:p/2026-Q3')?.equals(key)).toBe(true);
    one.close();
    other.close();
  });

  test('gives two processes one key, whoever asks first', () => {
    const master = newKey();
    const [one, other] = [new KeyRing(path(), master), new KeyRing(path(), master)];
    expect(other.find('person:p/2026-Q3')).toBeUndefined();
    const key = one.keyFor('person:p/2026-Q3');
    expect(other.keyFor('person:p/2026-Q3').equals(key)).toBe(true);
    one.close();
    other.close();
  });

  test('destroys a subject’s keys in memory, in the file and in other processes', async () => {
    const master = newKey();
    const [one, other] = [new KeyRing(path(), master), new KeyRing(path(), master)];
    const box = sealText(one.keyFor('person:p/2026-Q2'), 'a/b', 'Gone soon.');
    one.keyFor('person:p/2026-Q3');
    one.keyFor('person:p-2/2026-Q3');
    const prose = { key: 'person:p/2026-Q2', box };
    expect(openWith(other)(prose, 'a', 'b')).toBe('Gone soon.');
    expect(one.destroy('person:p')).toBe(2);
    expect(openWith(one)(prose, 'a', 'b')).toBeUndefined();
    await nextTurn();
    expect(openWith(other)(prose, 'a', 'b')).toBeUndefined();
    expect(one.find('person:p-2/2026-Q3')).toBeDefined();
    one.close();
    other.close();
    expect(readFileSync(path()).includes('person:p/')).toBe(false);
  });

  test('destroys everybody’s keys of one kind before a quarter, and no others', () => {
    const ring = new KeyRing(path(), newKey());
    const names = [
      'private:p/2025-Q4',
      'private:q/2026-Q2',
      'private:p/2026-Q3',
      'private:p/2026-Q4',
      'person:p/2025-Q4',
    ];
    for (const name of names) ring.keyFor(name);
    expect(ring.destroyBefore('private', '2026-Q3')).toBe(2);
    const left = () => names.filter((name) => ring.find(name) !== undefined);
    expect(left()).toEqual(names.slice(2));
    ring.forget('p');
    expect(left()).toEqual([]);
    ring.close();
  });

  test('never writes a key as it is', () => {
    const ring = new KeyRing(path(), newKey());
    const bytes = ring.keyFor('person:p/2026-Q3').export();
    ring.close();
    expect(readFileSync(path()).includes(bytes)).toBe(false);
  });

  test('says in one line what to do about another master key', () => {
    new KeyRing(path(), newKey()).close();
    expect(() => new KeyRing(path(), newKey())).toThrow(
      /^[^\n]*Set CAIRN_MASTER_KEY to the one they were wrapped with last[^\n]*$/,
    );
  });

  test('says in one line what to do about a file that is not one', () => {
    writeFileSync(
      path(),
      'not a database at all, but long enough to look like something else'.repeat(9),
    );
    expect(() => new KeyRing(path(), newKey())).toThrow(/^[^\n]*cannot be used[^\n]*$/);
  });
});

describe('the master key', () => {
  test('is the one given', () => {
    expect(masterKeyOf(folder, 'ab'.repeat(32)).export().toString('hex')).toBe('ab'.repeat(32));
  });

  test('is made once, for its owner alone', () => {
    const made = masterKeyOf(folder, undefined);
    expect(statSync(join(folder, 'master.key')).mode & 0o777).toBe(0o600);
    expect(masterKeyOf(folder, undefined).equals(made)).toBe(true);
  });

  test('is not made anew over keys that the old one wrapped', () => {
    const ring = new KeyRing(join(folder, 'keys.sqlite'), masterKeyOf(folder, undefined));
    ring.close();
    rmSync(join(folder, 'master.key'));
    expect(() => masterKeyOf(folder, undefined)).toThrow(
      /^[^\n]*master\.key is gone[^\n]*wrapped with last\.$/,
    );
  });

  test('is refused when the file holds something else', () => {
    writeFileSync(join(folder, 'master.key'), 'hello');
    expect(() => masterKeyOf(folder, undefined)).toThrow(/does not hold a key/);
  });
});
