import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { whoDoesWhat } from './who-does-what.ts';

test('the page of who does what is that of the rules', () => {
  const page = readFileSync(new URL('../../../docs/who-does-what.md', import.meta.url), 'utf8');
  expect(page, 'Run node test/src/docs/write-who-does-what.ts').toBe(whoDoesWhat());
});
