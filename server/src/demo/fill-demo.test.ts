import { describe, expect, test } from 'vitest';
import { appInMemory } from '../app-in-memory.ts';
import { people } from './content/people.ts';
import { fillDemo } from './fill-demo.ts';
import { DemoRefused } from './refused.ts';

async function filledAt(instant: string, seed?: string) {
  const anchor = Date.parse(instant);
  const app = await appInMemory({ recordedAt: 'given', clock: () => anchor });
  const { commands, directory } = app;
  const filled = await fillDemo({ commands, directory, anchor, seed });
  const log = [];
  for await (const event of app.store.readAll()) log.push(event);
  await app.close();
  return { filled, log };
}

describe('every command is accepted', () => {
  test.each([
    '2026-08-20T09:41:00Z',
    // A Saturday, shortly before midnight in Lisbon.
    '2026-11-21T23:50:00Z',
    // The clocks go forward and back within the three cycles.
    '2027-03-28T00:30:00Z',
    '2028-02-29T06:00:00Z',
  ])('with the anchor at %s', async (instant) => {
    const { filled, log } = await filledAt(instant);
    expect(filled.people).toBe(Object.keys(people).length);
    expect(filled.events).toBe(log.length);
    expect(filled.events).toBeGreaterThan(900);
    expect(log.at(-1)!.recordedAt).toBeLessThanOrEqual(Date.parse(instant));
  });
});

test('the same anchor and seed give the same events at the same times', async () => {
  const [one, other] = [
    await filledAt('2026-08-20T09:41:00Z', 'seed'),
    await filledAt('2026-08-20T09:41:00Z', 'seed'),
  ];
  // What people wrote is sealed under keys of its own, so it is left out here.
  const bare = (log: typeof one.log) =>
    log.map(({ id, type, stream, position, recordedAt, metadata }) => ({
      id,
      type,
      stream,
      position,
      recordedAt,
      metadata,
    }));
  expect(bare(other.log)).toEqual(bare(one.log));
});

test('everybody comes from the demonstration, and the log knows them by ids alone', async () => {
  const { log } = await filledAt('2026-08-20T09:41:00Z');
  const text = JSON.stringify(log);
  for (const { name } of Object.values(people)) expect(text).not.toContain(name);
  expect(new Set(log.map(({ metadata }) => metadata.source))).toEqual(new Set(['demo']));
});

test('names and addresses are in the directory', async () => {
  const app = await appInMemory({ recordedAt: 'given' });
  await fillDemo({ ...app, anchor: Date.parse('2026-08-20T09:41:00Z') });
  const known = app.directory.all();
  expect(known).toHaveLength(Object.keys(people).length);
  expect(known).toContainEqual(
    expect.objectContaining({ name: 'Oisín Byrne', email: 'oisin.byrne@brambleway.example' }),
  );
  expect(new Set(known.map(({ email }) => email)).size).toBe(known.length);
  await app.close();
});

test('a refusal stops it and says which command and why', async () => {
  const app = await appInMemory({ recordedAt: 'given' });
  const anchor = Date.parse('2026-08-20T09:41:00Z');
  await fillDemo({ ...app, anchor });
  const again = fillDemo({ ...app, anchor, seed: 'another' });
  await expect(again).rejects.toThrow(DemoRefused);
  await expect(again).rejects.toThrow(/already_done.*FoundOrganisation/);
  await app.close();
});
