import type { EventDefinition } from '@cairn/shared/kernel/define-event';
import type { NewEvent } from '@cairn/shared/kernel/event';
import { isPlain, type Prose } from '@cairn/shared/kernel/prose';
import { keyNameOf, keyScopeOf, keySubject } from './key-name.ts';
import type { KeyRing } from './key-ring.ts';
import { placeOfProse, sealText } from './sealed-box.ts';

/** Whose sentences they are, where they will stand, and when they are written (ms since 1970 UTC). */
export interface Sealing {
  readonly stream: string;
  readonly author: string;
  readonly writtenAt: number;
}

/** Seals every plain sentence in the events. What is sealed already stays as it is. */
export type SealEvents = (
  events: readonly NewEvent[],
  definitions: Readonly<Record<string, EventDefinition>>,
  sealing: Sealing,
) => readonly NewEvent[];

/**
 * Seals under the author's key of the quarter, one for what a team or all may read and another for
 * what two or one may. The key is on disk before this returns, so no event can reach the log whose
 * key a crash could take away.
 */
export function sealWith(keys: KeyRing): SealEvents {
  return (events, definitions, { stream, author, writtenAt }) =>
    events.map((event) => {
      const fields = Object.entries(definitions[event.type]!.fields).filter(
        ([, field]) => field.sealing !== 'none',
      );
      if (fields.length === 0) return event;
      const data = { ...(event.data as Record<string, unknown>) };
      for (const [name, { privacy, sealing }] of fields) {
        if (data[name] === undefined) continue;
        const key = keyNameOf(keySubject(keyScopeOf(privacy), author), writtenAt);
        const seal = (prose: Prose): Prose =>
          isPlain(prose)
            ? { key, box: sealText(keys.keyFor(key), placeOfProse(stream, name), prose.text) }
            : prose;
        data[name] =
          sealing === 'many'
            ? (data[name] as readonly Prose[]).map(seal)
            : seal(data[name] as Prose);
      }
      return { ...event, data };
    });
}
