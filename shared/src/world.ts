import { aggregates } from './aggregates.ts';
import type { Category } from './command.ts';
import { type AnyAggregate, aggregateOf } from './decide.ts';
import type { Occurrence } from './kernel/aggregate.ts';
import { categoryOf } from './kernel/aggregate.ts';
import { upcast } from './kernel/define-event.ts';
import type { RecordedEvent } from './kernel/event.ts';
import { lastAtOrBefore, Timeline } from './kernel/timeline.ts';
import type { Moment } from './moment.ts';
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

/**
 * The state of everything, at every position of the log. Events are applied in order and only
 * once; what was folded never changes, so a view of the past costs what a view of the present does.
 */
export class World {
  readonly #entities = new Map<string, Entity>();
  readonly #byCategory = new Map<Category, Map<string, Timeline<unknown>>>(
    (Object.keys(aggregates) as Category[]).map((category) => [category, new Map()]),
  );
  readonly #objectivesByCycle = new Map<string, string[]>();
  readonly #positions: number[] = [];
  readonly #recordedAts: number[] = [];
  readonly #lateNews = new Set<string>();
  readonly #actors = new Map<string, string>();

  /** Position of the last event that was applied; 0 in an empty world. */
  get position(): number {
    return this.#positions[this.#positions.length - 1] ?? 0;
  }

  /** Number of events that were applied. */
  get size(): number {
    return this.#positions.length;
  }

  /** Folds one more event in. One that was applied before is passed over. */
  apply(event: RecordedEvent): void {
    if (event.position <= this.position) return;
    // Folded before the position moves: an event that is not known leaves the world as it was.
    if (!event.type.startsWith('$')) this.#fold(event);
    this.#positions.push(event.position);
    this.#recordedAts.push(event.recordedAt);
  }

  #fold(event: RecordedEvent): void {
    const entity = this.#entityOf(event);
    const { recordedAt } = event;
    const effective = event.metadata.effectiveAt;
    const effectiveAt = effective === undefined ? recordedAt : Number(effective);
    if (effectiveAt < recordedAt) this.#lateNews.add(event.stream);
    const state = evolveWith(
      entity,
      entity.timeline.latest,
      event,
      effectiveAt,
      this.#actorOf(event),
    );
    if (entity.timeline.length === 0 && entity.category === 'objective')
      this.#file(state as Objective);
    entity.timeline.push(event.position, state);
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
    const instant = 'at' in moment ? moment.at : this.#markedInstant(moment.mark);
    if (instant === undefined) return undefined;
    const index = lastAtOrBefore(this.#recordedAts, instant);
    return this.#view(this.#positions[index] ?? 0, instant);
  }

  /** The world with everything that is in it. `now` is the instant at which one looks. */
  now(now: number): WorldView {
    return this.#view(this.position, now);
  }

  /**
   * What was true at an instant, with what we learned later. Only streams that hold late news
   * (something recorded after it was true) differ from `at`; those are folded anew from the events
   * that `eventsOf` gives for a stream.
   */
  inHindsight(instant: number, eventsOf: (stream: string) => Iterable<RecordedEvent>): WorldView {
    const index = lastAtOrBefore(this.#recordedAts, instant);
    const position = this.#positions[index] ?? 0;
    return new WorldAt(position, instant, {
      ids: (category) => this.#byCategory.get(category)!.keys(),
      objectiveIdsOf: (cycleId) => this.#objectivesByCycle.get(cycleId) ?? [],
      state: (category, id) => {
        const stream = `${category}-${id}`;
        return this.#lateNews.has(stream)
          ? this.#refold(stream, instant, eventsOf(stream))
          : this.#byCategory.get(category)!.get(id)?.at(position);
      },
    });
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
    return new WorldAt(position, now, {
      ids: (category) => this.#byCategory.get(category)!.keys(),
      objectiveIdsOf: (cycleId) => this.#objectivesByCycle.get(cycleId) ?? [],
      state: (category, id) => this.#byCategory.get(category)!.get(id)?.at(position),
    });
  }

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

  #file({ id, cycleId }: Objective): void {
    const filed = this.#objectivesByCycle.get(cycleId);
    if (filed) filed.push(id);
    else this.#objectivesByCycle.set(cycleId, [id]);
  }

  #markedInstant(name: string): number | undefined {
    const organisation = this.now(0).organisation();
    return organisation?.marks.find((mark) => mark.name === name)?.at;
  }

  #refold(stream: string, instant: number, events: Iterable<RecordedEvent>): unknown {
    const entity = this.#entities.get(stream)!;
    const timed = [...events]
      .filter((event) => !event.type.startsWith('$'))
      .map((event) => ({ event, effectiveAt: effectiveAtOf(event) }))
      .filter(({ effectiveAt }) => effectiveAt <= instant)
      .sort((a, b) => a.effectiveAt - b.effectiveAt || a.event.position - b.event.position);
    let state: unknown;
    for (const { event, effectiveAt } of timed)
      state = evolveWith(entity, state, event, effectiveAt, this.#actorOf(event));
    return state;
  }
}

/** When the event was true, milliseconds since 1970 UTC. */
export const effectiveAtOf = ({ metadata, recordedAt }: RecordedEvent): number =>
  metadata.effectiveAt === undefined ? recordedAt : Number(metadata.effectiveAt);

function evolveWith(
  { aggregate, id }: Entity,
  state: unknown,
  event: RecordedEvent,
  effectiveAt: number,
  actor: string,
): unknown {
  const definition = aggregate.events[event.type];
  if (!definition || event.version > definition.version) throw new UnknownEvent(event);
  const data =
    event.version === definition.version
      ? event.data
      : upcast(definition, event.version, event.data);
  const occurrence: Occurrence = {
    entityId: id,
    position: event.position,
    recordedAt: event.recordedAt,
    effectiveAt,
    actor,
    source: event.metadata.source ?? '',
  };
  return aggregate.evolve(state, { type: event.type, data }, occurrence);
}
