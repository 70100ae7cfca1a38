/** Prose whose key is gone can no longer be read by anybody. */
export const FORGOTTEN = 'Forgotten';

/** What somebody wrote, or that it was forgotten. */
export const written = (prose: { readonly text: string | null }): string => prose.text ?? FORGOTTEN;
