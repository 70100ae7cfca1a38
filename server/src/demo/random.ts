/**
 * Numbers that look random and follow from a text, so that a demonstration filled twice from the
 * same seed is the same. Not for anything that has to be hard to guess.
 */
export class Random {
  #state: number;

  constructor(seed: string) {
    this.#state = foldText(seed, 0x811c9dc5);
  }

  /**
   * The next whole number, 0 to 2³² − 1. A Weyl sequence (the state grows by the golden ratio of
   * 2³²) whose state is mixed by the finaliser of MurmurHash3, which spreads each bit over all 32.
   */
  word(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  }

  /** The next share, from 0 up to but not 1. */
  share(): number {
    return this.word() / 2 ** 32;
  }

  /** The next whole number between two, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  /**
   * The next draw around 0 with a spread of 1, never beyond ±3: the sum of twelve shares less six
   * comes close to a normal distribution (central limit theorem) and is cut where it gets wild.
   */
  around(): number {
    let sum = -6;
    for (let draw = 0; draw < 12; draw++) sum += this.share();
    return Math.max(-3, Math.min(3, sum));
  }
}

/** A UUID that follows from a seed and a name. Its shape is that of version 4. */
export function seededId(seed: string, name: string): string {
  const text = `${seed}/${name}`;
  // Two halves from two foldings: one of 32 bits alone would meet itself among thousands of names.
  const one = new Random(text);
  const other = new Random(`${foldText(text, 0x01000193)}/${text.length}/${name}`);
  const hex = [one.word(), one.word(), other.word(), other.word()]
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('');
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20),
  ].join('-');
}

/** FNV-1a over the text's UTF-16 units, 32 bits: xor with each, then times the prime 16777619. */
function foldText(text: string, from: number): number {
  let hash = from;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
