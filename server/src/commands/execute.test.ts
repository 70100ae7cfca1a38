import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { RecordedEvent } from '@cairn/shared/kernel/event';
import { eventIdOf } from '@cairn/shared/kernel/event-id';
import { founder } from '@cairn/shared/organisation/permission';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { App } from '../app.ts';
import { appInMemory, keysInMemory } from '../app-in-memory.ts';
import type { EmbeddedEventStore } from '../event-store/event-store.ts';
import { createMemoryEventStore } from '../event-store/memory/memory-event-store.ts';
import type { Actor } from './actor.ts';

const asFounder: Actor = { personId: founder, source: 'web' };
const noon = Date.UTC(2026, 7, 20, 12);

const found = (commandId: string = randomUUID()) => ({
  type: 'FoundOrganisation',
  commandId,
  name: 'Brambleway',
  timeZone: 'Europe/Lisbon',
  demo: true,
});

const addPerson = (personId: string, commandId: string = randomUUID()) => ({
  type: 'AddPerson',
  commandId,
  personId,
  role: 'administrator',
});

const changeThreshold = (because: string, commandId: string = randomUUID()) => ({
  type: 'ChangeThreshold',
  commandId,
  name: 'watermelon.difference',
  value: 0.3,
  because,
});

const logOf = (app: App): readonly RecordedEvent[] => app.store.readPage(0, 10_000);

describe('a command that is carried out', () => {
  test('is in the log and in the world when it is answered', async () => {
    const app = await appInMemory({ clock: () => noon });
    const outcome = await app.commands.execute(found(), asFounder);
    expect(outcome).toEqual({ ok: true, value: { position: 1, events: 1, repeated: false } });
    expect(app.live.world.now(noon).organisation()?.name).toBe('Brambleway');
    expect(app.live.position).toBe(1);
  });

  test('leaves who, whence and because of what with its events', async () => {
    const app = await appInMemory({ clock: () => noon });
    const command = { ...found(), effectiveAt: noon - 1_000 };
    await app.commands.execute(command, asFounder, { metadata: { $correlationId: 'c-1' } });
    expect(logOf(app)[0]).toMatchObject({
      id: eventIdOf(command.commandId, 0),
      version: 1,
      stream: 'organisation-the',
      recordedAt: noon,
      metadata: {
        actor: founder,
        source: 'web',
        command: 'FoundOrganisation',
        effectiveAt: String(noon - 1_000),
        $correlationId: 'c-1',
        $causationId: command.commandId,
      },
    });
  });

  test('says nothing of an effective time that was not given', async () => {
    const app = await appInMemory();
    await app.commands.execute(found(), asFounder);
    expect(Object.keys(logOf(app)[0]!.metadata).sort()).toEqual([
      '$causationId',
      '$correlationId',
      'actor',
      'command',
      'source',
    ]);
  });

  test('is recorded at the time given, where the store allows it', async () => {
    const app = await appInMemory({ recordedAt: 'given', clock: () => noon });
    await app.commands.execute(found(), asFounder, { at: noon - 5_000 });
    expect(logOf(app)[0]?.recordedAt).toBe(noon - 5_000);
  });

  test('is accepted without events when things stand like that already', async () => {
    const app = await appInMemory();
    await app.commands.execute(addPerson('p-1'), asFounder);
    const outcome = await app.commands.execute(
      { type: 'ChangeRole', commandId: randomUUID(), personId: 'p-1', role: 'administrator' },
      asFounder,
    );
    expect(outcome).toEqual({ ok: true, value: { position: 1, events: 0, repeated: false } });
    expect(logOf(app)).toHaveLength(1);
  });
});

describe('a refusal leaves the log as it was', () => {
  const cases: readonly [string, unknown, Actor, string][] = [
    ['that cannot be read', { type: 'Nonsense' }, asFounder, 'malformed'],
    ['that is nothing at all', undefined, asFounder, 'malformed'],
    ['that lacks its id', { ...found(), commandId: undefined }, asFounder, 'missing'],
    ['that is not the actor’s', addPerson('p-2'), { personId: 'p-1', source: 'api' }, 'not_yours'],
    ['from the future', { ...addPerson('p-2'), effectiveAt: noon + 1 }, asFounder, 'out_of_range'],
  ];
  test.each(cases)('of a command %s', async (_name, command, actor, code) => {
    const app = await appInMemory({ clock: () => noon });
    await app.commands.execute(found(), asFounder);
    const outcome = await app.commands.execute(command, actor);
    expect(outcome).toMatchObject({ ok: false, refusal: { code } });
    expect(logOf(app)).toHaveLength(1);
  });
});

