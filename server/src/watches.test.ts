import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { ids, smallOrganisation } from './graphql/small-organisation.ts';
import { watchesOf } from './watches.ts';

/** What Cairn records by itself at its first look, and how many watches are there to be stopped. */
async function recordedByItself(notesBreaches: boolean): Promise<readonly [string[], number]> {
  const { app, act, pass } = await smallOrganisation();
  await act(ids.pm, { type: 'SetItemAside', personId: ids.pm, itemId: 'x', because: 'Not now' });
  await act(ids.admin, { type: 'ChangeRetention', texts: 'private', quarters: 1, because: 'Law' });
  pass(92);
  await act(ids.pm, {
    type: 'RaiseBlocker',
    blockerId: randomUUID(),
    objectiveId: ids.objective,
    kind: 'other',
    severity: 'urgent',
    what: 'The till is dead',
  });
  pass(92);
  const before = app.live.position;
  const watches = watchesOf(app, pino({ level: 'silent' }), notesBreaches);
  for (const watch of watches) await watch.stop();
  const recorded = app.store.readPage(before, 100).map(({ type }) => type);
  await app.close();
  return [[...new Set(recorded)].sort(), watches.length];
}

test('forgets what the policy no longer keeps, and notes whose clock is over', async () => {
  const recorded = ['BlockerClockBreached', 'QuartersForgotten'];
  expect(await recordedByItself(true)).toEqual([recorded, 2]);
});

test('forgets too where it is not to note breaches', async () => {
  expect(await recordedByItself(false)).toEqual([['QuartersForgotten'], 1]);
});
