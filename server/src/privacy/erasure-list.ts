import { closeSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs';
import { CannotStart } from '../cannot-start.ts';
import type { Forgetful } from './erasure.ts';

/** An opaque id, and when it was written down. In this order, so that half a line is none. */
const entry = /^([\w.:~-]{1,64}) \d{4}-\d\d-\d\dT[\d:.]{12}Z$/;

/**
 * Who was erased, in a file that whoever runs Cairn keeps apart from the data folder: brought back as
 * a whole, the folder knows nothing of what was erased since. Holds ids and times, no names.
 */
export class ErasureList implements Forgetful {
  readonly #path: string;
  readonly #clock: () => number;
  readonly #ids: Set<string>;

  /**
   * @param clock milliseconds since 1970 UTC
   * @throws CannotStart when the file is not there, cannot be used, or is no such list
   */
  constructor(path: string, clock: () => number) {
    this.#path = path;
    this.#clock = clock;
    try {
      this.#ids = new Set(idsIn(readFileSync(path, 'utf8'), path));
      // A list that takes nothing says so now, not at the next erasure.
      closeSync(openSync(path, 'a'));
    } catch (cause) {
      if (cause instanceof CannotStart) throw cause;
      throw new CannotStart(
        `The list of erasures ${path} cannot be used (${(cause as Error).message}). Bring it back ` +
          'and let this user write to it; where there never was one, make an empty file there.',
        { cause },
      );
    }
  }

  get ids(): ReadonlySet<string> {
    return this.#ids;
  }

  /** Writes somebody down, synced, unless they are there. */
  forget(personId: string): void {
    if (this.#ids.has(personId)) return;
    const isOpen = this.#dropHalfALine();
    const file = openSync(this.#path, 'a');
    try {
      writeSync(
        file,
        `${isOpen ? '\n' : ''}${personId} ${new Date(this.#clock()).toISOString()}\n`,
      );
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    this.#ids.add(personId);
  }

  /** Nothing is ever removed from it. */
  sweep(): void {}

  /**
   * Takes away what a crash left of a line.
   *
   * @returns whether a whole line stands last that is not ended
   */
  #dropHalfALine(): boolean {
    const text = readFileSync(this.#path, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole === text || entry.test(text.slice(whole.length))) return whole !== text;
    truncateSync(this.#path, Buffer.byteLength(whole));
    return false;
  }
}

function idsIn(text: string, path: string): readonly string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, before) => {
    const [, id] = entry.exec(line.trim()) ?? [];
    if (id !== undefined) return [id];
    // Behind the last line's end stands nothing, or half a line, which the log has whole.
    if (before === lines.length - 1) return [];
    throw new CannotStart(
      `Line ${before + 1} of the list of erasures ${path} is not an id and a time. Mend it, or bring the list back from a copy.`,
    );
  });
}
