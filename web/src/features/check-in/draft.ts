import { KINDS, SEVERITIES } from '../blocker/kind-words.ts';
import { isUntouched } from './said.ts';
import { type KeptStop, type KeptStops, SENDING_IDS, type Stop } from './walk-state.ts';

/** What is kept on this device for one objective until it is sent. */
export interface Draft {
  /** Milliseconds since 1970 UTC. */
  readonly savedAt: number;
  /** Which writing this is: a tab that has not seen it does not write over it. */
  readonly stamp: string;
  readonly stops: KeptStops;
}

/** Of the browser's local storage, as much as a draft needs. */
export type DraftPlace = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export type DraftWriting =
  | { readonly kind: 'kept'; readonly draft: Draft }
  /** Another tab wrote since this one last looked. Nothing was written over. */
  | { readonly kind: 'elsewhere'; readonly draft: Draft }
  /** The browser keeps nothing: full, or switched off. */
  | { readonly kind: 'notKept' };

const PREFIX = 'cairn.check-in.';

/** Drafts stand apart by person and objective, so that looking as somebody else mixes nothing. */
export const draftKey = (viewerId: string, objectiveId: string): string =>
  `${PREFIX}${viewerId}.${objectiveId}`;

/** The draft as it is kept, or undefined when there is none that can be read. */
export function readDraft(place: DraftPlace, key: string): Draft | undefined {
  try {
    const kept: unknown = JSON.parse(place.getItem(key) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a draft under a new stamp. `seen` is the stamp of the writing that this tab knows: where
 * another one stands, it is handed back and left as it is.
 */
export function writeDraft(
  place: DraftPlace,
  key: string,
  draft: Draft,
  seen: string | undefined,
): DraftWriting {
  const standing = readDraft(place, key);
  if (standing && standing.stamp !== seen) return { kind: 'elsewhere', draft: standing };
  try {
    place.setItem(key, JSON.stringify(draft));
    return { kind: 'kept', draft };
  } catch {
    return { kind: 'notKept' };
  }
}

export function dropDraft(place: DraftPlace, key: string): void {
  try {
    place.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to drop.
  }
}

/** What of an objective's stops is worth keeping; empty when nobody has touched them. */
export function worthKeeping(stops: readonly Stop[]): KeptStops {
  return Object.fromEntries(
    stops
      .filter(
        ({ said, step, stage, attempted }) =>
          stage !== 'sent' && (attempted || stage === 'kept' || !isUntouched(said, step)),
      )
      .map(({ step, said, ids, attempted, stage }): [string, KeptStop] => [
        step.id,
        { said, ids, attempted, kept: stage === 'kept', onTopOf: step.last?.id ?? null },
      ]),
  );
}

// A draft may have been written by an older version, or by hand: only what has its shape is used.
function isDraft(kept: unknown): kept is Draft {
  if (!isRecord(kept) || typeof kept.savedAt !== 'number' || typeof kept.stamp !== 'string')
    return false;
  return isRecord(kept.stops) && Object.values(kept.stops).every(isKeptStop);
}

function isKeptStop(stop: unknown): boolean {
  if (!isRecord(stop) || !isRecord(stop.ids) || !isRecord(stop.said)) return false;
  const { ids, said } = stop;
  const { confidence } = said;
  return (
    [...SENDING_IDS.map((name) => ids[name]), said.typed, said.note, said.learning].every(isText) &&
    (confidence === null ||
      (typeof confidence === 'number' && confidence >= 0 && confidence <= 10)) &&
    Array.isArray(said.next) &&
    said.next.every(isText) &&
    Array.isArray(said.asks) &&
    said.asks.every((ask) => isRecord(ask) && [ask.need, ask.ofId, ask.by].every(isText)) &&
    (said.blocker === null || isBlocker(said.blocker))
  );
}

const isBlocker = (blocker: unknown): boolean =>
  isRecord(blocker) &&
  isText(blocker.what) &&
  isOneOf(KINDS, blocker.kind) &&
  isOneOf(SEVERITIES, blocker.severity);

const isOneOf = (words: object, value: unknown): boolean =>
  isText(value) && Object.hasOwn(words, value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
