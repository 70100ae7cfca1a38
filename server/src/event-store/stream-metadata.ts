import { InvalidArgument } from './errors.ts';
import type { StreamMetadata } from './event-store.ts';
import { toJson } from './event-text.ts';

/**
 * Refuses metadata that would not mean anything: bounds must be whole numbers (`$maxCount` from 1,
 * `$tb` from 0), and no other key may open with a dollar sign.
 *
 * @returns the metadata as JSON
 * @throws InvalidArgument
 */
export function checkStreamMetadata(metadata: StreamMetadata): string {
  for (const [key, value] of Object.entries(metadata)) {
    if (!key.startsWith('$')) continue;
    if (key === '$maxCount') checkWhole(key, value, 1);
    else if (key === '$tb') checkWhole(key, value, 0);
    else throw new InvalidArgument(`Stream metadata ${key} is not known.`);
  }
  return toJson(metadata);
}

/** The bounds that metadata sets on what a stream shows. */
export function boundsOf(metadata: StreamMetadata): {
  truncateBefore: number;
  maxCount: number | undefined;
} {
  return { truncateBefore: metadata.$tb ?? 0, maxCount: metadata.$maxCount };
}

function checkWhole(key: string, value: unknown, least: number): void {
  if (value === undefined) return;
  if (!Number.isSafeInteger(value)) throw new InvalidArgument(`${key} must be an integer.`);
  if ((value as number) < least) throw new InvalidArgument(`${key} must be at least ${least}.`);
}
