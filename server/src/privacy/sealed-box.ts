import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;

/** Where a sentence stands. Part of the seal: moved to another stream or field, it does not open. */
export const placeOfProse = (stream: string, field: string): string => `${stream}/${field}`;

/**
 * Seals bytes with AES-256-GCM under a fresh random nonce: nonce (12 bytes), ciphertext, tag (16).
 *
 * @param place bound to the seal, and needed again to open it
 */
export function sealBytes(key: KeyObject, place: string, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
}

/** The bytes in a box; `undefined` when key or place are others, or a byte of it has changed. */
export function openBytes(key: KeyObject, place: string, box: Uint8Array): Buffer | undefined {
  if (box.length < nonceBytes + tagBytes) return undefined;
  const nonce = box.subarray(0, nonceBytes);
  const ciphertext = box.subarray(nonceBytes, -tagBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
    .setAAD(Buffer.from(place))
    .setAuthTag(box.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
  } catch {
    // The only thing that `final` throws for: the tag does not fit.
    return undefined;
  }
}

export const sealText = (key: KeyObject, place: string, text: string): string =>
  sealBytes(key, place, Buffer.from(text)).toString('base64');

export const openText = (key: KeyObject, place: string, box: string): string | undefined =>
  openBytes(key, place, Buffer.from(box, 'base64'))?.toString();
