import type { KeyObject } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotStart } from '../cannot-start.ts';
import { KeyFile } from './key-file.ts';
import { checkName } from './key-ring.ts';
import { keptKey, masterKeyFile, masterKeyOf } from './master-key.ts';
import { openBytes, sealBytes } from './sealed-box.ts';

export interface Rotation {
  readonly dataFolder: string;
  /** 64 hexadecimal digits; the file in the data folder unless given. */
  readonly from?: string;
  /** The same for the new one; made and kept in that file unless given. */
  readonly to?: string;
}

export interface Rotated {
  /** How many keys there are. */
  readonly keys: number;
  /** They were wrapped by the new master key already: the same was sent before, and nothing is changed. */
  readonly isRepeat: boolean;
}

const keyFileOf = (dataFolder: string): string => join(dataFolder, 'keys.sqlite');
const nextFile = (dataFolder: string): string => `${masterKeyFile(dataFolder)}.next`;

/**
 * Wraps every key anew under another master key, in one transaction: before it the old one is valid,
 * after it the new one, and at no time neither. A new key that is kept in the data folder is on disk
 * before the transaction and takes the old one's name after it; where a crash comes in between,
 * `finishRotation` does that at the next start.
 *
 * @throws CannotStart when there are no keys, or they were wrapped by another master key
 */
export function rotateMasterKey({ dataFolder, from, to }: Rotation): Rotated {
  if (!existsSync(keyFileOf(dataFolder)))
    throw new CannotStart(`There are no keys in ${dataFolder}. Name its folder with CAIRN_DATA.`);
  if (from === undefined) finishRotation(dataFolder);
  // Looked at first: whoever saw no answer sends it again, and the old one may be gone by then.
  if (to !== undefined && fits(keyFileOf(dataFolder), masterKeyOf(dataFolder, to)))
    return { keys: countOf(keyFileOf(dataFolder)), isRepeat: true };
  const old = masterKeyOf(dataFolder, from);
  // One that a rotation left behind before it changed anything is taken up again.
  const next = to === undefined ? keptKey(nextFile(dataFolder)) : masterKeyOf(dataFolder, to);
  const keys = wrapAnew(keyFileOf(dataFolder), old, next);
  if (to === undefined) finishRotation(dataFolder);
  return { keys, isRepeat: false };
}

/**
 * Gives the new master key its place where a rotation was broken off after the keys were wrapped
 * anew. Does nothing otherwise; a new key that fits nothing yet stays where it is.
 */
export function finishRotation(dataFolder: string): void {
  const next = nextFile(dataFolder);
  if (!existsSync(next) || !existsSync(keyFileOf(dataFolder))) return;
  if (!fits(keyFileOf(dataFolder), keptKey(next))) return;
  renameSync(next, masterKeyFile(dataFolder));
  syncFolder(dirname(next));
}

function wrapAnew(path: string, old: KeyObject, next: KeyObject): number {
  const file = new KeyFile(path);
  try {
    return file.replaceAll((name, wrapped) => {
      const bytes = openBytes(old, name, wrapped);
      if (bytes) return sealBytes(next, name, bytes);
      throw new CannotStart(
        name === checkName
          ? `The keys in ${path} were made under another master key. Set CAIRN_MASTER_KEY to the one they were wrapped with last.`
          : `Key ${name} in ${path} is damaged; nothing was changed. Bring the file back from a backup.`,
      );
    });
  } finally {
    file.close();
  }
}

function fits(path: string, master: KeyObject): boolean {
  const file = new KeyFile(path);
  try {
    const check = file.find(checkName);
    return check !== undefined && openBytes(master, checkName, check) !== undefined;
  } finally {
    file.close();
  }
}

function countOf(path: string): number {
  const file = new KeyFile(path);
  try {
    return file.names().size;
  } finally {
    file.close();
  }
}

function syncFolder(path: string): void {
  const folder = openSync(path, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
