import { setTimeout as pause } from 'node:timers/promises';
import { createMemoryEventStore } from '@cairn/server/event-store/memory/memory-event-store';
import { type AskedInMemory, askedInMemory } from '@cairn/server/graphql/asked-in-memory';
import type { RecordedEvent } from '@cairn/shared/kernel/event';
import { isPlain } from '@cairn/shared/kernel/prose';
import { Reader } from '@cairn/shared/reader';
import { testId } from '@cairn/shared/testing/scenario';
import { committedObjective, small } from '@cairn/shared/testing/small-organisation';
import { afterEach, describe, expect, test } from 'vitest';
import { changesAfter } from './changes-after.ts';
import { type Circle, category, circle } from './circle.ts';

// Team, sealed and pair side by side in one thing, from the log to the API: what a test of `mayRead`
// alone would not see.

const { administrator, leader, owner, member, stranger } = small;
const everybody = [administrator, leader, owner, member, stranger];
const ofTheTeam: readonly string[] = [leader, owner, member];
const thePair: readonly string[] = [owner, stranger];
const stream = `${category}-one`;

const written = committedObjective();
const clock = () => written.now + 60_000;
let world: AskedInMemory | undefined;
afterEach(async () => {
  await world?.app.close();
  world = undefined;
});

let sent = 0;
async function write(type: string, data: object): Promise<void> {
  sent += 1;
  await world!.app.store.append(stream, [
    {
      id: testId(9_000_000 + sent),
      type,
      version: 1,
      data,
      metadata: { actor: owner, source: 'web' },
      recordedAt: written.now + sent,
    },
  ]);
}

/** A team that has met twice: what it expected the first time is revealed, the second time not yet. */
async function metTwice(): Promise<AskedInMemory> {
  const store = createMemoryEventStore({ recordedAt: 'given', clock });
  for (const { id, type, version, stream, data, metadata, recordedAt } of written.log)
    await store.append(stream, [{ id, type, version, data, metadata, recordedAt }]);
  world = await askedInMemory({ store, clock, config: { mode: 'demo' } });
  await write('CircleOpened', { teamId: small.team, hostId: owner, guestId: stranger });
  await write('NoteTaken', { note: { text: 'first note' } });
  await write('VoteCast', { vote: { text: 'first vote' } });
  await write('WordSaid', { word: { text: 'first word' } });
  await write('RoundRevealed', {});
  await write('NoteTaken', { note: { text: 'second note' } });
  await write('VoteCast', { vote: { text: 'second vote' } });
  await write('WordSaid', { word: { text: 'second word' } });
  await world.app.live.waitFor(world.app.store.head().position);
  return world;
}

/** What each of them may read of it, in the words of the test. */
const expected: Readonly<Record<string, readonly string[]>> = {
  [administrator]: [],
  [leader]: ['first note', 'first vote', 'second note'],
  [owner]: ['first note', 'first vote', 'first word', 'second note', 'second word'],
  [member]: ['first note', 'first vote', 'second note'],
  [stranger]: ['first word', 'second word'],
};

const textsOf = ({ notes, votes, words }: Circle): readonly string[] =>
  [...notes, ...votes, ...words].map(({ text }) => (isPlain(text) ? text.text : '')).toSorted();

/** The state after each of its events. */
function statesOf(events: readonly RecordedEvent[]): readonly Circle[] {
  let state: Circle | undefined;
  return events
    .filter((event) => event.stream === stream)
    .map((event) => {
      const { position, recordedAt } = event;
      const occurrence = { entityId: 'one', position, recordedAt, effectiveAt: recordedAt };
      state = circle.evolve(state, event as never, { ...occurrence, actor: owner, source: 'web' });
      return state;
    });
}

interface Edge {
  readonly cursor: string;
  readonly node: { readonly position: number; readonly prose: { readonly text: string } | null };
}

interface Told {
  readonly position: number;
  readonly ownPosition: number;
}

