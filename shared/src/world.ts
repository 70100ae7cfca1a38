import { aggregates } from './aggregates.ts';
import { ClosedEventsIndex } from './closed-events.ts';
import type { Category } from './command.ts';
import { type AnyAggregate, aggregateOf } from './decide.ts';
import type { Blocker } from './friction/blocker/state.ts';
import type { Decision } from './friction/decision/state.ts';
import type { Dependency } from './friction/dependency/state.ts';
import type { Escalation } from './friction/escalation/state.ts';
import type { Occurrence } from './kernel/aggregate.ts';
import { categoryOf, streamOf } from './kernel/aggregate.ts';
import { upcast } from './kernel/define-event.ts';
import type { RecordedEvent } from './kernel/event.ts';
import { closedClassesOf } from './kernel/event-privacy.ts';
import { lastAtOrBefore, Timeline } from './kernel/timeline.ts';
import type { Moment } from './moment.ts';
import { founder, policyActor } from './organisation/permission.ts';
import type { Reader } from './reader.ts';
import type { Objective } from './strategy/objective/state.ts';
import { WorldAt } from './world-at.ts';
import type { WorldView } from './world-view.ts';

/** One entity's place in the world: how it evolves, and every state it ever had. */
interface Entity {
  readonly aggregate: AnyAggregate;
  readonly category: Category;
  readonly id: string;
  readonly timeline: Timeline<unknown>;
}

/** The log holds something that this version of Cairn has no words for. */
export class UnknownEvent extends Error {
  constructor(event: RecordedEvent) {
    super(
      `The log holds ${event.type} in ${event.stream} at position ${event.position}, which this ` +
        'version of Cairn does not know. Start a newer version.',
    );
    this.name = 'UnknownEvent';
  }
}

/** The log holds something that cannot be what was written there. */
export class UnreadableEvent extends Error {
  constructor(event: RecordedEvent, what: string) {
    super(
      `The log holds ${event.type} in ${event.stream} at position ${event.position}, whose ${what} ` +
        'cannot be read. Keep a copy of the log and restore the latest backup.',
    );
    this.name = 'UnreadableEvent';
  }
}

/** Something that was recorded after it was true. Instants are milliseconds since 1970 UTC. */
interface LateNews {
  readonly position: number;
  readonly effectiveAt: number;
  readonly recordedAt: number;
}

/**
 * The state of everything, at every position of the log. Events are applied in order and only
 * once; what was folded never changes, so a view of the past costs what a view of the present does.
 */
