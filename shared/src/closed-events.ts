import type { Category } from './command.ts';
import type { PrivacyClass } from './kernel/field.ts';
import { lastAtOrBefore } from './kernel/timeline.ts';
import type { Span } from './reader.ts';

/** The events of one thing that are not everybody's, as far as they have the same classes. */
export interface ClosedEvents {
  readonly category: Category;
  readonly id: string;
  readonly classes: readonly PrivacyClass[];
  /** Ascending. */
  readonly positions: number[];
}

/** Where the events stand that not everybody may read: how many, and whose, without reading them. */
export class ClosedEventsIndex {
  readonly #positions: number[] = [];
  readonly #byThing = new Map<string, ClosedEvents>();

  /** Takes the next one in. Positions only grow. */
  add(category: Category, id: string, classes: readonly PrivacyClass[], position: number): void {
    this.#positions.push(position);
    const key = `${classes.join(' ')} ${category} ${id}`;
    const known = this.#byThing.get(key);
    if (known) known.positions.push(position);
    else this.#byThing.set(key, { category, id, classes, positions: [position] });
  }

  /** How many there are up to a position, itself included. */
  upTo(position: number): number {
    return lastAtOrBefore(this.#positions, position) + 1;
  }

  has(position: number): boolean {
    return this.#positions[this.upTo(position) - 1] === position;
  }

  /** How many of them up to a position stand in a span that may be read. */
  readableUpTo(position: number, spansOf: (events: ClosedEvents) => readonly Span[]): number {
    let count = 0;
    for (const events of this.#byThing.values()) {
      const { positions } = events;
      if (positions[0]! > position) continue;
      let end = lastAtOrBefore(positions, position);
      for (const { after, mayRead } of spansOf(events)) {
        const begin = Math.min(end, lastAtOrBefore(positions, after));
        if (mayRead) count += end - begin;
        end = begin;
      }
    }
    return count;
  }
}
