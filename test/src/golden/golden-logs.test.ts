import { readdirSync, readFileSync } from 'node:fs';
import { aggregates } from '@cairn/shared/aggregates';
import type { RecordedEvent } from '@cairn/shared/kernel/event';
import { expect, test } from 'vitest';
import { worldOf } from './world-of.ts';

const folder = new URL('./logs/', import.meta.url);
const releases = readdirSync(folder)
  .filter((name) => name.endsWith('.ndjson'))
  .map((name) => name.replace(/\.ndjson$/, ''));
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const eventsOf = (release: string) =>
  read(`${release}.ndjson`)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as RecordedEvent);

test.each(releases)('the log of release %s still leads to the same world', (release) => {
  expect(worldOf(eventsOf(release))).toEqual(JSON.parse(read(`${release}.world.json`)));
});

test('every version of every event stands in a golden log', () => {
  const held = new Set(
    releases.flatMap(eventsOf).map(({ type, version }) => `${type} version ${version}`),
  );
  const known = Object.values(aggregates).flatMap(({ events }) =>
    Object.values(events).flatMap(({ type, version }) =>
      Array.from({ length: version }, (_, before) => `${type} version ${before + 1}`),
    ),
  );
  expect(known.filter((one) => !held.has(one))).toEqual([]);
});
