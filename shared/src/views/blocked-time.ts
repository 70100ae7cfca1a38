import type { Blocker, Spell } from '../friction/blocker/state.ts';
import { addDays, dayMs, instantOf } from '../kernel/calendar.ts';
import type { Objective } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';

/** Whether a key result stands still because of a blocker: it is named, or none is. */
export const holdsUp = ({ keyResultIds }: Blocker, keyResultId: string): boolean =>
  keyResultIds.length === 0 || keyResultIds.includes(keyResultId);

/**
 * The times in which a key result stood still, by all blockers that hold it up, oldest first and
 * without overlap. One that lasts ends now; none begins before the key result was added, nor lasts
 * longer than it, its objective or its cycle.
 */
export function blockedSpells(
  world: WorldView,
  objectiveId: string,
  keyResultId: string,
): readonly Required<Spell>[] {
  const objective = world.objective(objectiveId);
  const keyResult = objective?.keyResults.find(({ id }) => id === keyResultId);
  const holding = world.blockersOf(objectiveId).filter((each) => holdsUp(each, keyResultId));
  if (!objective || !keyResult || holding.length === 0) return [];
  const { addedAt, droppedAt = Number.POSITIVE_INFINITY } = keyResult;
  const end = Math.min(world.now, droppedAt, endOf(objective, world));
  return joined(
    holding
      .flatMap((blocker) => spellsOf(blocker, world))
      .map(({ from, to = end }) => ({ from: Math.max(from, addedAt), to: Math.min(to, end) }))
      .filter(({ from, to }) => from < to),
    end,
  );
}

/** When nothing of an objective stands still any more: it is closed, or its cycle over. */
function endOf({ cycleId, closedAt }: Objective, world: WorldView): number {
  const cycle = world.cycle(cycleId);
  return Math.min(
    closedAt ?? Number.POSITIVE_INFINITY,
    cycle?.closedAt ?? Number.POSITIVE_INFINITY,
    cycle ? instantOf(addDays(cycle.endsOn, 1), 0, cycle.timeZone) : Number.POSITIVE_INFINITY,
  );
}

/**
 * The times in which a blocker stood in the way. What it turned out to be the same as stands in the
 * way for both: from the merge on, its times are this one's as well, whosever it is.
 */
function spellsOf(
  { id, spells, mergedIntoId }: Blocker,
  world: WorldView,
  before: readonly string[] = [],
): readonly Spell[] {
  const other = mergedIntoId === undefined ? undefined : world.blocker(mergedIntoId);
  const mergedAt = spells.at(-1)?.to;
  // Two that go on in each other, after one of them came back, go on once.
  if (!other || mergedAt === undefined || before.includes(id)) return spells;
  const goesOn = spellsOf(other, world, [...before, id])
    .filter(({ to = world.now }) => to > mergedAt)
    .map(({ from, to }) => ({ from: Math.max(from, mergedAt), to }));
  return [...spells, ...goesOn];
}

/** Spells as one row without overlap, oldest first. One that lasts ends `now`. */
export function joined(some: readonly Spell[], now: number): readonly Required<Spell>[] {
  const spells = some
    .map(({ from, to = now }) => ({ from, to: Math.max(from, to) }))
    .toSorted((a, b) => a.from - b.from);
  const row: Required<Spell>[] = [];
  for (const spell of spells) {
    const last = row.at(-1);
    if (last && spell.from <= last.to)
      row[row.length - 1] = { from: last.from, to: Math.max(last.to, spell.to) };
    else row.push(spell);
  }
  return row;
}

/** Days, with their fraction, for which a key result stood still; each moment counts once. */
export const blockedDays = (world: WorldView, objectiveId: string, keyResultId: string): number =>
  blockedSpells(world, objectiveId, keyResultId).reduce(
    (days, { from, to }) => days + (to - from) / dayMs,
    0,
  );
