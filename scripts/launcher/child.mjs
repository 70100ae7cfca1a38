import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { environment, root } from './places.mjs';

const running = new Set();
let told;

// Whoever stops the launcher means what it runs. The launcher ends when its children have.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    told ??= signal;
    for (const child of running) child.kill(signal);
    if (running.size === 0) process.exit(128 + constants.signals[signal]);
  });

/**
 * Runs a program to its end, with the launcher's own input and output.
 *
 * @returns {{ code: Promise<number>, stop: () => void }} its exit code, or 128 and the number of the
 *   signal that ended it
 */
export function run(program, args, options = {}) {
  const child = spawn(program, args, {
    cwd: root,
    env: environment,
    stdio: 'inherit',
    ...options,
  });
  running.add(child);
  const code = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => {
      running.delete(child);
      resolve(exitCode ?? 128 + constants.signals[signal]);
    });
  });
  return { child, code, stop: () => child.kill('SIGTERM') };
}

/** Whether somebody has asked the launcher to stop. */
export const isStopping = () => told !== undefined;
