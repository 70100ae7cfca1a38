import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '@cairn/server/app';
import { keyNameOf, keySubject } from '@cairn/server/privacy/key-name';
import { KeyRing } from '@cairn/server/privacy/key-ring';
import { Openings } from '@cairn/server/privacy/openings';
import { OwnData } from '@cairn/server/privacy/own-data';
import { ownDataJson } from '@cairn/server/privacy/own-data-json';
import { openWith } from '@cairn/server/privacy/read-prose';
import { rotateMasterKey } from '@cairn/server/privacy/rotate-master-key';
import { placeOfProse, sealText } from '@cairn/server/privacy/sealed-box';
import { type BenchFigure, percentile } from './figure.ts';
import { asking } from './query.bench.ts';
import { cycleId, type LogSize, objectiveId, ownerId } from './synthetic-log.ts';

const sentence =
  'Two of the three routes run from the new depot since Monday, and the third waits for a driver.';
const words = { note: sentence, learning: `We learned that ${sentence}`, next: [sentence] };

/** What sealing adds to a check-in, sent one at a time to a Cairn with the small log. */
export async function benchSealing(app: App, size: LogSize): Promise<readonly BenchFigure[]> {
  const last = size.quarters - 1;
  let wrote = 0;
  const checkIn = async (team: number, more: object) => {
    const begun = performance.now();
    const outcome = await app.commands.execute(
      {
        type: 'CheckIn',
        commandId: randomUUID(),
        checkInId: randomUUID(),
        objectiveId: objectiveId(last, team),
        keyResultId: 'kr-0',
        value: 20 + (wrote++ % 7),
        confidence: 6,
        ...more,
      },
      { personId: ownerId(team), source: 'web' },
    );
    if (!outcome.ok) throw new Error(outcome.refusal.message);
    return performance.now() - begun;
  };
  const firsts: number[] = [];
  for (let team = 0; team < size.teams; team += 1) firsts.push(await checkIn(team, words));
  const bare: number[] = [];
  const worded: number[] = [];
  for (let round = 0; round < 12; round += 1)
    for (let team = 0; team < size.teams; team += 1)
      // By turns, so that a disk that slows down does so for both.
      if ((round + team) % 2) worded.push(await checkIn(team, words));
      else bare.push(await checkIn(team, {}));
  const [with_, without] = [percentile(worded, 0.5), percentile(bare, 0.5)];
  return [
    { name: 'check-in without a word, median', value: without, unit: 'ms' },
    {
      name: 'the same with a note, a learning and a priority',
      value: with_,
      unit: 'ms',
      ratio: with_ / without,
      limit: 1.3,
    },
    {
      name: 'the same as the first of a quarter, which makes a key',
      value: percentile(firsts, 0.5),
      unit: 'ms',
    },
  ];
}

/** Notes of check-ins by objective, as `field` of each: 500 of them and more once `benchSealing` wrote. */
const wordsPage = (field: string) => /* GraphQL */ `
  query Words($cycleId: ID) {
    objectives(filter: { cycleId: $cycleId }, first: 40) {
      edges {
        node {
          keyResults {
            checkIns(first: 8) {
              edges { node { note { ${field} } learning { ${field} } next { ${field} } } }
            }
          }
        }
      }
    }
  }
`;

/** What it adds to a dashboard that its texts are opened: the same page with and without them. */
export async function benchOpenedPage(app: App, size: LogSize): Promise<readonly BenchFigure[]> {
  const ask = asking(app);
  const variables = { cycleId: cycleId(size.quarters - 1) };
  const times = { text: [] as number[], __typename: [] as number[] };
  let texts = 0;
  for (let round = 0; round < 40; round += 1)
    // By turns, so that a slow moment is one for both.
    for (const field of ['text', '__typename'] as const) {
      const begun = performance.now();
      const data = await ask(ownerId(round % size.teams), wordsPage(field), variables);
      times[field].push(performance.now() - begun);
      // All of them: the log that it is asked of has words of its own besides those written here.
      if (field === 'text') texts = JSON.stringify(data).split('"text":"').length - 1;
    }
  const [opened, shut] = [times.text, times.__typename].map((all) => percentile(all.slice(8), 0.5));
  return [
    { name: `a page with ${texts} texts, left shut, median`, value: shut!, unit: 'ms' },
    { name: 'the same, opened', value: opened!, unit: 'ms', ratio: opened! / shut! },
    {
      name: 'what 500 of them add',
      value: ((opened! - shut!) / texts) * 500,
      unit: 'ms',
      limit: 10,
    },
  ];
}

/** What opening adds to a page, and what writing down who opened private texts does. */
export function benchOpening(folder: string): readonly BenchFigure[] {
  const keys = new KeyRing(join(folder, 'opening-keys.sqlite'), createSecretKey(randomBytes(32)));
  const at = Date.UTC(2026, 7, 20);
  const texts = Array.from({ length: 500 }, (_, n) => {
    const key = keyNameOf(keySubject('person', ownerId(n % 40)), at);
    const stream = `objective-${n}`;
    return {
      stream,
      prose: { key, box: sealText(keys.keyFor(key), placeOfProse(stream, 'note'), sentence) },
    };
  });
  const read = openWith(keys);
  const opened = timed(40, () => {
    for (const { prose, stream } of texts) read(prose, stream, 'note');
  });
  const openings = new Openings(join(folder, 'openings-bench.sqlite'));
  const noted = texts.map(({ stream }, n) => ({
    at,
    // Somebody else than each author: one's own reading is noted once a day.
    viewerId: ownerId(40),
    authorId: ownerId(n % 40),
    stream,
    field: 'note',
  }));
  const one = timed(40, () => openings.add(noted.slice(0, 1)));
  const all = timed(40, () => openings.add(noted));
  openings.close();
  keys.close();
  return [
    { name: '500 texts opened', value: opened, unit: 'ms', limit: 10 },
    { name: 'written down that one private text was opened', value: one, unit: 'ms' },
    { name: 'the same of 500 in one request', value: all, unit: 'ms' },
  ];
}

/** How long a master key takes to change, over 10,000 keys. */
export function benchRotation(folder: string): readonly BenchFigure[] {
  const dataFolder = folder;
  const [from, to] = ['ab'.repeat(32), 'cd'.repeat(32)];
  const path = join(dataFolder, 'keys.sqlite');
  const keys = new KeyRing(path, createSecretKey(from, 'hex'));
  for (let n = 0; n < 10_000; n += 1) keys.keyFor(`person:p-${n}/2026-Q3`);
  keys.close();
  const begun = performance.now();
  rotateMasterKey({ dataFolder, from, to });
  const value = performance.now() - begun;
  rmSync(path);
  return [{ name: 'master key changed, 10,000 keys', value, unit: 'ms', limit: 1_000 }];
}

/** How long it takes one person to take everything along out of a long log. */
export async function benchTakingAlong(app: App): Promise<readonly BenchFigure[]> {
  let length = 0;
  let longest = 0;
  const begun = performance.now();
  let last = begun;
  for await (const piece of ownDataJson(new OwnData(app, ownerId(0)))) {
    length += piece.length;
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }
  const took = performance.now() - begun;
  const events = app.store.head().position.toLocaleString('en');
  return [
    { name: `taken along out of ${events} events`, value: took, unit: 'ms' },
    { name: 'how much that was', value: length / 1_000, unit: 'kB' },
    { name: 'longest between two of its pieces', value: longest, unit: 'ms' },
  ];
}

function timed(rounds: number, act: () => void): number {
  const times = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    act();
    return performance.now() - begun;
  });
  return percentile(times.slice(rounds / 4), 0.5);
}