export class World {
  readonly #entities = new Map<string, Entity>();
  readonly #byCategory = new Map<Category, Map<string, Timeline<unknown>>>(
    (Object.keys(aggregates) as Category[]).map((category) => [category, new Map()]),
  );
  /** Ids of what belongs to a thing, by category and the id of that thing. */
  readonly #filed = new Map<Category, Map<string, string[]>>();
  readonly #positions: number[] = [];
  readonly #recordedAts: number[] = [];
  /** Positions of the store's own events, which belong to no thing. */
  readonly #passedOver: number[] = [];
  readonly #closed = new ClosedEventsIndex();
  readonly #lateNews: LateNews[] = [];
  readonly #actors = new Map<string, string>();
  #heardAt: number | undefined;

  /** Position of the last event that was applied; 0 in an empty world. */
  get position(): number {
    return this.#positions[this.#positions.length - 1] ?? 0;
  }

  /** Number of events that were applied. */
  get size(): number {
    return this.#positions.length;
  }

  /** When the last event was recorded, milliseconds since 1970 UTC; 0 in an empty world. */
  get recordedAt(): number {
    return this.#recordedAts[this.#recordedAts.length - 1] ?? 0;
  }

  /**
   * When somebody last recorded something, milliseconds since 1970 UTC; `undefined` while nobody has.
   * What nobody's hand recorded does not count, the policy's or the founder's: it says what the clock
   * says.
   */
  get heardAt(): number | undefined {
    return this.#heardAt;
  }

  /** Folds one more event in. One that was applied before is passed over. */
  apply(event: RecordedEvent): void {
    if (event.position <= this.position) return;
    if (typeof event.metadata !== 'object' || event.metadata === null)
      throw new UnreadableEvent(event, 'metadata');
    // Folded before the position moves: an event that is not known leaves the world as it was.
    const isOfTheStore = event.type.startsWith('$');
    if (isOfTheStore) this.#passedOver.push(event.position);
    else this.#fold(event);
    this.#positions.push(event.position);
    this.#recordedAts.push(event.recordedAt);
    if (!isOfTheStore && !isNobody(event.metadata.actor)) this.#heardAt = event.recordedAt;
  }

  #fold(event: RecordedEvent): void {
    const entity = this.#entityOf(event);
    const { position, recordedAt } = event;
    const { latest } = entity.timeline;
    const state = evolveWith(entity, latest, event, this.#actorOf(event));
    const effectiveAt = effectiveAtOf(event);
    if (effectiveAt < recordedAt) this.#lateNews.push({ position, effectiveAt, recordedAt });
    if (latest === undefined && state !== undefined) this.#file(entity, state);
    entity.timeline.push(position, state);
    const classes = closedClassesOf(entity.aggregate.events[event.type]!);
    if (classes.length > 0) this.#closed.add(entity.category, entity.id, classes, position);
  }

  /**
   * The world as it stood at a moment. An instant or a mark gives what was recorded by then.
   * `undefined` for a mark that nobody has set.
   */
  at(moment: Moment): WorldView | undefined {
    if ('position' in moment) {
      const index = lastAtOrBefore(this.#positions, moment.position);
      return this.#view(this.#positions[index] ?? 0, this.#recordedAts[index] ?? 0);
    }
    if ('place' in moment) return this.#atPlace(moment.place);
    const instant = 'at' in moment ? moment.at : this.#markedInstant(moment.mark);
    if (instant === undefined) return undefined;
    const index = lastAtOrBefore(this.#recordedAts, instant);
    return this.#view(this.#positions[index] ?? 0, instant);
  }

  // What only few may read and follows upon a place belongs to it, so that they find what they just
  // wrote; the hour is that of what everybody may read, or it would tell of the rest.
  #atPlace(place: number): WorldView {
    const known = Math.min(place, this.placeOf(this.position));
    return this.#view(this.positionAt(known), this.#recordedAts[this.#indexOf(known)] ?? 0);
  }

  /** The world with everything that is in it. `now` is the instant at which one looks. */
  now(now: number): WorldView {
    return this.#view(this.position, now);
  }

  /**
   * Positions of what was true by an instant (milliseconds since 1970 UTC) and learned only after
   * it, ascending: the events to read for a look at that instant with hindsight.
   */
  learnedAfter(instant: number): readonly number[] {
    return this.#lateNews
      .filter(({ effectiveAt, recordedAt }) => effectiveAt <= instant && recordedAt > instant)
      .map(({ position }) => position);
  }

  /**
   * What was true at an instant, with what we learned later: what was known then, and on it, in the
   * order of the log, the events that `learnedAfter` names. What was learned of something that was
   * not there yet changes nothing.
   */
  inHindsight(instant: number, learned: Iterable<RecordedEvent>): WorldView {
    const index = lastAtOrBefore(this.#recordedAts, instant);
    const position = this.#positions[index] ?? 0;
    const states = new Map<Entity, unknown>();
    for (const event of learned) {
      const entity = this.#entities.get(event.stream);
      if (!entity) continue;
      const before = states.has(entity) ? states.get(entity) : entity.timeline.at(position);
      states.set(entity, evolveWith(entity, before, event, this.#actorOf(event)));
    }
    return new WorldAt(position, instant, {
      ids: (category) => this.#byCategory.get(category)!.keys(),
      idsUnder: (category, id) => this.#filed.get(category)?.get(id) ?? [],
      state: (category, id) => {
        const entity = this.#entities.get(streamOf(category, id));
        return entity && states.has(entity) ? states.get(entity) : entity?.timeline.at(position);
      },
    });
  }

  /**
   * The place of a position among the events that everybody may read: how many of them stand up to
   * it. Positions themselves would count for everybody what others do for themselves.
   */
  placeOf(position: number): number {
    return lastAtOrBefore(this.#positions, position) + 1 - this.#closed.upTo(position);
  }

  /** The event that everybody may read at a place: its position; `undefined` where there is none. */
  positionOf(place: number): number | undefined {
    return this.#positions[this.#indexOf(place)];
  }

  /** The last position that has a place, where more than one has; 0 before the first. */
  positionAt(place: number): number {
    return this.#positions[this.#lastIndexAt(place)] ?? 0;
  }

  /** Whether the event at a position is not everybody's to read. */
  isClosed(position: number): boolean {
    return this.#closed.has(position);
  }

  /** How many events up to a position are a reader's to read and not everybody's. */
  ownUpTo(position: number, reader: Reader): number {
    return this.#closed.readableUpTo(position, ({ category, id, classes }) =>
      reader.spansOf(category, id, classes),
    );
  }

  /** How many events of the domain up to a position, itself included, a reader may read. */
  countUpTo(position: number, reader: Reader): number {
    const ofTheStore = lastAtOrBefore(this.#passedOver, position) + 1;
    return this.placeOf(position) - ofTheStore + this.ownUpTo(position, reader);
  }

  #indexOf(place: number): number {
    return place < 1 ? -1 : this.#lastIndexAt(place - 1) + 1;
  }

  #lastIndexAt(place: number): number {
    let low = 0;
    let high = this.#positions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.placeOf(this.#positions[middle]!) <= place) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The latest state of an entity; `undefined` when it has none. */
  stateOf(category: Category, id: string): unknown {
    return this.#byCategory.get(category)!.get(id)?.latest;
  }

  /** How many events of an entity were folded; 0 when it has none. */
  revisionsOf(category: Category, id: string): number {
    return this.#byCategory.get(category)!.get(id)?.length ?? 0;
  }

  #view(position: number, now: number): WorldView {
    return new WorldAt(position, now, this.#source(position), this);
  }

  #source = (position: number) => ({
    ids: (category: Category) => this.#byCategory.get(category)!.keys(),
    idsUnder: (category: Category, id: string) => this.#filed.get(category)?.get(id) ?? [],
    state: (category: Category, id: string) =>
      this.#byCategory.get(category)!.get(id)?.at(position),
  });

  #entityOf(event: RecordedEvent): Entity {
    const known = this.#entities.get(event.stream);
    if (known) return known;
    const { category, id } = categoryOf(event.stream);
    const timelines = this.#byCategory.get(category as Category);
    if (!timelines) throw new UnknownEvent(event);
    const entity: Entity = {
      aggregate: aggregateOf({ category: category as Category }),
      category: category as Category,
      id,
      timeline: new Timeline(),
    };
    timelines.set(id, entity.timeline);
    this.#entities.set(event.stream, entity);
    return entity;
  }

  // Every event brings its own copy of its actor's id; the states share one.
  #actorOf({ metadata: { actor = '' } }: RecordedEvent): string {
    const known = this.#actors.get(actor);
    if (known !== undefined) return known;
    this.#actors.set(actor, actor);
    return actor;
  }

  #file({ category, id }: Entity, state: unknown): void {
    const files = this.#filed.get(category) ?? new Map<string, string[]>();
    this.#filed.set(category, files);
    for (const belongsTo of filedUnder[category]?.(state) ?? []) {
      const filed = files.get(belongsTo);
      if (filed) filed.push(id);
      else files.set(belongsTo, [id]);
    }
  }

  #markedInstant(name: string): number | undefined {
    const organisation = this.now(0).organisation();
    return organisation?.marks.find((mark) => mark.name === name)?.at;
  }
}

