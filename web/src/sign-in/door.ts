/** What somebody came to the page for, by what stands behind the hash of their link. */
export type Door =
  | { readonly to: 'sign-in' }
  | { readonly to: 'forgotten' }
  /** A second factor is demanded, and they have none so far. */
  | { readonly to: 'set-up' }
  /** Letters that were kept instead of sent. */
  | { readonly to: 'letters' }
  | { readonly to: Linked; readonly word: string };

/** Doors that a one-time word opens. */
type Linked = 'begin' | 'invitation' | 'password' | 'address';

export function doorOf(hash: string): Door {
  const [, to, word] = /^#(begin|invitation|password|address)=([\w-]+)$/.exec(hash) ?? [];
  if (to && word) return { to: to as Linked, word };
  if (hash === '#forgotten') return { to: 'forgotten' };
  return { to: hash === '#set-up' ? 'set-up' : 'sign-in' };
}

/** The same once the server has said whether a second factor is to be set up, which a link cannot know. */
export function doorFor(door: Door, setsUp: boolean): Door {
  if (door.to === 'sign-in' && setsUp) return { to: 'set-up' };
  return door.to === 'set-up' && !setsUp ? { to: 'sign-in' } : door;
}
