/** Letters of one kind that one person is sent within the window, whoever asks for them. */
export const mostLetters = 5;
/** In milliseconds. What the first of them holds lasts as long. */
export const lettersWindow = 60 * 60_000;

/** Bounds the letters that strangers can have sent to somebody. Lasts as long as the process. */
export class FewLetters {
  readonly #sent = new Map<string, readonly number[]>();

  /**
   * Whether one more may go now; it counts as sent.
   *
   * @param now milliseconds since 1970 UTC
   */
  mayGo(to: string, now: number): boolean {
    const lately = (this.#sent.get(to) ?? []).filter((at) => at > now - lettersWindow);
    if (lately.length >= mostLetters) return false;
    this.#sent.set(to, [...lately, now]);
    return true;
  }
}
