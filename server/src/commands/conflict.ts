import type { RecordedEvent } from '@cairn/shared/kernel/event';
import type { Refusal } from '@cairn/shared/kernel/refusal';

/** A refusal because somebody else was faster, time after time: says who did what meanwhile. */
export const conflictWith = (latest: RecordedEvent | undefined): Refusal => ({
  code: 'conflict',
  message: 'Somebody changed this at the same time.',
  remedy: 'Look at what changed, then send yours again if it still holds.',
  by: latest?.metadata.actor,
  did: latest?.type,
  meanwhile: true,
});

/** The message of a refusal, with the name of whoever stands in the way of it where it is known. */
export function messageWithName(
  { code, message, by }: Refusal,
  nameOf: (personId: string) => string | undefined,
): string {
  const name = code === 'conflict' && by !== undefined ? nameOf(by) : undefined;
  return name ? message.replace(/^Somebody\b/, () => name) : message;
}
