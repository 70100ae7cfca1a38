import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ErasureList } from './erasure-list.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-erasures-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const now = Date.UTC(2026, 6, 1, 9);
const path = () => join(folder, 'erasures.txt');
const opened = (text: string) => {
  writeFileSync(path(), text);
  return new ErasureList(path(), () => now);
};
const ada = 'ada 2026-05-01T00:00:00.000Z\n';
const lou = 'lou 2026-07-01T09:00:00.000Z\n';

test('holds everybody once, in the order in which they were erased', () => {
  const list = opened('');
  for (const id of ['lou', 'p-1', 'lou']) list.forget(id);
  expect(readFileSync(path(), 'utf8')).toBe(`${lou}${lou.replace('lou', 'p-1')}`);
  expect([...new ErasureList(path(), () => now).ids]).toEqual(['lou', 'p-1']);
});

test.each([
  ['half a line', `${ada}lo`, ['ada'], `${ada}${lou}`],
  ['a line without its last letter', `${ada}p-1 2026-05-01T00:00:00.000`, ['ada'], `${ada}${lou}`],
  ['a line that is not ended', ada.trim(), ['ada'], `${ada}${lou}`],
])('goes on behind %s', (_, text, ids, after) => {
  const list = opened(text);
  expect([...list.ids]).toEqual(ids);
  list.forget('lou');
  expect(readFileSync(path(), 'utf8')).toBe(after);
});

test.each([
  ['a name', `Ada Admin\n${lou}`],
  ['an id alone', `lou\n${ada}`],
  ['an empty line within', `${ada}\n${lou}`],
])('is refused with %s in it, by its line', (_, text) => {
  expect(() => opened(text)).toThrow(/^Line \d of the list of erasures .* Mend it/);
});

test('is refused where it is not there, for nobody would know that it is empty', () => {
  expect(() => new ErasureList(path(), () => now)).toThrow(/make an empty file there/);
});
