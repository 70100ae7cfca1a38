import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { compose } from './compose.ts';
import type { Config } from './config.ts';
import { fillDemo } from './demo/fill-demo.ts';

/** The folders that this process is filling. */
const ours = new Set<string>();

/**
 * Fills the demonstration's folder, unless there is something in it. The folder takes its name only
 * once it is whole, so a demonstration that was interrupted is begun anew and never shown half.
 *
 * @param anchor the instant after which nothing has happened yet, milliseconds since 1970 UTC
 */
export async function beginDemo(config: Config, anchor: number): Promise<void> {
  const { dataFolder } = config;
  if (isInhabited(dataFolder)) return;
  sweep(dataFolder);
  const aside = `${asideOf(dataFolder)}${process.pid}-${randomUUID()}`;
  ours.add(aside);
  try {
    const app = await compose({ ...config, dataFolder: aside }, { recordedAt: 'given' });
    try {
      await fillDemo({ commands: app.commands, directory: app.directory, anchor });
    } finally {
      await app.close();
    }
    renameSync(aside, dataFolder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    // Another Cairn that was started at the same time has filled it.
    if (isInhabited(dataFolder)) return;
    if ((error as NodeJS.ErrnoException).syscall !== 'rename') throw error;
    throw new CannotStart(
      `The demonstration cannot be put at ${dataFolder} (${(error as Error).message}). Name another folder with CAIRN_DATA.`,
      { cause: error },
    );
  }
}

const asideOf = (folder: string): string => join(dirname(folder), `.${basename(folder)}-filling-`);

/** Removes what interrupted beginnings left behind. */
function sweep(dataFolder: string): void {
  const prefix = asideOf(dataFolder);
  if (!existsSync(dirname(prefix))) return;
  for (const name of readdirSync(dirname(prefix))) {
    const path = join(dirname(prefix), name);
    if (!path.startsWith(prefix) || ours.has(path)) continue;
    if (!runs(Number.parseInt(path.slice(prefix.length), 10)))
      rmSync(path, { recursive: true, force: true });
  }
}

// A number may be this process's own and yet be left over: in a container it is the same each time.
function runs(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isInhabited(folder: string): boolean {
  try {
    return existsSync(folder) && readdirSync(folder).length > 0;
  } catch {
    // Something that is not a folder; opening it says so.
    return true;
  }
}
