import type { RecordedEvent } from '@cairn/shared/kernel/event';
import type { Refusal } from '@cairn/shared/kernel/refusal';

/** A refusal because somebody else was faster, time after time: says who did what meanwhile. */
export function conflictWith(latest: RecordedEvent | undefined): Refusal {
  const by = latest?.metadata.actor;
  return {
    code: 'conflict',
    message: latest
      ? `${by ?? 'Somebody'} changed this at the same time (${latest.type}).`
      : 'Somebody changed this at the same time.',
    remedy: 'Look at what changed, then send yours again if it still holds.',
    by,
    did: latest?.type,
  };
}
