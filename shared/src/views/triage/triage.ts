import { type PutOff, putOffIn } from '../../friction/triage/state.ts';
import { dayOf } from '../../kernel/calendar.ts';
import type { Cycle } from '../../strategy/cycle/aggregate.ts';
import type { WorldView } from '../../world-view.ts';
import { openAsksFor } from '../ask-view.ts';
import { chainsIn } from '../chains.ts';
import { currentCycle, pursuedIn } from '../cycle-at.ts';
import { decisionsFor, escalationsFor } from './deciding-items.ts';
import { blockersFor, dependenciesFor } from './friction-items.ts';
import { concerned, isPastClock, type TriageItem } from './item.ts';
import { questionsFor } from './question-items.ts';

/** A viewer's triage at one moment. */
export interface Triage {
  /** The highest rank first; of two alike, what was told first. It ranks things, never people. */
  readonly standing: readonly TriageItem[];
  /** What they put off or set aside and would stand there otherwise. */
  readonly putOff: readonly { readonly item: TriageItem; readonly how: PutOff }[];
}

/**
 * What stands in somebody's way and is a viewer's to clear, or to ask about.
 *
 * @param today the world by which it is judged who may hear a question, at whichever moment one looks
 */
export function triage(world: WorldView, viewerId: string, today: WorldView = world): Triage {
  const items = [
    ...escalationsFor(world, viewerId),
    ...decisionsFor(world, viewerId),
    ...asksFor(world, viewerId),
    ...world.cycles().flatMap((cycle) => pursuedFor(cycle, viewerId, world, today)),
  ].toSorted(byRank);
  const putOff = items.flatMap((item) => {
    const how = putOffOf(item, viewerId, world);
    return how ? [{ item, how }] : [];
  });
  const away = new Set(putOff.map(({ item }) => item.id));
  return { standing: items.filter(({ id }) => !away.has(id)), putOff };
}

/**
 * What a viewer has to clear of a cycle. One that is over is still to be cleared until it is closed;
 * what there is to ask about it is asked when one looks back on it, so only the running one asks.
 */
function pursuedFor(
  cycle: Cycle,
  viewerId: string,
  world: WorldView,
  today: WorldView,
): readonly TriageItem[] {
  const pursued = pursuedIn(world, cycle);
  if (pursued.length === 0) return [];
  const isRunning = cycle.id === currentCycle(world)?.id;
  return [
    ...dependenciesFor(chainsIn(world, cycle.id), viewerId, world),
    ...pursued.flatMap((objective) => [
      ...blockersFor(objective, viewerId, world),
      ...(isRunning ? questionsFor(objective, viewerId, world, today) : []),
    ]),
  ];
}

const byRank = (a: TriageItem, b: TriageItem): number =>
  b.rank.value - a.rank.value || a.toldAt - b.toldAt || (a.id < b.id ? -1 : 1);

const asksFor = (world: WorldView, viewerId: string): TriageItem[] =>
  openAsksFor(world, viewerId).map((view) => ({
    kind: 'ask',
    id: view.ask.id,
    rank: view.rank!,
    clock: view.clock,
    toldAt: view.ask.askedAt,
    objectives: [view.objective],
    keyResults: concerned(view.objective, view.keyResult ? [view.keyResult] : []),
    ask: view,
  }));

/**
 * How an item was put off, while that holds. What is past its clock is never hidden by putting it
 * off, and only questions are set aside.
 */
function putOffOf(item: TriageItem, viewerId: string, world: WorldView): PutOff | undefined {
  const { id, kind } = item;
  const list = world.triageListOf(viewerId);
  const how = list && putOffIn(list).get(id);
  if (!how) return undefined;
  if (how.until === undefined) return isQuestion.has(kind) ? how : undefined;
  const timeZone = world.organisation()?.timeZone ?? 'UTC';
  return !isPastClock(item) && how.until > dayOf(world.now, timeZone) ? how : undefined;
}

const isQuestion: ReadonlySet<TriageItem['kind']> = new Set(['fall', 'quiet', 'signal']);
