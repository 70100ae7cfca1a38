import { forgottenBefore, type Retained } from '@cairn/shared/organisation/policy/retention';
import type { LiveWorld } from '../world/live-world.ts';
import { type KeyScope, scopeOfRetained } from './key-name.ts';
import type { KeyRing } from './key-ring.ts';

/** Something beside the log that knows people, and can lose one of them for good. */
export interface Forgetful {
  /** Does nothing for somebody it does not know, or has forgotten before. */
  forget(personId: string): void;
  /** Removes the last traces of what was forgotten from its file, if it has one and there are any. */
  sweep?(): void;
}

export interface ErasureParts {
  readonly live: LiveWorld;
  readonly keys: KeyRing;
  /** All that has to lose a person besides the keys. */
  readonly forgetful: readonly Forgetful[];
  /** Who is to be forgotten whatever the log says: a copy of it was brought back. */
  readonly erasedBefore?: ReadonlySet<string>;
  /** Milliseconds since 1970 UTC; no note takes more than is over by it. */
  readonly clock: () => number;
  /** Hears, in a line for whoever runs Cairn, what has to be tried again. */
  readonly onTrouble: (message: string, error: unknown) => void;
}

/**
 * Carries out what the log says is to be forgotten: people who were erased, and the quarters whose
 * time is over. The event comes first and this follows, so whatever a crash left undone is done at
 * the next start, and files that come back from an older backup lose it once more.
 */
export class Erasure {
  readonly #live: LiveWorld;
  readonly #clock: () => number;
  readonly #keys: KeyRing;
  readonly #forgetful: readonly Forgetful[];
  readonly #erasedBefore: ReadonlySet<string>;
  readonly #onTrouble: ErasureParts['onTrouble'];
  readonly #unsubscribe: () => void;
  readonly #forgotten = new Set<string>();
  readonly #before = new Map<Retained, string>();
  #lookedAt = -1;

  /**
   * Applies everything, then follows the log: another process may record more.
   *
   * @throws what a file throws that cannot be written
   */
  constructor({ live, keys, forgetful, erasedBefore, clock, onTrouble }: ErasureParts) {
    this.#live = live;
    this.#clock = clock;
    this.#keys = keys;
    this.#forgetful = [keys, ...forgetful];
    this.#erasedBefore = new Set(erasedBefore);
    this.#onTrouble = onTrouble;
    this.applyAll();
    this.#unsubscribe = live.subscribe(() => {
      try {
        this.apply();
      } catch (error) {
        // A full disk, say.
        onTrouble('What is to be forgotten could not be; it is tried again.', error);
      }
    });
  }

  /**
   * Forgets what is new since it was last looked at. What fails is tried again at the next look.
   *
   * @throws what a file throws that cannot be written
   */
  apply(): void {
    if (this.#live.position !== this.#lookedAt && this.#forget()) this.#sweep();
  }

  /** Applies everything once more, as at the start: an import may have sealed into an old quarter. */
  applyAll(): void {
    this.#forgotten.clear();
    this.#before.clear();
    this.#forget();
    this.#sweep();
  }

  /** Stops following the log. */
  stop(): void {
    this.#unsubscribe();
  }

  /** @returns whether anything was to be forgotten */
  #forget(): boolean {
    const { world, position } = this.#live;
    const view = world.now(this.#clock());
    let anything = false;
    const erased = view.people().filter(({ erasedAt }) => erasedAt !== undefined);
    for (const id of [...this.#erasedBefore, ...erased.map((person) => person.id)]) {
      if (this.#forgotten.has(id)) continue;
      for (const part of this.#forgetful) part.forget(id);
      this.#forgotten.add(id);
      anything = true;
    }
    for (const [texts, scope] of Object.entries(scopeOfRetained) as [Retained, KeyScope][]) {
      const before = forgottenBefore(view.retention(), texts, view.now);
      if (before === undefined || this.#before.get(texts) === before) continue;
      this.#keys.destroyBefore(scope, before);
      this.#before.set(texts, before);
      anything = true;
    }
    this.#lookedAt = position;
    return anything;
  }

  // What was forgotten is forgotten: a file that another process holds only keeps traces longer.
  #sweep(): void {
    for (const part of this.#forgetful)
      try {
        part.sweep?.();
      } catch (error) {
        this.#onTrouble(
          'Traces of what was forgotten may still stand in a file beside the log. It is tried again once a day and at every start.',
          error,
        );
      }
  }
}
