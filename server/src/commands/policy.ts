import { createHash } from 'node:crypto';
import { policyActor } from '@cairn/shared/organisation/permission';
import type { Actor } from './actor.ts';

/** Who records what follows from the policy alone. */
export const policy: Actor = { personId: policyActor, source: 'policy' };

/**
 * A UUID that follows from what is recorded, so that another process, or this one after a restart,
 * repeats the same command.
 */
export function commandIdOf(key: string): string {
  const digits = createHash('sha256').update(key).digest('hex');
  const parts = [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ];
  return parts.join('-');
}
