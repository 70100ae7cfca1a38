import { DatabaseSync } from 'node:sqlite';
import { CannotStart } from './cannot-start.ts';
import { inOneGo } from './in-one-go.ts';

/**
 * Opens one of the files that lie beside the log because what they hold must be forgettable. What is
 * deleted is overwritten, and there is no write-ahead log in which older pages would live on. What
 * is forgotten is removed by `removeFrom`, and its last traces by `sweep`.
 *
 * @param path the file, made when it is not there; `:memory:` for one that lasts as long as it is open
 * @param schema statements that make its tables unless they are there
 * @throws CannotStart when it cannot be opened or is not such a file
 */
export function openSideFile(path: string, schema: string): DatabaseSync {
  let file: DatabaseSync | undefined;
  try {
    file = new DatabaseSync(path, { timeout: 5_000 });
    file.exec(`
      PRAGMA journal_mode = TRUNCATE;
      PRAGMA synchronous = FULL;
      PRAGMA secure_delete = ON;
      -- What is copied within SQLite is copied in memory, never to a file of its own.
      PRAGMA temp_store = MEMORY;
      ${schema};
      -- A file that may only be read opens all the same; here it says so.
      BEGIN IMMEDIATE;
      PRAGMA user_version = 0;
      ROLLBACK;
    `);
    return file;
  } catch (cause) {
    file?.close();
    throw new CannotStart(
      `${path} cannot be used (${(cause as Error).message}). Check that this user may write to ` +
        'it and to its folder, or bring the file back from a backup.',
      { cause },
    );
  }
}

/** How long a sweep waits for others to let the file go, in milliseconds. */
const patience = 250;

/**
 * Removes something, all or nothing. Where anything was there to be removed, the file counts it in
 * its own header until it is swept: a crash in between, or another process, changes nothing of that.
 */
export function removeFrom<Result>(file: DatabaseSync, remove: () => Result): Result {
  const changes = () => file.prepare('SELECT total_changes() AS count').get()!.count;
  return inOneGo(file, () => {
    const before = changes();
    const result = remove();
    if (changes() !== before) file.exec(`PRAGMA user_version = ${unsweptIn(file) + 1}`);
    return result;
  });
}

/**
 * Writes the file anew without what was removed, if anything was. A removed entry is overwritten
 * where it stood last; copies of it that stood elsewhere, before pages were split or joined, are not.
 *
 * @throws what SQLite throws, as when another process holds the file; it stays to be swept then
 */
export function sweep(file: DatabaseSync): void {
  const unswept = unsweptIn(file);
  if (unswept === 0) return;
  const { timeout } = file.prepare('PRAGMA busy_timeout').get() as { timeout: number };
  file.exec(`PRAGMA busy_timeout = ${patience}`);
  try {
    file.exec('VACUUM');
    inOneGo(file, () => {
      // What another process removed meanwhile is still to be swept.
      if (unsweptIn(file) === unswept) file.exec('PRAGMA user_version = 0');
    });
  } finally {
    file.exec(`PRAGMA busy_timeout = ${timeout}`);
  }
}

/** How often something was removed from a file since it was last swept. */
const unsweptIn = (file: DatabaseSync): number =>
  file.prepare('PRAGMA user_version').get()!.user_version as number;
