import { isPlain, type Prose } from '@cairn/shared/kernel/prose';
import { ownerOfKey } from './key-name.ts';
import type { Opening, Openings } from './openings.ts';

/** What one request opened of what is for two people or for one, written down before it is answered. */
export class OpenedNow {
  readonly #openings: Openings;
  readonly #at: number;
  readonly #noted = new Map<string, Opening>();

  /** @param at the instant of the request, milliseconds since 1970 UTC */
  constructor(openings: Openings, at: number) {
    this.#openings = openings;
    this.#at = at;
  }

  /** Notes that a text was opened, if it is of that kind; each place once. */
  note(prose: Prose, stream: string, field: string, viewerId: string | undefined): void {
    // Asked first: a page opens hundreds of texts that everybody may read.
    if (isPlain(prose) || !prose.key.startsWith('private:')) return;
    const authorId = ownerOfKey(prose.key)?.personId;
    if (authorId === undefined) return;
    this.#noted.set(`${authorId} ${stream} ${field}`, {
      at: this.#at,
      viewerId,
      authorId,
      stream,
      field,
    });
  }

  /**
   * Writes down what was noted. A file that takes nothing, as on a full disk, keeps nobody from what
   * they wrote themselves.
   *
   * @throws what the file throws, where somebody else's text was opened
   */
  writeDown(): void {
    const noted = [...this.#noted.values()];
    this.#noted.clear();
    if (noted.length === 0) return;
    try {
      this.#openings.add(noted);
    } catch (error) {
      if (noted.some(({ viewerId, authorId }) => viewerId !== authorId)) throw error;
    }
  }
}
