import { createMemoryEventStore } from '@cairn/server/event-store/memory/memory-event-store';
import { type AskedInMemory, askedInMemory } from '@cairn/server/graphql/asked-in-memory';
import type { RecordedEvent } from '@cairn/shared/kernel/event';
import { type Scenario, testId } from '@cairn/shared/testing/scenario';
import { committedObjective, small } from '@cairn/shared/testing/small-organisation';
import { everyEvent } from '../golden/every-event.ts';
import { closedTypes, type Planted, pairsIn, planters } from './planters.ts';

/** One of each role, by what they are called in the organisation. */
export const viewers = {
  administrator: small.administrator,
  leader: small.leader,
  pm: small.owner,
  member: small.member,
  coach: 'cleo',
} as const;

const everybody = [...Object.values(viewers), small.stranger];

/** What happened in the open: everything that can happen, and questions between all sorts of people. */
function openLog(): readonly RecordedEvent[] {
  const scenario = committedObjective();
  scenario.do(small.administrator, { type: 'AddPerson', personId: viewers.coach, role: 'coach' });
  leftBehind(scenario);
  everyEvent(scenario);
  const pairs = everybody.map(
    (personId, at) => [personId, everybody[(at + 2) % everybody.length]!] as const,
  );
  const alone = everybody.map((personId) => [personId, personId] as const);
  [...pairs, ...alone].forEach(([askedBy, deciderId], at) => {
    const decisionId = testId(7_800_000 + at);
    scenario.do(askedBy, {
      type: 'RequestDecision',
      ...{ decisionId, question: `Which of the ${at} ways?`, deciderId, toTellIds: [] },
    });
    if (at % 3 === 0)
      scenario.do(deciderId, {
        type: 'HandOverDecision',
        ...{ decisionId, toId: everybody[(at + 4) % everybody.length]! },
      });
    if (at % 3 === 1)
      scenario.do(deciderId, {
        type: 'MakeDecision',
        ...{ decisionId, words: 'The second', because: 'It is nearer', confidence: 6 },
      });
  });
  return (
    scenario.log
      .filter(({ type }) => !closedTypes.includes(type))
      // Each at an instant of its own, so that there is one between any two.
      .map((event, at) => ({ ...event, recordedAt: event.recordedAt + at * 2_000 }))
  );
}

/** A decision whose decider has left: its leader sees to it, and still does not read what was thought. */
function leftBehind(scenario: Scenario): void {
  const gone = 'gone';
  const decisionId = testId(7_700_000);
  scenario.do(small.administrator, { type: 'AddPerson', personId: gone, role: 'pm' });
  scenario.do(small.stranger, {
    type: 'RequestDecision',
    ...{ decisionId, question: 'Which mill?', deciderId: gone, objectiveIds: [small.objective] },
  });
  scenario.do(gone, {
    type: 'MakeDecision',
    ...{ decisionId, words: 'The near one', because: 'It grinds at night', confidence: 7 },
  });
  scenario.do(gone, {
    type: 'CommunicateDecision',
    ...{ decisionId, toIds: [small.stranger, small.owner] },
  });
  scenario.do(small.administrator, { type: 'RemovePerson', personId: gone });
}

const openEvents = openLog();
const pairs = pairsIn(openEvents);
const perType = 60;

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
      return [{ type, after, ...found }];
    }),
);

/** Ids of everything in the organisation and of nothing, for what is asked for by id. */
export const knownIds: readonly string[] = [
  ...new Set([
    ...openEvents.map(({ stream }) => stream.slice(stream.indexOf('-') + 1)),
    ...openEvents.flatMap(({ data }) =>
      Object.entries(data as object).flatMap(([name, value]) =>
        /Id$/.test(name) && typeof value === 'string' ? [value] : [],
      ),
    ),
    ...planted.flatMap(({ data }) =>
      Object.entries(data).flatMap(([name, value]) =>
        /Id$/.test(name) && typeof value === 'string' ? [value] : [],
      ),
    ),
    'none',
  ]),
];

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
