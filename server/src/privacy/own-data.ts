import { setImmediate as nextTurn } from 'node:timers/promises';
import { definitionOf } from '@cairn/shared/aggregates';
import { categoryOf } from '@cairn/shared/kernel/aggregate';
import { upcast } from '@cairn/shared/kernel/define-event';
import type { RecordedEvent } from '@cairn/shared/kernel/event';
import type { Prose } from '@cairn/shared/kernel/prose';
import { Reader } from '@cairn/shared/reader';
import { effectiveAtOf } from '@cairn/shared/world';
import type { WorldView } from '@cairn/shared/world-view';
import type { App } from '../app.ts';
import type { KeptOfSignIn } from '../identity/kept-of-sign-in.ts';
import { OpenedNow } from './opened-now.ts';
import { type NotedOpening, type Openers, openers } from './openings.ts';
import { type PlaceReader, placeWords, privateTextWords } from './place-words.ts';

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
  /** What they opened, such as `What has to be true`. */
  readonly what: string;
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
  readonly #reading: PlaceReader;

  constructor(app: App, personId: string) {
    this.#app = app;
    this.#personId = personId;
    this.#world = app.live.world.now(app.clock());
    this.#opened = new OpenedNow(app.openings, this.#world.now);
    this.#reading = {
      personId,
      world: this.#world,
      nameOf: (id) => this.#nameOf(id),
      read: app.open,
    };
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

  /** Who opened what they wrote for two or for one: others before themselves, the newest first. */
  *openings(): Generator<OwnOpening, void> {
    for (const whose of openers)
      for (const { at, viewerId, stream, field } of this.#openingsBy(whose))
        yield {
          at: instantText(at),
          by:
            viewerId === undefined
              ? 'Former member'
              : viewerId === this.#personId
                ? 'You'
                : (this.#nameOf(viewerId) ?? 'Name no longer kept'),
          what: privateTextWords(stream, field),
          where: this.#placeOf(stream),
        };
  }

  *#openingsBy(whose: Openers): Generator<NotedOpening, void> {
    let before: number | undefined;
    for (;;) {
      const page = this.#app.openings.of(this.#personId, pageOfOpenings, { before, whose });
      yield* page;
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

  #placeOf(stream: string): string {
    const known = this.#places.get(stream) ?? placeWords(stream, this.#reading);
    this.#places.set(stream, known);
    return known;
  }

  #nameOf(personId: string): string | undefined {
    return this.#app.directory.find(personId)?.name;
  }
}

const instantText = (instant: number): string => new Date(instant).toISOString();
