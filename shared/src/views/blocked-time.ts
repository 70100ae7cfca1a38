import type { Blocker, Spell } from '../friction/blocker/state.ts';
import { dayMs } from '../kernel/calendar.ts';

/** Whether a key result stands still because of a blocker: it is named, or none is. */
export const holdsUp = ({ keyResultIds }: Blocker, keyResultId: string): boolean =>
  keyResultIds.length === 0 || keyResultIds.includes(keyResultId);

/**
 * The times in which a key result stood still, by all blockers that hold it up, oldest first and
 * without overlap. One that lasts ends `now` (milliseconds since 1970 UTC).
 */
export function blockedSpells(
  blockers: readonly Blocker[],
  keyResultId: string,
  now: number,
): readonly Required<Spell>[] {
  const holding = blockers.filter((blocker) => holdsUp(blocker, keyResultId));
  return joined(
    holding.flatMap(({ spells }) => spells),
    now,
  );
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
export const blockedDays = (
  blockers: readonly Blocker[],
  keyResultId: string,
  now: number,
): number =>
  blockedSpells(blockers, keyResultId, now).reduce(
    (days, { from, to }) => days + (to - from) / dayMs,
    0,
  );
