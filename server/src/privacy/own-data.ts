import { setImmediate as nextTurn } from 'node:timers/promises';
import { definitionOf } from '@cairn/shared/aggregates';
import type { Category } from '@cairn/shared/command';
import { categoryOf, streamOf } from '@cairn/shared/kernel/aggregate';
import { upcast } from '@cairn/shared/kernel/define-event';
import type { RecordedEvent } from '@cairn/shared/kernel/event';
import type { Prose } from '@cairn/shared/kernel/prose';
import { objectiveIdsOf } from '@cairn/shared/objectives-of';
import { Reader } from '@cairn/shared/reader';
import { effectiveAtOf } from '@cairn/shared/world';
import type { WorldView } from '@cairn/shared/world-view';
import type { App } from '../app.ts';
import type { KeptOfSignIn } from '../identity/kept-of-sign-in.ts';
import { OpenedNow } from './opened-now.ts';

/** Who somebody is here, as far as it is kept. */
export interface OwnProfile {
  readonly id: string;
  readonly name?: string;
  readonly email?: string;
  readonly role: string;
  readonly title?: string;
  readonly joined: string;
  readonly leader?: string;
  readonly teams: readonly { readonly team: string; readonly role: string }[];
  readonly leaves: readonly { readonly from: string; readonly to: string }[];
}

/** Something that they did, or that was recorded of them. Instants are ISO 8601 in UTC. */
export interface OwnEvent {
  readonly recorded: string;
  /** When it was true, where that was before. */
  readonly true?: string;
  /** The event's type. */
  readonly what: string;
  readonly means: string;
  /** Whether they did it themselves. */
  readonly byYou: boolean;
  readonly where: string;
  /** What they wrote with it, by field; `null` for what is forgotten. */
  readonly written: Readonly<Record<string, string | null | readonly (string | null)[]>>;
  /** Everything else of it, by field. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** That somebody opened what they wrote for two people or for one. */
export interface OwnOpening {
  readonly at: string;
  readonly by: string;
  readonly where: string;
}

const pageOfLog = 1_000;
const pageOfOpenings = 500;

/**
 * All that is kept of one person, part by part, so that a long log leaves in small pieces: what they
 * did, and what others recorded that names them, as far as they may read it. It opens
 * what they wrote themselves and nothing of anybody else but the names of objectives; what it opens
 * of private texts is written down like every reading.
 */
export class OwnData {
  readonly #app: App;
  readonly #personId: string;
  readonly #world: WorldView;
  readonly #opened: OpenedNow;
  readonly #places = new Map<string, string>();

  constructor(app: App, personId: string) {
    this.#app = app;
    this.#personId = personId;
    this.#world = app.live.world.now(app.clock());
    this.#opened = new OpenedNow(app.openings, this.#world.now);
  }

