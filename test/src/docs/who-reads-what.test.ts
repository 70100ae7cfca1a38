import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { whoReadsWhat } from './who-reads-what.ts';

test('the page of who reads what is that of the rules', () => {
  const page = readFileSync(new URL('../../../docs/who-reads-what.md', import.meta.url), 'utf8');
  expect(page, 'Run node test/src/docs/write-who-reads-what.ts').toBe(whoReadsWhat());
});
