import type { Letter, Post } from './letter.ts';

/** How many letters are kept; the oldest go first. */
const mostKept = 50;

export interface KeptLetter extends Letter {
  /** Milliseconds since 1970 UTC. */
  readonly sentAt: number;
}

/** Keeps letters in memory instead of sending them, for somebody who tries Cairn out. */
export class Mailbox implements Post {
  readonly #clock: () => number;
  #letters: readonly KeptLetter[] = [];

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  async send(letter: Letter): Promise<void> {
    this.#letters = [{ ...letter, sentAt: this.#clock() }, ...this.#letters].slice(0, mostKept);
  }

  /** Drops every letter to another address; each is asked about in small letters. */
  keepOnly(isTheirs: (address: string) => boolean): void {
    this.#letters = this.#letters.filter(({ to }) => isTheirs(to.toLowerCase()));
  }

  /** The newest first. */
  get letters(): readonly KeptLetter[] {
    return this.#letters;
  }
}
