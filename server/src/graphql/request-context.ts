import type { Prose } from '@cairn/shared/kernel/prose';
import { isHere } from '@cairn/shared/organisation/person/here';
import { Reader } from '@cairn/shared/reader';
import type { WorldView } from '@cairn/shared/world-view';
import type { App } from '../app.ts';
import type { Source } from '../commands/actor.ts';
import { secondFactorWords } from '../http/second-factor-words.ts';
import type { Visitor } from '../http/visitor.ts';
import { formerNames } from '../privacy/former-names.ts';
import { OpenedNow } from '../privacy/opened-now.ts';
import { edgeError } from './edge-error.ts';
import { type AsOf, worldAsOf } from './moment/as-of.ts';

/**
 * One request: who looks, and at which moments. Whatever is found out on the way is kept only as
 * long as the request lasts.
 */
export class RequestContext {
  readonly app: App;
  /** Ends with the client's interest in the answer. */
  readonly signal: AbortSignal | undefined;
  /** One instant for the whole request, so that all of it answers for the same now. */
  readonly instant: number;
  /** By which way a command sent in this request came. */
  readonly source: Source;
  /** What was opened of what is for two people or for one. */
  readonly opened: OpenedNow;
  readonly #visitor: Visitor;
  readonly #worlds = new Map<string, Promise<WorldView>>();
  #everything: WorldView | undefined;
  #present: WorldView | undefined;
  #reader: Reader | undefined;
  readonly #names = new Map<string, string | undefined>();
  readonly #indexes = new Map<unknown, WeakMap<WorldView, unknown>>();

  constructor(app: App, visitor: Visitor, signal?: AbortSignal) {
    this.app = app;
    this.signal = signal;
    this.instant = app.clock();
    this.#visitor = visitor;
    this.source = visitor.source;
    this.opened = new OpenedNow(app.openings, this.instant);
  }

  /** The viewer, if there is one who is still here. */
  get maybeViewerId(): string | undefined {
    const id = this.#visitor.personId;
    return id !== undefined && isHere(this.#now.person(id)) ? id : undefined;
  }

  /** @throws NOT_SIGNED_IN: nothing of the organisation is shown to nobody */
  get viewerId(): string {
    return this.refuseNobody();
  }

  /** What the viewer may read today, at whichever moment they look. */
  get reader(): Reader {
    this.#reader ??= new Reader(this.maybeViewerId, this.#now, this.app.live.world);
    return this.#reader;
  }

  /** The same, asked anew while a request goes on for longer than an answer takes. */
  readerNow(): Reader {
    const { clock, live } = this.app;
    return new Reader(this.#visitor.personId, live.world.now(clock()), live.world);
  }

  /** The world of now as the viewer may see it; permissions are judged by it at every moment. */
  get present(): WorldView {
    this.#present ??= this.#now.readBy(this.reader);
    return this.#present;
  }

  /** The world of now in full. */
  get #now(): WorldView {
    this.#everything ??= this.app.live.world.now(this.instant);
    return this.#everything;
  }

  /**
   * The world at the moment asked for, as the viewer may see it. The only way into it, so the only
   * place to ask who looks.
   *
   * @throws NOT_SIGNED_IN, and what is wrong with the moment
   */
  async lookingAt(asOf: AsOf | null | undefined): Promise<WorldView> {
    this.refuseNobody();
    if (!asOf) return this.present;
    const key = JSON.stringify(asOf);
    const world = this.#worlds.get(key) ?? this.#readAsOf(asOf);
    this.#worlds.set(key, world);
    return world;
  }

  async #readAsOf(asOf: AsOf): Promise<WorldView> {
    const world = await worldAsOf(asOf, this);
    return world === this.present ? world : world.readBy(this.reader);
  }

  /** What somebody wrote; `null` where its key is gone. */
  read(prose: Prose, stream: string, field: string): string | null {
    const text = this.app.open(prose, stream, field);
    if (text === undefined) return null;
    this.opened.note(prose, stream, field, this.#visitor.personId);
    return text;
  }

  /** What a person is called, also once they were erased; `undefined` where no name was ever kept. */
  nameOf(personId: string): string | undefined {
    if (!this.#names.has(personId)) this.#names.set(personId, this.#findName(personId));
    return this.#names.get(personId);
  }

  #findName(personId: string): string | undefined {
    // An erased person is called nothing else, whatever a file still says.
    const former = this.once(this.present, formerNames).get(personId);
    return former ?? this.app.directory.find(personId)?.name;
  }

  /** Something found out about a whole world, once for all of the request's fields. */
  once<T>(world: WorldView, find: (world: WorldView) => T): T {
    const found = this.#indexes.get(find) ?? new WeakMap<WorldView, unknown>();
    this.#indexes.set(find, found);
    if (!found.has(world)) found.set(world, find(world));
    return found.get(world) as T;
  }

  /** @throws NOT_SIGNED_IN; SECOND_FACTOR for whoever is nobody for want of one */
  refuseNobody(): string {
    const id = this.maybeViewerId;
    if (id !== undefined) return id;
    const { short } = this.#visitor;
    if (!short)
      throw edgeError('NOT_SIGNED_IN', 'Nobody is signed in. Sign in and try again.', 401);
    const { message, remedy } = secondFactorWords[short];
    throw edgeError('SECOND_FACTOR', message, 401, { remedy });
  }
}
