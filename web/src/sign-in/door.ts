/** What somebody came to the page for, by what stands behind the hash of their link. */
export type Door =
  | { readonly to: 'sign-in' }
  | { readonly to: 'forgotten' }
  /** Letters that were kept instead of sent. */
  | { readonly to: 'letters' }
  | { readonly to: 'begin' | 'invitation' | 'password'; readonly word: string };

export function doorOf(hash: string): Door {
  const [, to, word] = /^#(begin|invitation|password)=([\w-]+)$/.exec(hash) ?? [];
  if (to && word) return { to: to as 'begin' | 'invitation' | 'password', word };
  return { to: hash === '#forgotten' ? 'forgotten' : 'sign-in' };
}
