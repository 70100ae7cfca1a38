import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beginDemo } from './begin-demo.ts';
import { compose } from './compose.ts';
import { type Config, readConfig } from './config.ts';

// Thousands of commands, each synced to a disk that other tests are using.
vi.setConfig({ testTimeout: 60_000 });

const anchor = Date.UTC(2026, 7, 20, 12);
let folder: string;
let config: Config;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-demo-'));
  config = readConfig({ CAIRN_DATA: join(folder, 'data') });
});
afterEach(() => rmSync(folder, { recursive: true }));

async function headOf(demo: Config) {
  const app = await compose(demo);
  const { head, people } = { head: app.store.head(), people: app.directory.all().length };
  await app.close();
  return { ...head, people };
}

test('an empty folder is filled once, whoever else begins at the same time', async () => {
  await Promise.all([beginDemo(config, anchor), beginDemo(config, anchor)]);
  const filled = await headOf(config);
  expect(filled.position).toBeGreaterThan(100);
  expect(filled.people).toBeGreaterThan(10);
  await beginDemo(config, anchor + 86_400_000);
  expect(await headOf(config)).toEqual(filled);
  expect(readdirSync(folder)).toEqual(['data']);
});

test('what an interrupted beginning left is swept away', async () => {
  const left = [999_999_999, process.pid].map((pid) => join(folder, `.data-filling-${pid}-a`));
  for (const path of left) {
    mkdirSync(path);
    writeFileSync(join(path, 'log.sqlite'), 'half');
  }
  await beginDemo(config, anchor);
  expect(left.filter((path) => existsSync(path))).toEqual([]);
  expect((await headOf(config)).position).toBeGreaterThan(100);
});

test('a folder with something in it is left as it is', async () => {
  mkdirSync(config.dataFolder);
  writeFileSync(join(config.dataFolder, 'letter.txt'), 'Mine.');
  await beginDemo(config, anchor);
  expect(readdirSync(config.dataFolder)).toEqual(['letter.txt']);
});
