import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Directory } from './directory.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-people-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = () => join(folder, 'people.sqlite');
const maren = { id: 'p-1', name: 'Maren Solberg', email: 'maren@brambleway.example' };
const dev = { id: 'p-2', name: 'Dev Ramanathan' };

test('who was added is found, and all are listed by name', () => {
  const directory = new Directory(path());
  directory.add(maren, dev);
  expect(directory.find('p-1')).toEqual(maren);
  expect(directory.find('p-2')).toEqual(dev);
  expect(directory.find('p-3')).toBeUndefined();
  expect(directory.all()).toEqual([dev, maren]);
  directory.close();
});

test('people are still there after a restart', () => {
  const before = new Directory(path());
  before.add(maren);
  before.close();
  const after = new Directory(path());
  expect(after.all()).toEqual([maren]);
  after.close();
});

test('a new name replaces the old one, in the file too', () => {
  const directory = new Directory(path());
  directory.add(maren);
  directory.add({ ...maren, name: 'M. Solberg-Lund' });
  expect(directory.find('p-1')).toEqual({ ...maren, name: 'M. Solberg-Lund' });
  directory.close();
  expect(readFileSync(path()).includes('Maren Solberg')).toBe(false);
});