describe('a command that is sent again', () => {
  test('changes nothing and is answered like the first time', async () => {
    const app = await appInMemory();
    const command = addPerson('p-1');
    await app.commands.execute(command, asFounder);
    await app.commands.execute(addPerson('p-2'), asFounder);
    const again = await app.commands.execute(command, asFounder);
    expect(again).toEqual({ ok: true, value: { position: 1, events: 1, repeated: true } });
    expect(logOf(app)).toHaveLength(2);
  });

  test('while the first is still under way is carried out once', async () => {
    const app = await appInMemory();
    const command = changeThreshold('Too many false alarms in spring.');
    const sent = [1, 2, 3].map(() => app.commands.execute(command, asFounder));
    const outcomes = await Promise.all(sent);
    expect(outcomes.map((one) => one.ok && one.value.repeated)).toEqual([false, true, true]);
    expect(logOf(app)).toHaveLength(1);
  });

  test('is recognised by a process that started after it', async () => {
    const store = createMemoryEventStore();
    const keys = keysInMemory();
    const command = changeThreshold('Too many false alarms in spring.');
    await (await appInMemory({ store, keys })).commands.execute(command, asFounder);
    const later = await appInMemory({ store, keys });
    const again = await later.commands.execute(command, asFounder);
    expect(again).toMatchObject({ ok: true, value: { repeated: true } });
  });

  test('with an id that another command had is refused', async () => {
    const app = await appInMemory();
    const commandId = randomUUID();
    await app.commands.execute(addPerson('p-1', commandId), asFounder);
    const other = await app.commands.execute(addPerson('p-2', commandId), asFounder);
    expect(other).toMatchObject({ ok: false, refusal: { code: 'contradictory' } });
  });

  test.each([
    ['another command on the same thing', 'DissolveTeam', founder],
    ['the same command of another person', 'RenameTeam', 'p-2'],
  ])('with an id that %s had is refused', async (_, type, personId) => {
    const app = await appInMemory();
    const team = { teamId: 't-1', name: 'Bakery' };
    const commandId = randomUUID();
    await app.commands.execute({ type: 'FormTeam', ...team, commandId: randomUUID() }, asFounder);
    await app.commands.execute({ type: 'RenameTeam', ...team, commandId }, asFounder);
    const { name, ...dissolved } = { ...team, type, commandId };
    const other = type === 'RenameTeam' ? { ...dissolved, name } : dissolved;
    const outcome = await app.commands.execute(other, { personId, source: 'web' });
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { code: 'contradictory', field: 'commandId' },
    });
    expect(logOf(app)).toHaveLength(2);
  });

  test('after the process died between append and answer is acknowledged', async () => {
    const log = createMemoryEventStore();
    const keys = keysInMemory();
    const dying = await appInMemory({ store: answerLost(log), keys });
    const command = changeThreshold('Too many false alarms in spring.');
    await expect(dying.commands.execute(command, asFounder)).rejects.toThrow('power');
    const restarted = await appInMemory({ store: log, keys });
    const again = await restarted.commands.execute(command, asFounder);
    expect(again).toEqual({ ok: true, value: { position: 1, events: 1, repeated: true } });
    expect(log.readPage(0, 10)).toHaveLength(1);
  });

  test('any order of retries gives the log that single sendings give', async () => {
    const commands = [
      found(),
      addPerson('p-1'),
      addPerson('p-2'),
      changeThreshold('First.'),
      changeThreshold('Second.'),
      changeThreshold('Third.'),
    ];
    const once = [...commands.keys()];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: commands.length - 1 }), { maxLength: 24 }),
        fc.boolean(),
        async (retries, atOnce) => {
          // Each retry comes somewhere after the first sending of the same command.
          const order = [...once];
          for (const [n, which] of retries.entries())
            order.splice(order.indexOf(which) + 1 + (n % order.length), 0, which);
          const app = await appInMemory({ clock: () => noon });
          const send = (which: number) => app.commands.execute(commands[which], asFounder);
          if (atOnce) await Promise.all(order.map(send));
          else for (const which of order) await send(which);
          expect(logOf(app).map((event) => event.id)).toEqual(
            commands.map((command) => eventIdOf(command.commandId, 0)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('two processes on one log', () => {
  test('who meets a change decides again, on the world as it then is', async () => {
    const { first, second } = await pair();
    const both = await Promise.all([
      first.commands.execute(changeThreshold('First.'), asFounder),
      second.commands.execute(changeThreshold('Second.'), asFounder),
    ]);
    expect(both.map((one) => one.ok)).toEqual([true, true]);
    expect(logOf(first).map((event) => event.revision)).toEqual([0, 1]);
  });

  test('what the other decided first can turn a command into a refusal', async () => {
    const { first, second } = await pair();
    const both = await Promise.all([
      first.commands.execute(addPerson('p-1'), asFounder),
      second.commands.execute(addPerson('p-1'), asFounder),
    ]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toMatchObject({ refusal: { code: 'already_done' } });
    expect(logOf(first)).toHaveLength(1);
  });

  test('who is overtaken five times is told by whom and with what', async () => {
    const log = createMemoryEventStore();
    const keys = keysInMemory();
    const rival = await appInMemory({ store: log, keys });
    const overtaken = await appInMemory({
      store: overtakenBy(log, () =>
        rival.commands.execute(changeThreshold('Mine first.'), {
          personId: founder,
          source: 'api',
        }),
      ),
      keys,
    });
    const outcome = await overtaken.commands.execute(changeThreshold('Slow.'), asFounder);
    expect(outcome).toMatchObject({
      ok: false,
      refusal: {
        code: 'conflict',
        message: 'Somebody changed this at the same time.',
        by: founder,
        did: 'ThresholdChanged',
        meanwhile: true,
      },
    });
    expect(log.readPage(0, 100)).toHaveLength(5);
  });

  test('each sees what the other recorded', async () => {
    const { first, second } = await pair();
    await first.commands.execute(addPerson('p-1'), asFounder);
    await second.live.waitFor(first.live.position);
    expect(second.live.world.now(Date.now()).person('p-1')).toBeDefined();
  });
});

describe('sentences', () => {
  const canary = 'Canary 5f3c: the alarms of spring were false.';

  test('stand sealed in the log and open again for who may read them', async () => {
    const app = await appInMemory({ clock: () => noon });
    await app.commands.execute(changeThreshold(canary), asFounder);
    const [event] = logOf(app);
    expect(JSON.stringify(event)).not.toContain('Canary');
    const { because } = event!.data as { because: { key: string; box: string } };
    expect(because.key).toBe(`person:${founder}/2026-Q3`);
    expect(app.open(because, 'policy-the', 'because')).toBe(canary);
  });

  test('are sealed for the quarter in which they were written, whenever they were true', async () => {
    const app = await appInMemory({ clock: () => noon });
    const earlier = Date.UTC(2026, 5, 30, 23, 59, 59, 999);
    await app.commands.execute({ ...changeThreshold(canary), effectiveAt: earlier }, asFounder);
    expect(logOf(app)[0]?.data).toMatchObject({ because: { key: `person:${founder}/2026-Q3` } });
  });
});

test('a failure of the store reaches the caller, and the stream stays usable', async () => {
  const log = createMemoryEventStore();
  let full = true;
  const store = withAppend(log, async (...args) => {
    if (full) throw new Error('No room.');
    return log.append(...args);
  });
  const app = await appInMemory({ store });
  await expect(app.commands.execute(addPerson('p-1'), asFounder)).rejects.toThrow('No room.');
  full = false;
  expect(await app.commands.execute(addPerson('p-1'), asFounder)).toMatchObject({ ok: true });
});

test('commands on different streams are appended together, not one after another', async () => {
  const log = createMemoryEventStore();
  let underWay = 0;
  let most = 0;
  const store = withAppend(log, async (...args) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await pause(5);
    const result = await log.append(...args);
    underWay -= 1;
    return result;
  });
  const app = await appInMemory({ store });
  const people = Array.from({ length: 20 }, (_, n) => addPerson(`p-${n}`));
  await Promise.all(people.map((command) => app.commands.execute(command, asFounder)));
  expect(most).toBe(20);
});

test('two teams that are moved under each other at once stay a tree', async () => {
  const app = await appInMemory();
  const send = (type: string, teamId: string, more: object) =>
    app.commands.execute({ type, commandId: randomUUID(), teamId, ...more }, asFounder);
  await send('FormTeam', 'ovens', { name: 'Ovens' });
  await send('FormTeam', 'counter', { name: 'Counter' });
  const outcomes = await Promise.all([
    send('MoveTeam', 'ovens', { parentId: 'counter' }),
    send('MoveTeam', 'counter', { parentId: 'ovens' }),
  ]);
  expect(outcomes).toMatchObject([{ ok: true }, { ok: false, refusal: { field: 'parentId' } }]);
});

async function pair(): Promise<{ first: App; second: App }> {
  const store = createMemoryEventStore();
  const keys = keysInMemory();
  return { first: await appInMemory({ store, keys }), second: await appInMemory({ store, keys }) };
}

/** The log itself, with another way to append. */
function withAppend(
  log: EmbeddedEventStore,
  append: EmbeddedEventStore['append'],
): EmbeddedEventStore {
  return new Proxy(log, {
    get(target, name) {
      if (name === 'append') return append;
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

const answerLost = (log: EmbeddedEventStore) =>
  withAppend(log, async (...args) => {
    await log.append(...args);
    throw new Error('The power went.');
  });

const overtakenBy = (log: EmbeddedEventStore, rival: () => Promise<unknown>) =>
  withAppend(log, async (...args) => {
    await rival();
    return log.append(...args);
  });
