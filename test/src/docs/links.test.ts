import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const pages = [
  ...['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'server/src/event-store/SPEC.md'],
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

test.each(pages)('every link of %s leads to something that is there', (page) => {
  const text = readFileSync(join(root, page), 'utf8');
  const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link]) => link!);
  const broken = links
    .filter((link) => !/^https?:/.test(link))
    .filter((link) => !existsSync(resolve(root, dirname(page), link)));
  expect(broken).toEqual([]);
});
