import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { App } from '../app.ts';
import { appInMemory, keysInMemory } from '../app-in-memory.ts';
import { createMemoryEventStore } from '../event-store/memory/memory-event-store.ts';
import { ids, type SmallOrganisation, smallOrganisation } from '../graphql/small-organisation.ts';

// Each of these pairs is allowed one after the other in no order, and on a stream of its own.

type Input = Readonly<Record<string, unknown>>;

/** Sends two commands in the same instant; says of each why it was refused, `undefined` if it was not. */
async function atOnce(
  { app }: SmallOrganisation,
  personId: string,
  commands: readonly [Input, Input],
): Promise<readonly unknown[]> {
  const sent = commands.map((command) =>
    app.commands.execute({ commandId: randomUUID(), ...command }, { personId, source: 'web' }),
  );
  return (await Promise.all(sent)).map((one) =>
    one.ok ? undefined : [one.refusal.code, one.refusal.field],
  );
}

async function blocked({ act }: SmallOrganisation): Promise<string> {
  const blockerId = randomUUID();
  await act(ids.pm, {
    type: 'RaiseBlocker',
    blockerId,
    objectiveId: ids.objective,
    kind: 'other',
    what: 'The mill is shut',
  });
  return blockerId;
}

test('of two blockers that are merged into each other, one goes on', async () => {
  const organisation = await smallOrganisation();
  const [one, other] = [await blocked(organisation), await blocked(organisation)];
  const merge = (blockerId: string, intoId: string) => ({
    type: 'MergeBlocker',
    blockerId,
    intoId,
  });
  expect(await atOnce(organisation, ids.pm, [merge(one, other), merge(other, one)])).toEqual([
    undefined,
    ['closed', 'intoId'],
  ]);
});

test('of two queues with the same dependencies, one is declared', async () => {
  const organisation = await smallOrganisation();
  const dependencyIds = [randomUUID(), randomUUID()];
  for (const dependencyId of dependencyIds)
    await organisation.act(ids.pm, {
      type: 'RequestDependency',
      dependencyId,
      objectiveId: ids.objective,
      teamId: ids.other,
      what: 'Flour',
      neededBy: '2026-08-20',
    });
  const declare = () => ({
    type: 'DeclareSharedDependency',
    sharedDependencyId: randomUUID(),
    teamId: ids.other,
    what: 'The mill',
    dependencyIds,
  });
  expect(await atOnce(organisation, ids.stranger, [declare(), declare()])).toEqual([
    undefined,
    ['contradictory', 'dependencyIds.0'],
  ]);
});

test('two objectives do not come to contribute to each other', async () => {
  const organisation = await smallOrganisation();
  const align = (objectiveId: string, parentId: string) => ({
    type: 'AlignObjective',
    objectiveId,
    parentId,
    supports: [],
  });
  expect(
    await atOnce(organisation, ids.pm, [
      align(ids.objective, ids.draft),
      align(ids.draft, ids.objective),
    ]),
  ).toEqual([undefined, ['contradictory', 'parentId']]);
});

test('of two administrators who remove each other, one stays', async () => {
  const organisation = await smallOrganisation();
  await organisation.act(ids.admin, {
    type: 'ChangeRole',
    personId: ids.leader,
    role: 'administrator',
  });
  const { app } = organisation;
  const remove = (by: string, personId: string) =>
    app.commands.execute(
      { type: 'RemovePerson', commandId: randomUUID(), personId },
      { personId: by, source: 'web' },
    );
  const outcomes = await Promise.all([
    remove(ids.admin, ids.leader),
    remove(ids.leader, ids.admin),
  ]);
  expect(outcomes).toMatchObject([{ ok: true }, { ok: false }]);
});

test('nor do both go who remove each other in two processes on one log', async () => {
  const store = createMemoryEventStore();
  const keys = keysInMemory();
  const organisation = await smallOrganisation({ store, keys });
  await organisation.act(ids.admin, {
    type: 'ChangeRole',
    personId: ids.leader,
    role: 'administrator',
  });
  const other = await appInMemory({ store, keys, clock: organisation.now });
  const remove = ({ commands }: App, by: string, personId: string) =>
    commands.execute(
      { type: 'RemovePerson', commandId: randomUUID(), personId },
      { personId: by, source: 'web' },
    );
  const outcomes = await Promise.all([
    remove(organisation.app, ids.admin, ids.leader),
    remove(other, ids.leader, ids.admin),
  ]);
  expect(outcomes).toMatchObject([{ ok: true }, { ok: false, refusal: { code: 'not_yours' } }]);
});
