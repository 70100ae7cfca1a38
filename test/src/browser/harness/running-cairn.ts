import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const main = resolve(import.meta.dirname, '../../../../server/src/main.ts');
const beginShifted = resolve(import.meta.dirname, 'begin-shifted.ts');

/**
 * Thursday 20 August 2026, 10:41 in Lisbon. The demonstration is told back from the moment it is
 * begun at, and which of its clocks are over depends on the weekday: looked at from today it would
 * be another one each day.
 */
const begins = Date.parse('2026-08-20T10:41:00+01:00');

/** The real program as a process of its own, over a data folder that nobody else has. */
export interface RunningCairn {
  /** Such as `http://127.0.0.1:40123`, without a slash at the end. */
  readonly address: string;
  /** How far its clock is from this machine's, in milliseconds. */
  readonly clockShift: number;
  /** Everything that it printed when it was ready. */
  readonly greeting: string;
  /** Ends the process and removes its folder. */
  stop(): Promise<void>;
}

/**
 * Starts Cairn with the demonstration in it on a free port of this machine, as on the same day each
 * time. Browsers that look at it have to have their clocks shifted as far.
 *
 * @param environment what is to be other than for the demonstration
 * @throws when it ends before it listens, with what it wrote to its error stream
 */
export async function startCairn(
  environment: Readonly<Record<string, string>> = {},
): Promise<RunningCairn> {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-browser-'));
  const clockShift = begins - Date.now();
  const child = spawn(process.execPath, ['--import', beginShifted, main], {
    env: {
      ...process.env,
      CLOCK_SHIFT: `${clockShift}`,
      // The program is looked at as it is installed, not as a test runner would have it.
      NODE_ENV: 'production',
      CAIRN_DATA: join(folder, 'data'),
      CAIRN_MODE: 'demo',
      HOST: '127.0.0.1',
      PORT: '0',
      // What a test counts in the log is what the test does.
      CAIRN_NOTE_BREACHES: 'no',
      ...environment,
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
  let printed = '';
  const address = await new Promise<string | undefined>((tell) => {
    // Listened to for as long as it runs: a full pipe would hold it up.
    child.stdout.on('data', (part) => {
      printed += part;
      const found = /Open\s+(http:\S+)/.exec(printed)?.[1];
      if (found) tell(found);
    });
    child.once('close', () => tell(undefined));
  });
  if (address) return { address, clockShift, greeting: printed, stop };
  rmSync(folder, { recursive: true, force: true });
  throw new Error(`Cairn ended before it listened: ${errors}`);
}