/** The history of the thing a page of two at a time, as the API tells it. */
async function historyOf({ ask }: AskedInMemory, personId: string) {
  const edges: Edge[] = [];
  for (let after: string | undefined; ; ) {
    const { data, errors } = await ask<{
      history: {
        totalCount: number;
        pageInfo: { hasNextPage: boolean; endCursor: string };
        edges: Edge[];
      };
    }>(
      personId,
      `query ($after: String) { history(first: 2, after: $after, filter: { types: [
        "NoteTaken", "VoteCast", "WordSaid"] }) { totalCount pageInfo { hasNextPage endCursor }
        edges { cursor node { position prose { text } } } } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    const { totalCount, pageInfo, edges: page } = data!.history;
    edges.push(...page);
    if (!pageInfo.hasNextPage) return { totalCount, edges };
    after = pageInfo.endCursor;
  }
}

describe.each(everybody)('to %s', (id) => {
  test('a state holds what they may read of it, now and as it was at every moment', async () => {
    const { app } = await metTwice();
    const reader = new Reader(id, app.live.world.now(clock()), app.live.world);
    const states = statesOf(app.store.readPage(0, 1_000));
    expect(states.at(-1)).toEqual(app.live.world.stateOf(category, 'one'));
    const shown = states.map((state) => textsOf(reader.shownOf(category, 'one', state)!));
    expect(shown.at(-1)).toEqual(expected[id]);
    expect([...new Set(shown.flat())].toSorted()).toEqual(expected[id]);
  });

  test('the history tells it, counts it and finds its way through it', async () => {
    const { app } = await metTwice();
    const reader = new Reader(id, app.live.world.now(clock()), app.live.world);
    const { totalCount, edges } = await historyOf(world!, id);
    expect(edges.map(({ node }) => node.prose!.text).toSorted()).toEqual(expected[id]);
    expect(totalCount).toBe(expected[id]!.length);
    expect(app.live.world.ownUpTo(app.live.position, reader)).toBe(expected[id]!.length);
    // Places go on without a gap: nothing says how many stand between that others read.
    const places = Map.groupBy(edges.toReversed(), ({ node }) => node.position);
    for (const [place, those] of places)
      expect(those.map(({ cursor }) => cursor)).toEqual(those.map((_, at) => `${place}.${at + 1}`));
  });

  test('the stream of changes tells of it, and of nothing else', async () => {
    const { app } = await metTwice();
    const feed = await changesAfter(world!, id, 100_000);
    const told = async () => JSON.parse(await feed.next()).data.changes as Told;
    const before = expected[id]!.length;
    const start = await told();
    expect(start.ownPosition).toBe(before);
    await write('VoteCast', { vote: { text: 'third vote' } });
    await write('NoteTaken', { note: { text: 'third note' } });
    await write('WordSaid', { word: { text: 'third word' } });
    await app.live.waitFor(app.store.head().position);
    await pause(30);
    await write('RoundRevealed', {});
    await app.live.waitFor(app.store.head().position);
    const own = [
      ...(ofTheTeam.includes(id) ? ['second vote', 'third note', 'third vote'] : []),
      ...(thePair.includes(id) ? ['third word'] : []),
    ];
    let last = await told();
    // What they may not read wakes nobody: the first that they hear of is the revealing.
    if (own.length === 0) expect(last.position).toBe(start.position + 1);
    while (last.ownPosition < before + own.length) last = await told();
    expect(last.ownPosition).toBe(before + own.length);
    await feed.end();
  });
});

test('a team in a circle does not see sooner for having notes of its own', async () => {
  await metTwice();
  expect(expected[member]).not.toContain('second vote');
  await write('RoundRevealed', {});
  await world!.app.live.waitFor(world!.app.store.head().position);
  const { edges } = await historyOf(world!, member);
  expect(edges.map(({ node }) => node.prose!.text)).toContain('second vote');
});
