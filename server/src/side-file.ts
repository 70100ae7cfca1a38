import { DatabaseSync } from 'node:sqlite';
import { CannotStart } from './cannot-start.ts';

/**
 * Opens one of the files that lie beside the log because what they hold must be forgettable. What is
 * deleted is overwritten, and there is no write-ahead log in which older pages would live on.
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
