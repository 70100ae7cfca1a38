import { StoreClosed } from '../errors.ts';
import { CorruptLog, DiskFull, ReadOnlyFolder, StoreBusy } from '../file-errors.ts';

/** SQLite's result codes: https://sqlite.org/rescode.html. The low byte is the primary one. */
const busy = 5;
const readOnly = 8;
const corrupt = 11;
const full = 13;
const cannotOpen = 14;
const notADatabase = 26;
/** The index beside the write-ahead log could not grow: on tmpfs, this is how no room shows. */
const sharedMemorySize = 4874;

const folderCodes = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT']);

export function isBusy(error: unknown): boolean {
  return primaryCode(error) === busy;
}

/** What an error of SQLite or of the file system means for the log; others come back as they are. */
export function explainFault(error: unknown, file: string): unknown {
  const options = { cause: error };
  if (isCode(error, 'ERR_INVALID_STATE')) return new StoreClosed();
  if (errcode(error) === sharedMemorySize) return new DiskFull(file, options);
  switch (primaryCode(error)) {
    case busy:
      return new StoreBusy(file, options);
    case readOnly:
    case cannotOpen:
      return new ReadOnlyFolder(file, options);
    case corrupt:
    case notADatabase:
      return new CorruptLog(file, messageOf(error), options);
    case full:
      return new DiskFull(file, options);
  }
  const folder = error instanceof Error && 'code' in error && folderCodes.has(String(error.code));
  return folder ? new ReadOnlyFolder(file, options) : error;
}

/** Runs a piece of work on the file and throws what its failure means. */
export function explaining<Result>(file: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw explainFault(error, file);
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function errcode(error: unknown): number | undefined {
  if (!isCode(error, 'ERR_SQLITE_ERROR')) return undefined;
  const code = (error as { errcode?: unknown }).errcode;
  return typeof code === 'number' ? code : undefined;
}

function primaryCode(error: unknown): number | undefined {
  const code = errcode(error);
  return code === undefined ? undefined : code & 0xff;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
