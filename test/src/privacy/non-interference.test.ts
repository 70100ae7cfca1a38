import { setTimeout as pause } from 'node:timers/promises';
import type { AskedInMemory } from '@cairn/server/graphql/asked-in-memory';
import { schema } from '@cairn/server/graphql/schema';
import { small } from '@cairn/shared/testing/small-organisation';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesAfter } from './changes-after.ts';
import { leftOpen, openObjective, viewers } from './open-log.ts';
import {
  mutationOf,
  type Operation,
  randomMutation,
  randomQuery,
  unknownIds,
} from './operations.ts';
import { closedTypes, guarded, type Planted, plantedWords, planters } from './planters.ts';
import { allPlanted, openCount, othersCount, ownCount, twoWorlds } from './two-worlds.ts';

// Two worlds that differ only in what other people wrote for themselves answer alike, byte for byte,
// whatever one asks. The short form runs with all other tests; the full one by
// `CAIRN_OPERATIONS=2000 npx vitest run --project test test/src/privacy`.

const operations = Number(process.env.CAIRN_OPERATIONS ?? 120);
// What has been settled can be acted on no more, so commands meet ever less: each round has new worlds.
const aRound = 120;
const rounds = Math.ceil(operations / aRound);
const commands = Math.ceil(operations / rounds / 4);
const full = { timeout: 60_000 + operations * 1_000 };

test('every kind of event that not everybody may read has its planter and its command', () => {
  expect(closedTypes.length).toBeGreaterThan(0);
  expect(closedTypes.filter((type) => !Object.hasOwn(planters, type))).toEqual([]);
  expect(closedTypes.filter((type) => !Object.hasOwn(guarded, type))).toEqual([]);
});

test('every id that the API takes is drawn from ids of its kind', () => {
  expect(unknownIds()).toEqual([]);
});