const isNobody = (actor: string | undefined): boolean => actor === policyActor || actor === founder;

/** What comes into being is found again by what it belongs to, which never changes. */
const filedUnder: Readonly<Partial<Record<Category, (state: unknown) => readonly string[]>>> = {
  objective: (state) => [(state as Objective).cycleId],
  blocker: (state) => [(state as Blocker).objectiveId],
  dependency: (state) => [(state as Dependency).objectiveId],
  decision: (state) => (state as Decision).objectiveIds,
  escalation: (state) => {
    const { objectiveId } = state as Escalation;
    return objectiveId === undefined ? [] : [objectiveId];
  },
};

/** When the event was true, milliseconds since 1970 UTC; when it was recorded, where that is not said. */
export function effectiveAtOf({ metadata, recordedAt }: RecordedEvent): number {
  if (metadata.effectiveAt === undefined) return recordedAt;
  const effectiveAt = Number(metadata.effectiveAt);
  return Number.isSafeInteger(effectiveAt) ? effectiveAt : recordedAt;
}

function evolveWith(
  { aggregate, id }: Entity,
  state: unknown,
  event: RecordedEvent,
  actor: string,
): unknown {
  const { type, version } = event;
  const definition = Object.hasOwn(aggregate.events, type) ? aggregate.events[type] : undefined;
  if (!definition || version > definition.version) throw new UnknownEvent(event);
  if (!(version >= 1)) throw new UnreadableEvent(event, 'version');
  const data =
    version === definition.version ? event.data : upcast(definition, version, event.data);
  const misfit = definition.misfit(data);
  if (misfit !== undefined) throw new UnreadableEvent(event, misfit);
  // What is said of a thing that never came into being is about nothing.
  if (state === undefined && aggregate.opens !== undefined && type !== aggregate.opens)
    return undefined;
  const occurrence: Occurrence = {
    entityId: id,
    position: event.position,
    recordedAt: event.recordedAt,
    effectiveAt: effectiveAtOf(event),
    actor,
    source: event.metadata.source ?? '',
  };
  return aggregate.evolve(state, { type, data }, occurrence);
}
