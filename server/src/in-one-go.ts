import type { DatabaseSync } from 'node:sqlite';

/** Does all of it or nothing, and nobody else writes meanwhile. Nothing in it may wait. */
export function inOneGo<T>(file: DatabaseSync, act: () => T): T {
  file.exec('BEGIN IMMEDIATE');
  try {
    const found = act();
    file.exec('COMMIT');
    return found;
  } catch (error) {
    file.exec('ROLLBACK');
    throw error;
  }
}
