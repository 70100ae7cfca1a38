import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Ran {
  readonly code: number;
  /** What it printed: on the usual channel when it went well, else on that for errors. */
  readonly said: string;
}

/** Runs one of the programs of `cli`, in a process with nothing but this environment. */
export async function runProgram(
  program: string,
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Ran> {
  const file = join(import.meta.dirname, '..', program);
  const env = { PATH: process.env.PATH, ...environment };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [file, ...args], { env });
    return { code: 0, said: stdout.trim() };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, said: stderr.trim() };
  }
}
