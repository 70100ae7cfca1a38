/**
 * What can be wrong with the log's file. Every message is one line: the cause, then what to do,
 * fit to be printed at start-up as it is.
 */

/** Thrown when the file is damaged: at the opening, or when a read meets the damage. */
export class CorruptLog extends Error {
  override readonly name = 'CorruptLog';

  constructor(file: string, detail: string, options?: ErrorOptions) {
    super(
      `The log ${file} is damaged (${detail}). Keep a copy of it and restore the latest backup.`,
      options,
    );
  }
}

/** Thrown at the opening of a file that is sound but holds something other than a log of Cairn. */
export class ForeignFile extends Error {
  override readonly name = 'ForeignFile';

  constructor(file: string) {
    super(`${file} is a database, but not a log of Cairn. Name another file for the log.`);
  }
}

/** Thrown at the opening of a log that a later version of Cairn has written. */
export class NewerLog extends Error {
  override readonly name = 'NewerLog';

  constructor(file: string, found: number, known: number) {
    super(
      `The log ${file} has format ${found}, this version of Cairn knows up to ${known}. Start a newer version of Cairn.`,
    );
  }
}

/** Thrown when the log, or the folder it lies in, can not be written to. */
export class ReadOnlyFolder extends Error {
  override readonly name = 'ReadOnlyFolder';

  constructor(file: string, options?: ErrorOptions) {
    super(
      `The log ${file} can not be opened for writing. Choose a folder that this user may write to, or let this user write to the file.`,
      options,
    );
  }
}

/** Thrown at the opening when the SQLite in this Node has the defect that can lose a WAL reset. */
export class OldSqlite extends Error {
  override readonly name = 'OldSqlite';

  constructor(found: string, needed: string) {
    super(
      `This Node brings SQLite ${found}, which can lose data; ${needed} or later is needed. Update Node.`,
    );
  }
}

/** Thrown by writes when there is no room. Reads go on, and writes return when there is room. */
export class DiskFull extends Error {
  override readonly name = 'DiskFull';

  constructor(file: string, options?: ErrorOptions) {
    super(
      `There is no room left for the log ${file}. Nothing was recorded; free some space and try again.`,
      options,
    );
  }
}

/** Thrown by a write when other processes held the file for too long. Nothing was written. */
export class StoreBusy extends Error {
  override readonly name = 'StoreBusy';

  constructor(file: string, options?: ErrorOptions) {
    super(
      `Another process kept the log ${file} locked. Nothing was recorded; try again, and see what else has it open.`,
      options,
    );
  }
}

/**
 * Thrown by the write whose commit failed, whose outcome is therefore unknown, and by every write
 * after it: what the operating system still holds of the file can no longer be trusted.
 */
export class StoreStopped extends Error {
  override readonly name = 'StoreStopped';

  constructor(file: string, options?: ErrorOptions) {
    super(
      `A commit to the log ${file} failed, so it takes no more writes. Check the disk, then restart Cairn.`,
      options,
    );
  }
}
