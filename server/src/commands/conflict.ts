import type { RecordedEvent } from '@cairn/shared/kernel/event';
import type { Refusal } from '@cairn/shared/kernel/refusal';

/** A refusal because somebody else was faster, time after time. */
export interface Conflict extends Refusal {
  readonly code: 'conflict';
  /** Id of the person whose change came first, when it is still there to be read. */
  readonly by?: string;
  /** Type of the event by which it was changed. */
  readonly did?: string;
}

/** Says who did what meanwhile. */
export function conflictWith(latest: RecordedEvent | undefined): Conflict {
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
