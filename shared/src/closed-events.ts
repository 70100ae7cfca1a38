import type { Category } from './command.ts';
import type { PrivacyClass } from './kernel/field.ts';
import { lastAtOrBefore } from './kernel/timeline.ts';

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

  /** How many of them up to a position belong to those of which `isReadable` says so. */
  readableUpTo(position: number, isReadable: (events: ClosedEvents) => boolean): number {
    let count = 0;
    for (const events of this.#byThing.values())
      if (events.positions[0]! <= position && isReadable(events))
        count += lastAtOrBefore(events.positions, position) + 1;
    return count;
  }
}
