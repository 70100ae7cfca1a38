import { closeSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder where there is none, with the folders above it. Each new entry is synced: SQLite
 * syncs the folder that holds the log, but not the one that holds that folder, and a power cut
 * could take a new folder away with all that was acknowledged in it.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  const parent = dirname(folder);
  makeFolder(parent);
  try {
    // Not recursive: in /proc, recursive mkdir of Node never comes back.
    mkdirSync(folder);
  } catch (error) {
    // Another process that starts at the same time may have been quicker.
    if (!existsSync(folder)) throw error;
  }
  const handle = openSync(parent, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
