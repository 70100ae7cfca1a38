import { aggregates } from './aggregates.ts';
import type { Category } from './command.ts';
import { type AnyAggregate, aggregateOf } from './decide.ts';
import { categoryOf } from './kernel/aggregate.ts';
import type { RecordedEvent } from './kernel/event.ts';
import { closedClassesOf } from './kernel/event-privacy.ts';
import type { PrivacyClass } from './kernel/field.ts';
import type { Whose } from './kernel/whose.ts';
import { isHere } from './organisation/person/aggregate.ts';
import { mayRead } from './organisation/reading.ts';
import type { WorldView } from './world-view.ts';

/** What a reader has to be told of a thing besides its kind: its id, and how it stands now. */
export interface StandingThings {
  stateOf(category: Category, id: string): unknown;
}

/**
 * One person who reads, with what they may today. Whatever is shown of any moment is shown through
 * one, so that what follows from a private text is as private as the text.
 */
export class Reader {
  readonly #viewerId: string | undefined;
  readonly #present: WorldView;
  readonly #things: StandingThings;
  readonly #found = new Map<string, boolean>();

  /**
   * @param viewerId who reads; `undefined` reads nothing that is not open
   * @param present the world of now, in full
   * @param things how everything stands now, in full
   */
  constructor(viewerId: string | undefined, present: WorldView, things: StandingThings) {
    this.#viewerId = viewerId;
    this.#present = present;
    this.#things = things;
  }

  /** Whether it is somebody who is here; anybody else reads nothing. */
  get isHere(): boolean {
    return this.#viewerId !== undefined && isHere(this.#present.person(this.#viewerId));
  }

  /** Whether a value of a class may be read that is somebody's; see `mayRead`. */
  mayRead(privacy: PrivacyClass, whose: Whose): boolean {
    return mayRead(this.#viewerId, privacy, whose, this.#present);
  }

  /** Whether an event may be read, which is whether all of its fields may. */
  mayReadEvent({ type, stream }: RecordedEvent): boolean {
    const { category, id } = categoryOf(stream);
    if (!isCategory(category)) return false;
    const definition = aggregateOf({ category }).events[type];
    return definition !== undefined && this.mayReadOf(category, id, closedClassesOf(definition));
  }

  /** Whether what a thing says under each of the classes may be read; open things always may. */
  mayReadOf(category: Category, id: string, classes: readonly PrivacyClass[]): boolean {
    return this.isHere && classes.every((privacy) => this.#mayRead(category, id, privacy));
  }

  /** What of a state may be read: all of it, its open part, or nothing. Open states are not asked about. */
  shownOf<State>(category: Category, id: string, state: State | undefined): State | undefined {
    const classes = closedIn.get(category)!;
    if (state === undefined || classes.length === 0) return state;
    if (this.mayReadOf(category, id, classes)) return state;
    return aggregateOf({ category }).openPartOf?.(state) as State | undefined;
  }

  #mayRead(category: Category, id: string, privacy: PrivacyClass): boolean {
    if (privacy === 'open') return true;
    const key = `${privacy} ${category} ${id}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const whose = aggregateOf({ category }).whose?.(id, this.#things.stateOf(category, id)) ?? {};
    const found = this.mayRead(privacy, whose);
    this.#found.set(key, found);
    return found;
  }
}

/** Which classes other than open the events of a kind of thing have. */
const closedIn: ReadonlyMap<Category, readonly PrivacyClass[]> = new Map(
  (Object.entries(aggregates) as unknown as [Category, AnyAggregate][]).map(
    ([category, { events }]) => [
      category,
      [...new Set(Object.values(events).flatMap(closedClassesOf))],
    ],
  ),
);

const isCategory = (category: string): category is Category => Object.hasOwn(aggregates, category);
