import { readFile } from 'node:fs/promises';
import { eventCatalogue } from '@cairn/shared/event-catalogue';
import { expect, test } from 'vitest';

test('docs/events.md is what the schemas say', async () => {
  const page = await readFile(new URL('../../../docs/events.md', import.meta.url), 'utf8');
  expect(page).toBe(eventCatalogue());
});
