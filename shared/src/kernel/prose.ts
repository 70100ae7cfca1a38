/**
 * A sentence that a person wrote. Inside a command's outcome it is plain; in the log and in the
 * world it is sealed under its subject's key, and opened only for a reader who may see it.
 */
export type Prose = PlainProse | SealedProse;

export interface PlainProse {
  readonly text: string;
}

export interface SealedProse {
  /** Name of the key it is sealed under: `<subject>/<quarter>`. */
  readonly key: string;
  /** Nonce, ciphertext and tag, base64. */
  readonly box: string;
}

/**
 * Opens prose that stands in a field of a stream; `undefined` when its key is gone or the reader may
 * not see it. Stream and field are part of the seal, so a text moved elsewhere does not open.
 */
export type ReadProse = (prose: Prose, stream: string, field: string) => string | undefined;

/** A sentence on its way in, its ends trimmed. */
export const prose = (text: string): PlainProse => ({ text: text.trim() });

/** Whether it has not been sealed. */
export const isPlain = (value: Prose): value is PlainProse => 'text' in value;

/** Reads prose that was never sealed: for tests and for the moment before sealing. */
export const readPlain: ReadProse = (value) => (isPlain(value) ? value.text : undefined);

/** What stands where the words stood once their key is destroyed, whether asked for or by time. */
export const forgottenWords = 'Words forgotten';
