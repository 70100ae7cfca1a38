import { randomUUID } from 'node:crypto';
import { policyActor } from '@cairn/shared/organisation/permission';
import { dueAtOf } from '@cairn/shared/signals/clock';
import { blockerView } from '@cairn/shared/views/blocker-view';
import { expect, test } from 'vitest';
import type { App } from '../app.ts';
import { appInMemory, keysInMemory } from '../app-in-memory.ts';
import { ids, smallOrganisation } from '../graphql/small-organisation.ts';
import { Watch } from '../watch.ts';
import { noteBreaches } from './note-breaches.ts';

const breachesIn = ({ store }: App) =>
  store.readPage(0, 10_000).filter(({ type }) => type.endsWith('ClockBreached'));

/** The small organisation a week after an urgent blocker was raised that nobody has attended to. */
async function neglected(blockers = 1) {
  const keys = keysInMemory();
  const organisation = await smallOrganisation({ keys });
  const raised = Array.from({ length: blockers }, () => randomUUID());
  for (const blockerId of raised)
    await organisation.act(ids.pm, {
      type: 'RaiseBlocker',
      blockerId,
      objectiveId: ids.objective,
      kind: 'other',
      severity: 'urgent',
      what: 'The till is dead',
    });
  expect(await noteBreaches(organisation.app)).toBe(0);
  organisation.pass(7);
  return { ...organisation, keys, blockerId: raised[0]! };
}

test('a clock that is over is noted once, with the rule that held and when it was over', async () => {
  const { app, blockerId, now } = await neglected();
  const { clock } = blockerView(app.live.world.now(now()), blockerId)!;
  expect(await noteBreaches(app)).toBe(2);
  expect(await noteBreaches(app)).toBe(0);
  const [acknowledge, decide] = breachesIn(app);
  expect(acknowledge).toMatchObject({
    stream: `blocker-${blockerId}`,
    type: 'BlockerClockBreached',
    data: { step: 'acknowledge', rule: 'clocks.urgent.acknowledgeHours', limitHours: 4 },
    metadata: { actor: policyActor, source: 'policy' },
  });
  expect(decide).toMatchObject({
    data: { step: 'decide', rule: 'clocks.urgent.decideHours', limitHours: 8, since: clock!.since },
    metadata: { effectiveAt: String(dueAtOf(clock!)) },
  });
});

test('two processes on one log note it once, and so does one that starts after them', async () => {
  const { app, keys, now } = await neglected();
  const other = await appInMemory({ store: app.store, keys, clock: now });
  await Promise.all([noteBreaches(app), noteBreaches(other)]);
  expect(breachesIn(app)).toHaveLength(2);
  const later = await appInMemory({ store: app.store, keys, clock: now });
  expect(await noteBreaches(later)).toBe(0);
});

test('a clock that runs ahead of what people recorded notes nothing', async () => {
  const { app, pass, act } = await neglected();
  pass(70 * 365);
  expect(await noteBreaches(app)).toBe(0);
  pass(-70 * 365);
  await act(ids.leader, { type: 'StateVision', text: 'Rolls by noon' });
  expect(await noteBreaches(app)).toBe(2);
});

test('a look notes a few dozen, and the next one goes on', async () => {
  const { app } = await neglected(20);
  expect([await noteBreaches(app), await noteBreaches(app), await noteBreaches(app)]).toEqual([
    36, 4, 0,
  ]);
});

test('the watch looks when it begins, and is done when it has stopped', async () => {
  const { app } = await neglected();
  const failures: Error[] = [];
  await new Watch(
    () => noteBreaches(app),
    60_000,
    (error) => failures.push(error),
  ).stop();
  expect([breachesIn(app).length, failures]).toEqual([2, []]);
});

test('a look that fails is told of', async () => {
  const { app } = await neglected();
  const broken = new Error('The disk is full.');
  const failing = { ...app, commands: { execute: () => Promise.reject(broken) } };
  const failures: Error[] = [];
  await new Watch(
    () => noteBreaches(failing as unknown as App),
    60_000,
    (error) => failures.push(error),
  ).stop();
  expect(failures).toEqual([broken]);
});

test('nobody notes it over the network', async () => {
  const { ask, app, blockerId } = await neglected();
  const answer = await ask(
    ids.admin,
    'mutation ($input: NoteBlockerBreachInput!) { noteBlockerBreach(input: $input) { ok { position } } }',
    { input: { commandId: randomUUID(), blockerId, step: 'DECIDE' } },
  );
  expect(answer.errors).toBeDefined();
  expect(breachesIn(app)).toEqual([]);
});