describe.each(Object.entries(viewers))('to the %s', (role, viewerId) => {
  test('what others wrote for themselves changes no byte of any answer', full, async () => {
    expect(othersCount(viewerId)).toBeGreaterThan(ownCount(viewerId));
    const tally = new Tally();
    for (let round = 0; round < rounds; round += 1)
      await oneRound(viewerId, seedOf(role, round), tally);
    // What is refused to everybody, or about nothing that there is, would prove little.
    for (const name of Object.values(guarded))
      expect(tally.refused.get(`${name} not_yours`), name).toBeGreaterThan(0);
    expect(tally.answered).toBeGreaterThan(operations / 2);
    expect(tally.found).toBeGreaterThan(operations / 12);
    expect(tally.carriedOut).toBeGreaterThan((rounds * commands) / 10);
  });

  test('and no word of the stream of changes, nor when it comes', async () => {
    const { without, within } = await twoWorlds(viewerId);
    // Also from where on nothing was forgotten any more, which the message tells.
    for (const after of [0, 7, 100, openCount - 40, openCount - 10, openCount - 2, 100_000])
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
    root: 'history',
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

/** Queries, commands, and queries again, put to two new worlds alike. */
async function oneRound(viewerId: string, seed: number, tally: Tally): Promise<void> {
  const worlds = await twoWorlds(viewerId);
  const both = [worlds.without, worlds.within] as const;
  const alike = async (asked: Operation) => {
    const [without, within] = await Promise.all(
      both.map((world) => answerOf(world, viewerId, asked)),
    );
    expect(within).toBe(without);
    tally.count(asked, without!);
  };
  // Whoever may read it asks before: what is kept of their answer must not reach the viewer.
  const afterOthers = async (asked: Operation) => {
    const other = readerBefore(asked, viewerId);
    if (other) await Promise.all(both.map((world) => answerOf(world, other, asked)));
    await alike(asked);
  };
  const drawn = (each: (pick: fc.GeneratorValue) => Promise<void>, numRuns: number, by: number) =>
    fc.assert(fc.asyncProperty(fc.gen(), each), { numRuns, seed: seed + by });
  await drawn((pick) => afterOthers(randomQuery(pick)), Math.ceil(operations / rounds), 0);
  const isOwn = ({ between }: Planted) => between.includes(viewerId);
  for (const asked of aboutWhat((each) => !isOwn(each), seed)) await alike(asked);
  for (const asked of aboutWhat(isOwn, seed)) await alike(asked);
  for (const asked of takenOver(viewerId)) await alike(asked);
  await drawn((pick) => alike(sentBy(viewerId, pick)), commands, 1);
  await drawn((pick) => alike(randomQuery(pick)), commands, 2);
  await Promise.all(both.map(({ app }) => app.close()));
}

/** Any command; of a coach, who may send few, half are of those that are everybody's own. */
const sentBy = (viewerId: string, pick: fc.GeneratorValue): Operation =>
  viewerId === viewers.coach && pick(fc.boolean)
    ? mutationOf(pick(fc.constantFrom, ...everybodysOwn), { personId: viewerId }, pick)
    : randomMutation(pick);
const everybodysOwn = ['snoozeItem', 'setItemAside', 'bringItemBack', 'takeLeave'];

const seedOf = (role: string, round: number): number =>
  (Number(process.env.CAIRN_SEED ?? 1) * 10 + Object.keys(viewers).indexOf(role)) * 10_000 +
  round * 100;

/** What came of the operations, so that they cannot come to prove less unnoticed. */
class Tally {
  answered = 0;
  /** Things that were asked for by their id and are there. */
  found = 0;
  carriedOut = 0;
  readonly refused = new Map<string, number>();

  count({ root }: Operation, answer: string): void {
    const { data, errors } = JSON.parse(answer.slice(answer.indexOf(' '))) as {
      data?: Record<string, { ok?: object; error?: { code: string } } | null> | null;
      errors?: unknown;
    };
    if (!errors) this.answered += 1;
    const came = data?.[root];
    if (isAskedById.has(root) && came) this.found += 1;
    if (came?.ok) this.carriedOut += 1;
    const code = came?.error && `${root} ${came.error.code}`;
    if (code) this.refused.set(code, (this.refused.get(code) ?? 0) + 1);
  }
}

const isAskedById: ReadonlySet<string> = new Set(
  Object.values(schema.getQueryType()!.getFields())
    .filter(({ args }) => args.some(({ name }) => name === 'id'))
    .map(({ name }) => name),
);

/** Somebody else who may read what an operation is about; where it is about no such thing, nobody. */
function readerBefore({ variables }: Operation, viewerId: string): string | undefined {
  const named = new Set(
    Object.values(variables).flatMap((value) =>
      typeof value === 'object' && value !== null ? Object.values(value) : value,
    ),
  );
  const about = allPlanted.find(({ stream }) => named.has(stream.slice(stream.indexOf('-') + 1)));
  return about?.between.find((id) => id !== viewerId);
}

/** Every command that writes what not everybody reads, about things on which some wrote so. */
function aboutWhat(isAbout: (each: Planted) => boolean, seed: number): readonly Operation[] {
  return Object.entries(guarded).flatMap(([type, name], row) => {
    const ofType = allPlanted.filter((each) => each.type === type && isAbout(each));
    const things = [...Map.groupBy(ofType, ({ stream }) => stream).values()].slice(0, mostThings);
    return things.flatMap(([each], at) =>
      fc.sample(
        fc.gen().map((pick) => mutationOf(name, namedIn(each!), pick)),
        { numRuns: 1, seed: seed + row * mostThings + at },
      ),
    );
  });
}
const mostThings = 4;

/** The ids in a text, and that of the thing to which it belongs. */
function namedIn({ stream, data }: Planted): Readonly<Record<string, unknown>> {
  const dash = stream.indexOf('-');
  const ids = Object.entries(data).filter(([name]) => /Id$/.test(name));
  return { [`${stream.slice(0, dash)}Id`]: stream.slice(dash + 1), ...Object.fromEntries(ids) };
}

/** Takes on what somebody left behind, and looks at all of it and at what is told of what it concerns. */
function takenOver(viewerId: string): readonly Operation[] {
  const [handOver] = fc.sample(
    fc
      .gen()
      .map((pick) =>
        mutationOf('handOverDecision', { decisionId: leftOpen, toId: viewerId }, pick),
      ),
    { numRuns: 1, seed: 1 },
  );
  const thoughts = 'assumptions { id words { text } held } reasons { id why { text } shownSince }';
  return [
    handOver!,
    {
      root: 'decision',
      query: `query ($id: ID!) { decision(id: $id) { viewerCanThink ${thoughts} } }`,
      variables: { id: leftOpen },
    },
    {
      root: 'history',
      query: `query ($of: HistoryFilter) { history(first: 40, filter: $of) { totalCount isTotalExact
        pageInfo { hasNextPage endCursor } edges { cursor node { id position title } } } }`,
      variables: { of: { objectiveId: openObjective } },
    },
  ];
}

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
