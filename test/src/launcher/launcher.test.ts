import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-launcher-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm start', () => {
  test('ends, with the server and its port, when npm is told to stop', async () => {
    const npm = spawn('npm', ['start'], {
      cwd: root,
      env: {
        ...process.env,
        CAIRN_MODE: 'real',
        CAIRN_DATA: join(folder, 'data'),
        PORT: '0',
        HOST: '127.0.0.1',
      },
    });
    const ended = once(npm, 'close');
    let printed = '';
    let address: string | undefined;
    npm.stderr.on('data', (part) => {
      printed += part;
    });
    for await (const part of npm.stdout) {
      printed += part;
      address = /Open\s+(http:\S+)/.exec(printed)?.[1];
      if (address) break;
    }
    expect(address, printed).toBeDefined();
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    npm.kill('SIGTERM');
    await ended;
    await expect(fetch(`${address}/healthz`)).rejects.toThrow('fetch failed');
  });
});

describe('the count at the end of the tests', () => {
  const passed = { status: 'passed' };
  const failed = { status: 'failed' };

  test.each([
    [
      'all is well',
      [{ status: 'passed', assertionResults: [passed, passed] }],
      0,
      '2 passed, 0 failed',
    ],
    [
      'a test failed',
      [{ status: 'failed', assertionResults: [passed, failed] }],
      1,
      '1 passed, 1 failed',
    ],
    ['a file did not run', [{ status: 'failed', assertionResults: [] }], 1, '0 passed, 1 failed'],
    [
      'something else failed',
      [{ status: 'passed', assertionResults: [passed] }],
      1,
      '1 passed, 1 failed',
    ],
    ['it came to no tests', undefined, 1, '0 passed, 1 failed'],
  ])('is true when %s', async (name, testResults, code, line) => {
    const report = join(folder, `${name}.json`);
    if (testResults) writeFileSync(report, JSON.stringify({ testResults }));
    const launcher: { tally(report: string, code: number): string } = await import(
      join(root, 'scripts/launcher/tally.mjs')
    );
    expect(launcher.tally(report, code)).toBe(line);
  });
});
