import { hash } from 'node:crypto';

/** What stands before the first event. */
export const genesis = '0'.repeat(64);

/** What the hash of an event covers beside the hash of its predecessor. */
export interface ChainLink {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly version: number;
  readonly recordedAt: number;
  /** JSON, as stored. */
  readonly data: string;
  /** JSON, as stored. */
  readonly metadata: string;
}

/**
 * SHA-256 over the predecessor's hash and the fields of the event, one to a line. No field can hold
 * a line feed (names refuse control characters, JSON escapes them), so the lines say unambiguously
 * which field is which.
 *
 * @returns 64 hexadecimal digits
 */
export function chainHash(previous: string, link: ChainLink): string {
  return hash('sha256', `${previous}\n${linkText(link)}`, 'hex');
}

function linkText(link: ChainLink): string {
  return `${link.id}\n${link.stream}\n${link.revision}\n${link.type}\n${link.version}\n${link.recordedAt}\n${link.data}\n${link.metadata}`;
}

/** As `chainHash`, over the covered fields as they lie in the file. */
export function chainHashOfBytes(previous: string, link: Uint8Array): string {
  return hash('sha256', Buffer.concat([Buffer.from(`${previous}\n`), link]), 'hex');
}
