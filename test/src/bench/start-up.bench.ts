import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { BenchFigure } from './figure.ts';

const main = fileURLToPath(import.meta.resolve('@cairn/server/main'));

/**
 * Starts Cairn on a data folder that is filled already, with the flags of this process, and stops
 * it once it says it is ready.
 */
export async function benchStartUp(dataFolder: string): Promise<readonly BenchFigure[]> {
  const begun = performance.now();
  const child = spawn(process.execPath, [...process.execArgv, main], {
    env: {
      PATH: process.env.PATH,
      CAIRN_DATA: dataFolder,
      PORT: String(await freePort()),
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (text) => String(text).includes('ready') && resolve());
      child.on('exit', (code) =>
        reject(new Error(`Cairn ended with ${code} before it was ready.`)),
      );
    });
    const seconds = (performance.now() - begun) / 1000;
    return [
      { name: 'start-up at 1 million events', value: seconds, unit: 's', limit: 8 },
      {
        name: 'memory at 1 million events',
        value: residentBytes(child.pid!) / 1e9,
        unit: 'GB',
        limit: 1.5,
      },
    ];
  } finally {
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
}

/** Memory that a process holds, as the kernel counts it (Linux). */
function residentBytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) * 1024;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
