import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits before the next attempt: a random time up to 2 ms after the first, doubling with each, so
 * that two writers who met once do not meet again.
 */
export const pauseBefore = (attempt: number): Promise<void> => pause(Math.random() * 2 ** attempt);
