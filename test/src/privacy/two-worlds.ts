import { createMemoryEventStore } from '@cairn/server/event-store/memory/memory-event-store';
import { type AskedInMemory, askedInMemory } from '@cairn/server/graphql/asked-in-memory';
import { testId } from '@cairn/shared/testing/scenario';
import { everybody, openLog } from './open-log.ts';
import { closedTypes, type Planted, pairsIn, planters } from './planters.ts';

export const openEvents = openLog();
const pairs = pairsIn(openEvents);
const perType = 60;

/** Who reads what was planted there: before somebody else handed it over, who asked alone. */
const readersOf = ({ stream, between }: Omit<Planted, 'type'>, after: number) => {
  const pair = pairs.find((each) => each.stream === stream);
  return pair?.alone && after < pair.alone.until ? [pair.alone.personId] : between;
};

/** What only some may read, spread over the log: after which open event each stands. */
const planted: readonly (Planted & { readonly after: number })[] = closedTypes.flatMap(
  (type, row) =>
    Array.from({ length: perType }, (_, n) => n).flatMap((n) => {
      const found = planters[type]?.(n + row, everybody, pairs);
      if (!found) return [];
      const begun = Math.max(
        0,
        openEvents.findIndex(({ stream }) => stream === found.stream),
      );
      const after = begun + ((n * 61 + row * 17) % (openEvents.length - begun));
      return [{ type, after, ...found, between: readersOf(found, after) }];
    }),
);

/** The id of the first of each kind of thing. */
export const firstOfEachKind: readonly string[] = [
  ...new Map(
    openEvents
      .map(({ stream }) => stream)
      .toReversed()
      .map((stream) => {
        const dash = stream.indexOf('-');
        return [stream.slice(0, dash), stream.slice(dash + 1)] as const;
      }),
  ).values(),
];

export const openCount = openEvents.length;
export const lastInstant = openEvents.at(-1)!.recordedAt;

/** What a viewer may read of what was planted. */
const isOf = (viewerId: string) => (each: Planted) => each.between.includes(viewerId);

/** Everything that was planted in the fuller of the two worlds. */
export const allPlanted: readonly Planted[] = planted;

/** What others than the viewer wrote between themselves, in the words of the test. */
export const othersCount = (viewerId: string): number =>
  planted.filter((each) => !isOf(viewerId)(each)).length;
export const ownCount = (viewerId: string): number => planted.filter(isOf(viewerId)).length;

/**
 * Two worlds that differ only in what others wrote for themselves: `without` holds what everybody
 * may read and the viewer's own, `within` all of that and everybody else's.
 */
export async function twoWorlds(viewerId: string) {
  const [without, within] = await Promise.all([
    worldWith(planted.filter(isOf(viewerId))),
    worldWith(planted),
  ]);
  return { without, within };
}

/** The fuller world, in which nobody has signed in. */
export const worldOfNobody = (): Promise<AskedInMemory> => worldWith(planted, 'real');

async function worldWith(
  notes: readonly (typeof planted)[number][],
  mode: 'demo' | 'real' = 'demo',
): Promise<AskedInMemory> {
  const clock = () => lastInstant + 60_000;
  const store = createMemoryEventStore({ recordedAt: 'given', clock });
  const written = openEvents.flatMap((event, at) => [
    event,
    ...notes
      .filter(({ after }) => after === at)
      .map(({ type, stream, data, actor }) => ({
        type,
        version: 1,
        stream,
        data,
        // Some came to be known late, so that looking back has something to add.
        metadata: {
          actor,
          source: 'web',
          ...(at % 3 === 0 ? { effectiveAt: String(event.recordedAt - 3_600_000) } : {}),
        },
        // At an hour of its own, which nothing that everybody reads may tell.
        recordedAt: Math.floor((event.recordedAt + (openEvents[at + 1] ?? event).recordedAt) / 2),
      })),
  ]);
  for (const [at, { type, version, stream, data, metadata, recordedAt }] of written.entries())
    await store.append(stream, [
      { id: testId(8_000_000 + at), type, version, data, metadata, recordedAt },
    ]);
  const world = await askedInMemory({
    store,
    clock,
    config: { mode },
  });
  for (const id of everybody) world.app.directory.add({ id, name: `${id} by name` });
  return world;
}
