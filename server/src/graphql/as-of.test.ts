import { describe, expect, test, vi } from 'vitest';
import { keysInMemory } from '../app-in-memory.ts';
import { createMemoryEventStore } from '../event-store/memory/memory-event-store.ts';
import { everything } from './asked-for-everything.ts';
import { askedInMemory } from './asked-in-memory.ts';
import {
  ids,
  metricCheckIn,
  type SmallOrganisation,
  smallOrganisation,
} from './small-organisation.ts';

const ask = async ({ ask }: Pick<SmallOrganisation, 'ask'>, asOf?: object) => {
  const answers = await Promise.all(
    everything.map((document) => ask<object>(ids.pm, document, { asOf, id: ids.objective })),
  );
  for (const { errors } of answers) expect(errors).toBeUndefined();
  return Object.assign({}, ...answers.map(({ data }) => data));
};

/** Lives through some weeks, and keeps what everything looked like after each step. */
async function livedThrough(keys = keysInMemory()) {
  const organisation = await smallOrganisation({ keys });
  const steps: { position: number; at: number; seen: unknown }[] = [];
  const look = async () => {
    const { app, now } = organisation;
    steps.push({ position: app.live.position, at: now(), seen: await ask(organisation) });
    organisation.pass(7);
  };
  const word = (value: number, confidence: number, more = {}) =>
    organisation.act(ids.pm, { type: 'CheckIn', ...metricCheckIn(value, confidence, more) });
  await look();
  await word(12, 7, { note: 'The first shops have begun.', next: ['Ring the others'] });
  await look();
  await word(13, 4, {
    fallReason: 'dependency',
    asks: [{ need: 'A day with the import team', ofId: ids.member, by: '2026-07-20' }],
  });
  await look();
  await organisation.act(ids.pm, {
    type: 'ChangeTarget',
    objectiveId: ids.objective,
    keyResultId: ids.metric,
    target: 30,
    because: 'Forty was a guess.',
    learned: true,
  });
  await look();
  await organisation.act(ids.admin, { type: 'ChangeRole', personId: ids.pm, role: 'member' });
  await organisation.act(ids.admin, { type: 'RenameTeam', teamId: ids.orders, name: 'Order desk' });
  await look();
  await organisation.act(ids.pm, {
    type: 'DropKeyResult',
    objectiveId: ids.objective,
    keyResultId: ids.control,
    because: 'Nobody calls.',
  });
  await look();
  return { organisation, steps };
}

describe('a moment', () => {
  test('shows by position and by instant what was seen at the time', async () => {
    const { organisation, steps } = await livedThrough();
    for (const { position, at, seen } of steps) {
      expect(await ask(organisation, { position })).toEqual(seen);
      expect(await ask(organisation, { at: new Date(at).toISOString() })).toEqual(seen);
    }
  });

  test('equals the log folded up to it, and nothing more', async () => {
    const keys = keysInMemory();
    const { organisation, steps } = await livedThrough(keys);
    const { app } = organisation;
    for (const { position, at } of steps) {
      const store = createMemoryEventStore({ recordedAt: 'given' });
      for (const event of app.store.readPage(0, position)) {
        const { id, type, version, data, metadata, recordedAt, stream } = event;
        await store.append(stream, [{ id, type, version, data, metadata, recordedAt }]);
      }
      const prefix = await askedInMemory({
        store,
        keys,
        clock: () => at,
        config: { mode: 'demo' },
      });
      for (const person of app.directory.all()) prefix.app.directory.add(person);
      expect(await ask(prefix)).toEqual(await ask(organisation, { position }));
    }
  });

  test('of a day is its end in the organisation’s time zone', async () => {
    const { organisation } = await livedThrough();
    const now = async (asOf: object) =>
      (
        await organisation.ask(
          ids.pm,
          'query ($asOf: AsOf) { moment(asOf: $asOf) { now isNow } }',
          { asOf },
        )
      ).data;
    expect(await now({ day: '2026-07-05' })).toEqual({
      moment: { now: '2026-07-05T22:59:59.999Z', isNow: false },
    });
    const today = new Date(organisation.now()).toISOString();
    expect(await now({ day: today.slice(0, 10) })).toEqual({ moment: { now: today, isNow: true } });
    expect(await now({ day: '2099-01-01' })).toEqual({ moment: { now: today, isNow: true } });
  });

  test('of a mark is the instant it was set for', async () => {
    const { organisation, steps } = await livedThrough();
    const { at, seen } = steps[1]!;
    await organisation.act(ids.admin, { type: 'SetMark', name: 'Early July', at });
    expect(await ask(organisation, { mark: 'Early July' })).toEqual(seen);
  });

  test('can also show what was learned later', async () => {
    const organisation = await smallOrganisation();
    organisation.pass(10);
    await organisation.act(ids.pm, {
      type: 'CheckIn',
      ...metricCheckIn(14, 6),
      effectiveAt: organisation.now() - 5 * 86_400_000,
    });
    const lastText = async (learned: boolean) => {
      const day = new Date(organisation.now() - 3 * 86_400_000).toISOString().slice(0, 10);
      const { data } = await organisation.ask<{
        objective: { keyResults: { lastText: string | null }[] };
      }>(
        ids.pm,
        'query ($asOf: AsOf, $id: ID!) { objective(asOf: $asOf, id: $id) { keyResults { lastText } } }',
        { asOf: { day, learned }, id: ids.objective },
      );
      return data!.objective.keyResults[0]!.lastText;
    };
    expect(await lastText(false)).toBeNull();
    expect(await lastText(true)).toBe('14.0 %');
  });

  test('with hindsight, only the events are read that came late for it', async () => {
    const organisation = await smallOrganisation();
    organisation.pass(10);
    for (const daysBack of [9, 6, 5]) {
      await organisation.act(ids.pm, {
        type: 'CheckIn',
        ...metricCheckIn(14, 6),
        effectiveAt: organisation.now() - daysBack * 86_400_000,
      });
    }
    await organisation.act(ids.pm, { type: 'CheckIn', ...metricCheckIn(15, 6) });
    const reads = vi.spyOn(organisation.app.store, 'readPage');
    const at = new Date(organisation.now() - 5.5 * 86_400_000).toISOString();
    const asOf = { at, learned: true };
    const { data } = await organisation.ask<{
      objective: { keyResults: { series: { value: number }[] }[] };
    }>(
      ids.pm,
      'query ($asOf: AsOf, $id: ID!) { objective(asOf: $asOf, id: $id) { keyResults { series { value } } } }',
      { asOf, id: ids.objective },
    );
    expect(data!.objective.keyResults[0]!.series).toHaveLength(2);
    expect(reads.mock.calls.map(([, limit]) => limit)).toEqual([1, 1]);
  });

  test.each([
    [{}, 'BAD_USER_INPUT'],
    [{ position: 3, day: '2026-07-01' }, 'BAD_USER_INPUT'],
    [{ day: '2026-02-30' }, 'BAD_USER_INPUT'],
    [{ at: 'yesterday' }, 'BAD_USER_INPUT'],
    [{ at: '2026-07-01T10:00:00' }, 'BAD_USER_INPUT'],
    [{ mark: 'Never set' }, 'UNKNOWN_MARK'],
    [{ position: 3, learned: true }, 'BAD_USER_INPUT'],
    [{ position: -1 }, 'BAD_USER_INPUT'],
  ])('is turned down when it cannot be one: %j', async (asOf, code) => {
    const { ask } = await smallOrganisation();
    const { errors } = await ask(ids.pm, 'query ($asOf: AsOf) { moment(asOf: $asOf) { day } }', {
      asOf,
    });
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
  });
});
