import { setTimeout as pause } from 'node:timers/promises';
import type { AskedInMemory } from '@cairn/server/graphql/asked-in-memory';
import { small } from '@cairn/shared/testing/small-organisation';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Operation, randomMutation, randomQuery } from './operations.ts';
import { closedTypes, plantedWords, planters } from './planters.ts';
import { othersCount, ownCount, twoWorlds, viewers } from './two-worlds.ts';

// Two worlds that differ only in what other people wrote for themselves answer alike, byte for byte,
// whatever one asks. The short form runs with all other tests; the full one by
// `CAIRN_OPERATIONS=2000 npx vitest run --project test test/src/privacy`.

const operations = Number(process.env.CAIRN_OPERATIONS ?? 300);
const commands = Math.ceil(operations / 4);
const full = { timeout: 60_000 + operations * 1_000 };

test('every kind of event that not everybody may read has its planter', () => {
  expect(closedTypes.length).toBeGreaterThan(0);
  expect(closedTypes.filter((type) => !Object.hasOwn(planters, type))).toEqual([]);
});

describe.each(Object.entries(viewers))('to the %s', (role, viewerId) => {
  test('what others wrote for themselves changes no byte of any answer', full, async () => {
    const worlds = await twoWorlds(viewerId);
    expect(othersCount(viewerId)).toBeGreaterThan(ownCount(viewerId));
    const tally = { answered: 0, refused: 0 };
    const alike = async (asked: Operation) => {
      const [without, within] = await Promise.all([
        answerOf(worlds.without, viewerId, asked),
        answerOf(worlds.within, viewerId, asked),
      ]);
      expect(within).toBe(without);
      if (without.includes('"errors"')) tally.refused += 1;
      else tally.answered += 1;
    };
    await fc.assert(
      fc.asyncProperty(fc.gen(), (pick) => alike(randomQuery(pick))),
      { numRuns: operations, seed: seedOf(role) },
    );
    // What is refused to everybody would prove little.
    expect(tally.answered).toBeGreaterThan(operations / 2);
    await fc.assert(
      fc.asyncProperty(fc.gen(), (pick) => alike(randomMutation(pick))),
      { numRuns: commands, seed: seedOf(role) },
    );
    await fc.assert(
      fc.asyncProperty(fc.gen(), (pick) => alike(randomQuery(pick))),
      { numRuns: commands, seed: seedOf(role) + 1 },
    );
    await Promise.all([worlds.without.app.close(), worlds.within.app.close()]);
  });

  test('and no word of the stream of changes, nor when it comes', async () => {
    const { without, within } = await twoWorlds(viewerId);
    for (const after of [0, 7, 100, 100_000])
      expect(await firstTold(within, viewerId, after)).toEqual(
        await firstTold(without, viewerId, after),
      );
    const feeds = await Promise.all(
      [without, within].map((world) => changesAfter(world, viewerId, 100_000)),
    );
    const next = () => Promise.all(feeds.map((feed) => feed.next()));
    await next();
    const { commands: sent } = within.app;
    await accepted(sent, small.stranger, {
      type: 'SnoozeItem',
      ...{ personId: small.stranger, itemId: 'any', until: '2030-01-01' },
    });
    // Time enough to be told of it, were it told. The first that either hears is what both may read.
    await pause(30);
    for (const { app } of [without, within])
      await accepted(app.commands, small.administrator, {
        type: 'RenameTeam',
        ...{ teamId: small.otherTeam, name: 'Store' },
      });
    const [told, toldWithin] = await next();
    expect(toldWithin).toEqual(told);
    await Promise.all(feeds.map((feed) => feed.end()));
  });
});

test('the two worlds do differ: to those who wrote it, it is there', async () => {
  const { without, within } = await twoWorlds(viewers.member);
  const asked = {
    query: `{ history(first: 100, filter: { types: ["AssumptionRecorded", "ItemSetAside"] }) {
      totalCount edges { cursor node { prose { text } } } } }`,
    variables: {},
  };
  const [bare, full] = [
    await answerOf(without, viewers.leader, asked),
    await answerOf(within, viewers.leader, asked),
  ];
  expect(full).toContain(plantedWords[0]);
  expect(full.length).toBeGreaterThan(bare.length);
});

const seedOf = (role: string): number => Number(process.env.CAIRN_SEED ?? 1) * 1_000 + role.length;

async function answerOf(
  world: AskedInMemory,
  viewerId: string,
  { query, variables }: Operation,
): Promise<string> {
  const response = await world.fetch(viewerId, { query, variables });
  return `${response.status} ${await response.text()}`;
}

async function accepted(
  commands: AskedInMemory['app']['commands'],
  personId: string,
  command: Readonly<Record<string, unknown>>,
) {
  const sent = { commandId: crypto.randomUUID(), ...command };
  expect(await commands.execute(sent, { personId, source: 'web' })).toMatchObject({ ok: true });
}

const firstTold = async (world: AskedInMemory, viewerId: string, after: number) => {
  const feed = await changesAfter(world, viewerId, after);
  const told = await feed.next();
  await feed.end();
  return told;
};

/** The stream of changes as it leaves the server, a message at a time. */
async function changesAfter(world: AskedInMemory, viewerId: string, after: number) {
  const stop = new AbortController();
  const response = await world.fetch(
    viewerId,
    {
      query: `subscription ($after: Int!) {
        changes(after: $after) { position ownPosition objectiveIds } }`,
      variables: { after },
    },
    { headers: { accept: 'text/event-stream' }, signal: stop.signal },
  );
  const reader = response.body!.getReader();
  let rest = '';
  return {
    async next(): Promise<string> {
      for (;;) {
        const data = /^data: (.+)\n/m.exec(rest);
        if (data) {
          rest = rest.slice(data.index + data[0].length);
          return data[1]!;
        }
        const { value, done } = await reader.read();
        if (done) throw new Error('The stream has ended.');
        rest += new TextDecoder().decode(value);
      }
    },
    async end() {
      await reader.cancel();
      stop.abort();
    },
  };
}
