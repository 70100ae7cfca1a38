import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { founder } from '@cairn/shared/organisation/permission';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compose } from './compose.ts';
import { readConfig } from './config.ts';

const main = join(import.meta.dirname, 'main.ts');
let folder: string;
let running: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-main-'));
});
afterEach(async () => {
  for (const child of running) if (child.exitCode === null) child.kill('SIGKILL');
  running = [];
  await pause(20);
  rmSync(folder, { recursive: true, force: true });
});

const dataFolder = () => join(folder, 'data');

interface Started {
  readonly child: ChildProcess;
  readonly address: string;
  readonly ended: Promise<{ code: number | null; errors: string }>;
}

/** Runs the program as a process of its own; the address is empty when it ends before it listens. */
async function start(environment: Record<string, string> = {}): Promise<Started> {
  const child = spawn(process.execPath, [main], {
    env: {
      CAIRN_DATA: dataFolder(),
      CAIRN_MODE: 'real',
      PORT: '0',
      CAIRN_NOTE_BREACHES: 'no',
      ...environment,
    },
  });
  running.push(child);
  let errors = '';
  child.stderr.on('data', (part) => {
    errors += part;
  });
  const ended = once(child, 'close').then(([code]) => ({ code, errors: besidesPages(errors) }));
  let printed = '';
  const listening = (async () => {
    for await (const part of child.stdout) {
      printed += part;
      const address = /Open\s+(http:\S+)/.exec(printed)?.[1];
      if (address) return address;
    }
    return '';
  })();
  return { child, address: await listening, ended };
}

/** What it says but for that the pages are not built, which is no matter here. */
const besidesPages = (errors: string): string =>
  errors
    .split('\n')
    .filter((line) => !line.includes('The pages are not built'))
    .join('\n');

async function found(demo: boolean): Promise<void> {
  const app = await compose(
    readConfig({ CAIRN_DATA: dataFolder(), CAIRN_MODE: demo ? 'demo' : 'real' }),
  );
  const commandId = '2b3c1f0e-7a54-4f0e-9d55-0a5f5b1c9d10';
  await app.commands.execute(
    { type: 'FoundOrganisation', commandId, name: 'Brambleway', timeZone: 'UTC', demo },
    { personId: founder, source: 'web' },
  );
  await app.close();
}

describe('the program', () => {
  test('answers where it says, and stops when it is told to, with its port closed', async () => {
    const { child, address, ended } = await start();
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    const told = performance.now();
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 0, errors: '' });
    expect(performance.now() - told).toBeLessThan(10_000);
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
    expect(readdirSync(dataFolder()).filter((name) => name.endsWith('-wal'))).toEqual([]);
  });

  test('stops on an interrupt too', async () => {
    const { child, ended } = await start();
    child.kill('SIGINT');
    expect(await ended).toEqual({ code: 0, errors: '' });
  });

  test('runs twice on one folder', async () => {
    const [one, other] = [await start(), await start()];
    for (const { address } of [one, other])
      expect((await fetch(`${address}/readyz`)).status).toBe(200);
  });
});

test('it stops, and says why, when a newer version writes to its log', async () => {
  const { ended } = await start();
  const app = await compose(readConfig({ CAIRN_DATA: dataFolder(), CAIRN_MODE: 'real' }));
  const event = { id: 'e-1', type: 'PersonKnighted', version: 1, data: {}, metadata: {} };
  await app.store.append('person-1', [event]);
  const { code, errors } = await ended;
  expect(code).toBe(1);
  expect(errors).toContain('The world no longer follows the log');
  expect(errors).toContain('PersonKnighted');
  await app.close();
});

describe('it does not start, and says why in one line', () => {
  async function refusal(environment: Record<string, string> = {}): Promise<string> {
    const { address, ended } = await start(environment);
    const { code, errors } = await ended;
    expect([address, code]).toEqual(['', 1]);
    expect(errors).toMatch(/^Cairn cannot start\. [^\n]*\.\n$/);
    return errors;
  }

  test('on a port that is taken', async () => {
    const { address } = await start();
    const port = new URL(address).port;
    expect(await refusal({ PORT: port })).toContain(`Port ${port} is taken`);
  });

  test('with a setting that cannot be used', async () => {
    expect(await refusal({ PORT: 'high' })).toContain('PORT has to be a port number');
  });

  test('as the demonstration over a real organisation', async () => {
    await found(false);
    expect(await refusal({ CAIRN_MODE: 'demo' })).toContain('Set CAIRN_MODE=real');
  });

  test('as a real organisation over the demonstration', async () => {
    await found(true);
    expect(await refusal()).toContain('Set CAIRN_MODE=demo');
  });

  test('under another master key', async () => {
    await found(false);
    expect(await refusal({ CAIRN_MASTER_KEY: 'ab'.repeat(32) })).toContain('CAIRN_MASTER_KEY');
  });

  test('without the keys of its log', async () => {
    await found(false);
    rmSync(join(dataFolder(), 'keys.sqlite'));
    expect(await refusal()).toContain('keys.sqlite is gone');
  });

  test('in a place where there can be no folder', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await refusal({ CAIRN_DATA: join(folder, 'file', 'data') })).toContain('CAIRN_DATA');
  });

  test('on a log that is damaged', async () => {
    await found(false);
    writeFileSync(join(dataFolder(), 'log.sqlite'), 'nothing like a log '.repeat(500));
    expect(await refusal()).toContain('log.sqlite');
  });

  test('on a log with an event that lacks what it must hold', async () => {
    const app = await compose(readConfig({ CAIRN_DATA: dataFolder(), CAIRN_MODE: 'real' }));
    const joined = { id: 'e-1', type: 'PersonJoined', version: 1, data: {}, metadata: {} };
    await app.store.append('person-1', [joined]);
    await app.close();
    expect(await refusal()).toContain('PersonJoined in person-1 at position 1, whose role');
  });
});
