import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from '../cannot-start.ts';

/** Where the master key stands that is not given by the environment. */
export const masterKeyFile = (dataFolder: string): string => join(dataFolder, 'master.key');

/**
 * The key that wraps all others: the one given (64 hexadecimal digits), or else that in the data
 * folder's `master.key`, which is made at the first start and readable by its owner alone.
 *
 * @throws CannotStart when the file is gone or does not hold a key
 */
export function masterKeyOf(dataFolder: string, given: string | undefined): KeyObject {
  if (given !== undefined) return createSecretKey(given, 'hex');
  const path = masterKeyFile(dataFolder);
  // Looked at first: whoever begins a folder writes the master key before the keys.
  const begun = existsSync(join(dataFolder, 'keys.sqlite'));
  const found = readKey(path);
  if (found === undefined && begun)
    throw new CannotStart(
      `${path} is gone, and the keys beside it cannot be read without it. Bring it back from a ` +
        'backup, or set CAIRN_MASTER_KEY to the one that they were wrapped with last.',
    );
  return keyIn(found ?? makeKey(path), path);
}

/** The key in a file, which is made when it is not there. */
export const keptKey = (path: string): KeyObject => keyIn(readKey(path) ?? makeKey(path), path);

function keyIn(digits: string, path: string): KeyObject {
  if (!/^[0-9a-f]{64}$/.test(digits))
    throw new CannotStart(
      `${path} does not hold a key of 64 hexadecimal digits. Bring it back from a backup.`,
    );
  return createSecretKey(digits, 'hex');
}

function readKey(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new CannotStart(
      `${path} cannot be read (${(error as Error).message}). Let this user read it.`,
      { cause: error },
    );
  }
}

function openForWriting(path: string): number {
  try {
    return openSync(path, 'w', 0o600);
  } catch (error) {
    throw new CannotStart(
      `${path} cannot be written (${(error as Error).message}). Let this user write to the data ` +
        'folder, or set CAIRN_MASTER_KEY.',
      { cause: error },
    );
  }
}

// Written aside, synced and linked: the name never stands for half a key, and of two processes that
// start at once one makes it and both use it.
function makeKey(path: string): string {
  const aside = `${path}.${process.pid}`;
  const file = openForWriting(aside);
  try {
    writeSync(file, `${randomBytes(32).toString('hex')}\n`);
    fsyncSync(file);
    linkSync(aside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    closeSync(file);
    rmSync(aside, { force: true });
  }
  return readKey(path)!;
}