  profile(): OwnProfile {
    const { role, title, joinedAt, leaderId, leaves } = this.#world.person(this.#personId)!;
    const teams = this.#world
      .teams()
      .flatMap(({ name, members }) =>
        members
          .filter(({ personId }) => personId === this.#personId)
          .map((member) => ({ team: name, role: member.role })),
      );
    const { name, email } = this.#app.directory.find(this.#personId) ?? {};
    return {
      id: this.#personId,
      name,
      email,
      role,
      title,
      joined: instantText(joinedAt),
      leader: leaderId && this.#nameOf(leaderId),
      teams,
      leaves: leaves.map(({ from, to }) => ({ from, to })),
    };
  }

  /** How they sign in; `undefined` where nobody does. */
  signIn(): KeptOfSignIn | undefined {
    return this.#app.identity?.accounts.keptOf(this.#personId);
  }

  /** What they did and what was recorded of them, in the order of the log. */
  async *events(): AsyncGenerator<OwnEvent, void> {
    const { store, live, clock } = this.#app;
    for (let after = 0; after < this.#world.position; ) {
      const page = store.readPage(after, pageOfLog);
      if (page.length === 0) break;
      const reader = new Reader(this.#personId, live.world.now(clock()), live.world);
      const told = page
        .filter(({ position }) => position <= this.#world.position)
        .flatMap((event) => this.#told(event, reader));
      // Written down before any of it leaves, as with every reading.
      this.#opened.writeDown();
      yield* told;
      after = page[page.length - 1]!.position;
      await nextTurn();
    }
  }

  /** Who opened what they wrote for two or for one, the newest first. */
  *openings(): Generator<OwnOpening, void> {
    const { openings } = this.#app;
    let before: number | undefined;
    for (;;) {
      const page = openings.of(this.#personId, pageOfOpenings, before);
      for (const { at, viewerId, stream } of page)
        yield {
          at: instantText(at),
          by:
            viewerId === undefined
              ? 'Former member'
              : viewerId === this.#personId
                ? 'You'
                : (this.#nameOf(viewerId) ?? 'Name no longer kept'),
          where: this.#placeOf(stream),
        };
      if (page.length < pageOfOpenings) return;
      before = page[page.length - 1]!.id;
    }
  }

  #told(event: RecordedEvent, reader: Reader): readonly OwnEvent[] {
    const byYou = event.metadata.actor === this.#personId;
    if (!byYou && !(this.#isOfThem(event) && reader.mayReadEvent(event))) return [];
    const definition = definitionOf(event.type);
    if (!definition) return [];
    const data = upcast(definition, event.version, event.data) as Record<string, unknown>;
    const written: Record<string, string | null | (string | null)[]> = {};
    const facts: Record<string, unknown> = {};
    for (const [name, { sealing }] of Object.entries(definition.fields)) {
      const value = data[name];
      if (value === undefined) continue;
      if (sealing === 'none') facts[name] = value;
      // What others wrote is those others'.
      else if (byYou)
        written[name] =
          sealing === 'many'
            ? (value as readonly Prose[]).map((each) => this.#open(each, event.stream, name))
            : this.#open(value as Prose, event.stream, name);
    }
    const effectiveAt = effectiveAtOf(event);
    return [
      {
        recorded: instantText(event.recordedAt),
        true: effectiveAt === event.recordedAt ? undefined : instantText(effectiveAt),
        what: event.type,
        means: definition.about,
        byYou,
        where: this.#placeOf(event.stream),
        written,
        facts,
      },
    ];
  }

  #open(prose: Prose, stream: string, field: string): string | null {
    const text = this.#app.open(prose, stream, field);
    if (text === undefined) return null;
    this.#opened.note(prose, stream, field, this.#personId);
    return text;
  }

  /** Whether it is told of them, or names them: as the owner of something, say, or as who is asked. */
  #isOfThem({ stream, data }: RecordedEvent): boolean {
    if (categoryOf(stream).id === this.#personId) return true;
    // Their id is nobody else's and no other thing's, so whatever field holds it means them.
    return Object.values((data ?? {}) as object).some((value: unknown) =>
      Array.isArray(value) ? value.includes(this.#personId) : value === this.#personId,
    );
  }

  /** What an event stands in, by the name of its objective, team or cycle. */
  #placeOf(stream: string): string {
    const known = this.#places.get(stream) ?? this.#findPlace(stream);
    this.#places.set(stream, known);
    return known;
  }

  #findPlace(stream: string): string {
    const { category, id } = categoryOf(stream);
    const kind = category as Category;
    if (kind === 'person') return id === this.#personId ? 'You' : (this.#nameOf(id) ?? 'Somebody');
    if (kind === 'team') return `Team ${this.#world.team(id)?.name ?? ''}`.trim();
    if (kind === 'cycle') return `Cycle ${this.#world.cycle(id)?.name ?? ''}`.trim();
    const [objectiveId] = objectiveIdsOf(stream, this.#world) ?? [];
    const words = kind.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
    const name = words[0]!.toUpperCase() + words.slice(1);
    if (objectiveId === undefined) return name;
    const objective = this.#world.objective(objectiveId);
    const title =
      objective &&
      this.#app.open(objective.statement, streamOf('objective', objectiveId), 'statement');
    const where = title ?? 'an objective whose words are forgotten';
    return kind === 'objective' ? `Objective: ${where}` : `${name} on: ${where}`;
  }

  #nameOf(personId: string): string | undefined {
    return this.#app.directory.find(personId)?.name;
  }
}

const instantText = (instant: number): string => new Date(instant).toISOString();
