import { randomBytes, timingSafeEqual } from 'node:crypto';
import { linkTo } from './sign-in-settings.ts';

/**
 * The one-time word that lets the first administrator in. It lives as long as the process: another
 * start prints another one, for as long as nobody can sign in.
 */
export class FirstLink {
  #word: Buffer | undefined = randomBytes(32);

  /** The link to print. */
  at(address: string): string | undefined {
    return this.#word && linkTo(address, 'begin', this.#word.toString('base64url'));
  }

  fits(word: string): boolean {
    const given = Buffer.from(word, 'base64url');
    return given.length === this.#word?.length && timingSafeEqual(given, this.#word);
  }

  /** From here on it fits nothing. */
  use(): void {
    this.#word = undefined;
  }
}
