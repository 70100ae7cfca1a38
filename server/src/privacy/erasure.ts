import { forgottenBefore, type Retained } from '@cairn/shared/organisation/policy/retention';
import type { LiveWorld } from '../world/live-world.ts';
import { type KeyScope, scopeOfRetained } from './key-name.ts';
import type { KeyRing } from './key-ring.ts';

/** Something beside the log that knows people, and can lose one of them for good. */
export interface Forgetful {
  /** Does nothing for somebody it does not know, or has forgotten before. */
  forget(personId: string): void;
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
  readonly #unsubscribe: () => void;
  readonly #forgotten = new Set<string>();
  readonly #before = new Map<Retained, string>();
  #lookedAt = -1;

  /**
   * Applies everything, then follows the log: another process may record more.
   *
   * @param forgetful all that has to lose a person besides the keys
   * @param clock milliseconds since 1970 UTC; no note takes more than is over by it
   * @throws what a file throws that cannot be written
   */
  constructor(
    live: LiveWorld,
    keys: KeyRing,
    forgetful: readonly Forgetful[],
    clock: () => number,
  ) {
    this.#live = live;
    this.#clock = clock;
    this.#keys = keys;
    this.#forgetful = [keys, ...forgetful];
    this.apply();
    this.#unsubscribe = live.subscribe(() => {
      try {
        this.apply();
      } catch {
        // A full disk, say. It stays to be done, and the next look says what is wrong.
      }
    });
  }

  /**
   * Forgets what is new since it was last looked at. What fails is tried again at the next look.
   *
   * @throws what a file throws that cannot be written
   */
  apply(): void {
    const { world, position } = this.#live;
    if (position === this.#lookedAt) return;
    const view = world.now(this.#clock());
    for (const { id, erasedAt } of view.people()) {
      if (erasedAt === undefined || this.#forgotten.has(id)) continue;
      for (const part of this.#forgetful) part.forget(id);
      this.#forgotten.add(id);
    }
    for (const [texts, scope] of Object.entries(scopeOfRetained) as [Retained, KeyScope][]) {
      const before = forgottenBefore(view.retention(), texts, view.now);
      if (before === undefined || this.#before.get(texts) === before) continue;
      this.#keys.destroyBefore(scope, before);
      this.#before.set(texts, before);
    }
    this.#lookedAt = position;
  }

  /** Applies everything once more, as at the start: an import may have sealed into an old quarter. */
  applyAll(): void {
    this.#forgotten.clear();
    this.#before.clear();
    this.#lookedAt = -1;
    this.apply();
  }

  /** Stops following the log. */
  stop(): void {
    this.#unsubscribe();
  }
}
