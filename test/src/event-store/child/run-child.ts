import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Child {
  readonly process: ChildProcess;
  /** Complete lines that it has printed so far. */
  readonly lines: string[];
  /** Resolves when it prints its first line, or ends without one. */
  readonly spoke: Promise<void>;
  /** Resolves when it has ended and all it printed has been read. */
  readonly ended: Promise<void>;
}

/** Starts a script of this folder as a process of its own. What it complains of goes to our stderr. */
export function runChild(script: string, ...args: string[]): Child {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const spoke = Promise.race([
    ended,
    new Promise<void>((resolve) => child.stdout.once('data', () => resolve())),
  ]);
  let rest = '';
  child.stdout.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
  return { process: child, lines, spoke, ended };
}
