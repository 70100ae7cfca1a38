import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { KeyFile } from './key-file.ts';
import { KeyRing, MasterKeyChanged } from './key-ring.ts';
import { masterKeyOf } from './master-key.ts';
import { finishRotation, rotateMasterKey } from './rotate-master-key.ts';

const name = 'person:p/2026-Q3';
const [first, second, third] = ['ab', 'cd', 'ef'].map((digits) => digits.repeat(32));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-rotation-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (file: string) => join(folder, file);
const ringWith = (given?: string) => {
  if (given === undefined) finishRotation(folder);
  return new KeyRing(at('keys.sqlite'), masterKeyOf(folder, given));
};

/** The key of one name, made if it is not there. */
function keyUnder(given?: string): Buffer {
  const ring = ringWith(given);
  const key = ring.keyFor(name).export();
  ring.close();
  return key;
}

describe('a master key of the environment', () => {
  test('is changed for another one, and the keys stay what they are', () => {
    const key = keyUnder(first);
    expect(rotateMasterKey({ dataFolder: folder, from: first, to: second })).toEqual({
      keys: 2,
      isRepeat: false,
    });
    expect(() => keyUnder(first)).toThrow(/another master key/);
    expect(keyUnder(second)).toEqual(key);
    expect(existsSync(at('master.key'))).toBe(false);
  });

  test('is changed once, however often it is sent, also when the old one is gone', () => {
    const key = keyUnder(first);
    rotateMasterKey({ dataFolder: folder, from: first, to: second });
    const before = readFileSync(at('keys.sqlite'));
    for (const from of [first, undefined])
      expect(rotateMasterKey({ dataFolder: folder, from, to: second })).toEqual({
        keys: 2,
        isRepeat: true,
      });
    expect(readFileSync(at('keys.sqlite'))).toEqual(before);
    expect(keyUnder(second)).toEqual(key);
  });

  test('that does not fit changes nothing', () => {
    const key = keyUnder(first);
    expect(() => rotateMasterKey({ dataFolder: folder, from: second, to: third })).toThrow(
      /^[^\n]*wrapped with last[^\n]*$/,
    );
    expect(keyUnder(first)).toEqual(key);
  });

  test('is not changed when one of the keys is damaged', () => {
    const key = keyUnder(first);
    const file = new KeyFile(at('keys.sqlite'));
    file.addUnlessThere('person:q/2026-Q3', new Uint8Array(60));
    file.close();
    expect(() => rotateMasterKey({ dataFolder: folder, from: first, to: second })).toThrow(
      /person:q\/2026-Q3 .* damaged; nothing was changed/,
    );
    expect(keyUnder(first)).toEqual(key);
  });
});

describe('a master key of the data folder', () => {
  test('is changed for a new one', () => {
    const key = keyUnder();
    const before = readFileSync(at('master.key'), 'utf8');
    rotateMasterKey({ dataFolder: folder });
    expect(readFileSync(at('master.key'), 'utf8')).not.toBe(before);
    expect(existsSync(at('master.key.next'))).toBe(false);
    expect(keyUnder()).toEqual(key);
    expect(readFileSync(at('keys.sqlite')).includes(Buffer.from(before.trim(), 'hex'))).toBe(false);
  });

  test('stays valid when it is broken off before the keys are wrapped anew', () => {
    const key = keyUnder();
    // The new key is there already, and nothing is wrapped by it.
    const aside = mkdtempSync(join(tmpdir(), 'cairn-rotation-'));
    masterKeyOf(aside, undefined);
    copyFileSync(join(aside, 'master.key'), at('master.key.next'));
    const next = readFileSync(at('master.key.next'), 'utf8');
    rmSync(aside, { recursive: true });
    expect(keyUnder()).toEqual(key);
    // Once more takes up the key that was left behind.
    rotateMasterKey({ dataFolder: folder });
    expect(readFileSync(at('master.key'), 'utf8')).toBe(next);
    expect(keyUnder()).toEqual(key);
  });

  test('gives way when it is broken off after the keys are wrapped anew', () => {
    const key = keyUnder();
    copyFileSync(at('master.key'), at('old.key'));
    rotateMasterKey({ dataFolder: folder });
    // As after a crash right before the new key takes the name.
    copyFileSync(at('master.key'), at('master.key.next'));
    copyFileSync(at('old.key'), at('master.key'));
    expect(keyUnder()).toEqual(key);
    expect(existsSync(at('master.key.next'))).toBe(false);
  });
});

test('a process that goes on under the old master key writes nothing and says so', async () => {
  const ring = ringWith(first);
  ring.keyFor(name);
  rotateMasterKey({ dataFolder: folder, from: first, to: second });
  await nextTurn();
  expect(() => ring.keyFor('person:late/2026-Q3')).toThrow(MasterKeyChanged);
  expect(() => ring.keyFor(name)).toThrow(MasterKeyChanged);
  ring.close();
  const after = ringWith(second);
  expect(after.find('person:late/2026-Q3')).toBeUndefined();
  expect(after.find(name)).toBeDefined();
  after.close();
});
