import type { EmbeddedEventStore, ExpectedRevision } from '@cairn/server/event-store/event-store';
import { createMemoryEventStore } from '@cairn/server/event-store/memory/memory-event-store';
import { openSqliteEventStore } from '@cairn/server/event-store/sqlite/sqlite-event-store';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { read } from './contract/subject.ts';
import { scratchFolder } from './scratch-folder.ts';

const inScratch = scratchFolder();

type Operation = (store: EmbeddedEventStore) => Promise<unknown>;

const stream = fc.constantFrom('a', 'b', 'ä b');
const expected = fc.oneof(
  fc.constantFrom<ExpectedRevision>('any', 'any', 'no_stream', 'stream_exists'),
  fc.integer({ min: -1, max: 6 }),
);
// Few ids, so that repeats and half repeats come up often.
const event = fc.record({
  id: fc.constantFrom('e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8'),
  type: fc.constantFrom('Noted', 'Raised'),
  version: fc.integer({ min: 1, max: 3 }),
  data: fc.jsonValue(),
  metadata: fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.string(), { maxKeys: 2 }),
});
const bound = fc.integer({ min: 0, max: 6 });
const direction = fc.constantFrom('forwards' as const, 'backwards' as const);

const operation: fc.Arbitrary<readonly [string, Operation]> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(stream, fc.array(event, { maxLength: 3 }), expected)
      .map(
        named('append', (store, [s, events, expects]) =>
          store.append(s, events, { expected: expects }),
        ),
      ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.array(fc.record({ stream, event }), { maxLength: 4 }),
        fc.uniqueArray(fc.record({ stream, expected }), {
          selector: (check) => check.stream,
          maxLength: 2,
        }),
      )
      .map(named('appendMany', (store, [records, checks]) => store.appendMany(records, checks))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(stream, expected)
      .map(named('delete', (store, [s, expects]) => store.deleteStream(s, { expected: expects }))),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(stream, expected)
      .map(
        named('tombstone', (store, [s, expects]) =>
          store.tombstoneStream(s, { expected: expects }),
        ),
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(stream, bound, bound)
      .map(
        named('metadata', (store, [s, $tb, $maxCount]) =>
          store.setStreamMetadata(s, { $tb, ...($maxCount > 0 && { $maxCount }) }),
        ),
      ),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(stream, direction, bound, bound)
      .map(
        named('readStream', (store, [s, way, from, maxCount]) =>
          read(store.readStream(s, { direction: way, from, maxCount })),
        ),
      ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(direction, bound, bound).map(
      named('readAll', (store, [way, from, maxCount]) =>
        read(
          store.readAll({
            direction: way,
            from,
            maxCount,
            filter: { by: 'type', prefixes: ['N', '$'] },
          }),
        ),
      ),
    ),
  },
  {
    weight: 1,
    arbitrary: stream.map(named('streamMetadata', (store, s) => store.streamMetadata(s))),
  },
);

test('random histories give the same answers and the same log, hash for hash, in memory and in SQLite', async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 40 }), async (history) => {
      run += 1;
      const memory = createMemoryEventStore(ticking());
      const sqlite = openSqliteEventStore(inScratch(`${run}.db`), ticking());
      try {
        for (const [, operate] of history)
          expect(await outcome(operate, sqlite)).toEqual(await outcome(operate, memory));
        expect(sqlite.readPage(0, 1_000)).toEqual(memory.readPage(0, 1_000));
        expect(sqlite.head()).toEqual(memory.head());
        expect(await sqlite.verify()).toEqual(await memory.verify());
        expect(await sqlite.verify()).toMatchObject({ ok: true });
      } finally {
        await sqlite.close();
      }
    }),
    { numRuns: Number(process.env.CAIRN_HISTORIES ?? 150) },
  );
});

/** Keeps the arguments beside the operation, so that a counterexample can be read. */
function named<Args>(
  name: string,
  operate: (store: EmbeddedEventStore, args: Args) => Promise<unknown>,
) {
  return (args: Args): readonly [string, Operation] => [
    `${name} ${JSON.stringify(args)}`,
    (store) => operate(store, args),
  ];
}

async function outcome(operate: Operation, store: EmbeddedEventStore): Promise<unknown> {
  try {
    return { answer: await operate(store) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { refused: error.name, ...error, message: error.message };
  }
}

function ticking() {
  let now = 1_000;
  return {
    clock: () => {
      now += 7;
      return now;
    },
  };
}
