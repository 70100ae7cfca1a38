import type { Writing } from './writing.ts';

/** Raised when the form changes its shape: older words are then left alone. */
const VERSION = 1;

/** Where words are kept while they are written: the browser's storage, or one like it. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const keyOf = (viewerId: string, draftId: string | undefined) =>
  `cairn.objective.${viewerId}.${draftId ?? 'new'}`;

/** The words of a closed tab; undefined when there are none that can be read. */
export function keptWriting(
  shelf: Shelf,
  viewerId: string,
  draftId: string | undefined,
): Writing | undefined {
  try {
    const text = shelf.getItem(keyOf(viewerId, draftId));
    if (!text) return undefined;
    const kept = JSON.parse(text) as { readonly version?: number; readonly form?: Writing };
    return kept.version === VERSION ? kept.form : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the words, or answers false where the browser keeps nothing. */
export function keepWriting(
  shelf: Shelf,
  viewerId: string,
  draftId: string | undefined,
  form: Writing,
): boolean {
  try {
    shelf.setItem(keyOf(viewerId, draftId), JSON.stringify({ version: VERSION, form }));
    return true;
  } catch {
    return false;
  }
}

/** Lets the words go once they are the server's. */
export function letGo(shelf: Shelf, viewerId: string, draftId: string | undefined): void {
  try {
    shelf.removeItem(keyOf(viewerId, draftId));
  } catch {
    // A browser that keeps nothing has nothing to let go.
  }
}
