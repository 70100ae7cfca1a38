import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const main = resolve(import.meta.dirname, '../../../../server/src/main.ts');

/** The real program as a process of its own, over a data folder that nobody else has. */
export interface RunningCairn {
  /** Such as `http://127.0.0.1:40123`, without a slash at the end. */
  readonly address: string;
  /** Ends the process and removes its folder. */
  stop(): Promise<void>;
}

/**
 * Starts Cairn with the demonstration in it on a free port of this machine.
 *
 * @throws when it ends before it listens, with what it wrote to its error stream
 */
export async function startCairn(): Promise<RunningCairn> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-browser-'));
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      // The program is looked at as it is installed, not as a test runner would have it.
      NODE_ENV: 'production',
      CAIRN_DATA: join(folder, 'data'),
      CAIRN_MODE: 'demo',
      HOST: '127.0.0.1',
      PORT: '0',
      // What a test counts in the log is what the test does.
      CAIRN_NOTE_BREACHES: 'no',
    },
  });
  const ended = once(child, 'close');
  let errors = '';
  child.stderr.on('data', (part) => {
    errors += part;
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const address = await new Promise<string | undefined>((tell) => {
    let printed = '';
    // Listened to for as long as it runs: a full pipe would hold it up.
    child.stdout.on('data', (part) => {
      printed += part;
      const found = /Open\s+(http:\S+)/.exec(printed)?.[1];
      if (found) tell(found);
    });
    child.once('close', () => tell(undefined));
  });
  if (address) return { address, stop };
  rmSync(folder, { recursive: true, force: true });
  throw new Error(`Cairn ended before it listened: ${errors}`);
}
