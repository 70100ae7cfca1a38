import { aggregates } from './aggregates.ts';
import type { Category } from './command.ts';
import { aggregateOf } from './decide.ts';
import { categoryOf } from './kernel/aggregate.ts';
import type { RecordedEvent } from './kernel/event.ts';
import { closedClassesOf } from './kernel/event-privacy.ts';
import type { PrivacyClass } from './kernel/field.ts';
import { type Whose, whoseAt } from './kernel/whose.ts';
import { isHere } from './organisation/person/here.ts';
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
  readonly #whose = new Map<string, Whose>();
  readonly #found = new WeakMap<Whose, Map<PrivacyClass, boolean>>();
  readonly #spans = new Map<string, readonly Span[]>();
  readonly #shown = new WeakMap<object, unknown>();

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
  mayReadEvent({ type, stream, position }: RecordedEvent): boolean {
    const { category, id } = categoryOf(stream);
    if (!isCategory(category)) return false;
    const definition = aggregateOf({ category }).events[type];
    if (!definition || !this.isHere) return false;
    const classes = closedClassesOf(definition);
    if (classes.length === 0) return true;
    const whose = whoseAt(this.#whoseIs(category, id), position);
    return classes.every((privacy) => this.#mayRead(privacy, whose));
  }

  /**
   * From which position of the log on it changes whether what a thing says under all of some classes
   * may be read: the spans of one answer, the latest first, each with the position behind which it
   * begins.
   */
  spansOf(category: Category, id: string, classes: readonly PrivacyClass[]): readonly Span[] {
    const key = `${classes.join(' ')} ${category} ${id}`;
    const known = this.#spans.get(key);
    if (known) return known;
    const spans: Span[] = [];
    const isHere = this.isHere;
    for (let at: Whose | undefined = this.#whoseIs(category, id); at; at = at.earlier?.whose) {
      const whose = at;
      const mayRead = isHere && classes.every((privacy) => this.#mayRead(privacy, whose));
      spans.push({ after: at.earlier?.upTo ?? 0, mayRead });
    }
    this.#spans.set(key, spans);
    return spans;
  }

  /** What of a state may be read: all of it, a part, or nothing. Open states are not asked about. */
  shownOf<State>(category: Category, id: string, state: State | undefined): State | undefined {
    const classes = closedIn(category);
    if (state === undefined || classes.length === 0) return state;
    const known = this.#shown.get(state as object);
    if (known !== undefined) return known as State;
    const shown = this.#partOf(category, id, state, classes);
    if (shown !== undefined) this.#shown.set(state as object, shown);
    return shown as State | undefined;
  }

  #partOf(
    category: Category,
    id: string,
    state: unknown,
    classes: readonly PrivacyClass[],
  ): unknown {
    const aggregate = aggregateOf({ category });
    if (!aggregate.partOf)
      return this.spansOf(category, id, classes).every(({ mayRead }) => mayRead)
        ? state
        : undefined;
    const whose = this.#whoseIs(category, id);
    return aggregate.partOf(
      state,
      (privacy, position) => this.isHere && this.#mayRead(privacy, whoseAt(whose, position)),
    );
  }

  #whoseIs(category: Category, id: string): Whose {
    const key = `${category} ${id}`;
    const known = this.#whose.get(key);
    if (known) return known;
    const whose = aggregateOf({ category }).whose?.(id, this.#things.stateOf(category, id)) ?? {};
    this.#whose.set(key, whose);
    return whose;
  }

  #mayRead(privacy: PrivacyClass, whose: Whose): boolean {
    const found = this.#found.get(whose) ?? new Map<PrivacyClass, boolean>();
    this.#found.set(whose, found);
    const known = found.get(privacy);
    if (known !== undefined) return known;
    const may = this.mayRead(privacy, whose);
    found.set(privacy, may);
    return may;
  }
}

/** A span of the log in which a reader may read all that a thing says under some classes, or none. */
export interface Span {
  /** The position behind which it begins; it ends where the one before it in the list begins. */
  readonly after: number;
  readonly mayRead: boolean;
}

const known = new Map<Category, readonly PrivacyClass[]>();

/** Which classes other than open the events of a kind of thing have. */
function closedIn(category: Category): readonly PrivacyClass[] {
  const found = known.get(category);
  if (found) return found;
  const { events } = aggregateOf({ category });
  const classes = [...new Set(Object.values(events).flatMap(closedClassesOf))];
  known.set(category, classes);
  return classes;
}

const isCategory = (category: string): category is Category => Object.hasOwn(aggregates, category);
