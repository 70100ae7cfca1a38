const NAME = 'cairn.address-word';

/** Where whoever signs in by the provider comes back to, to go on with it. */
export const BACK_TO_LETTER = '/sign-in?to-letter=1';

/**
 * The word of a letter to a new address, kept for the tab while its owner signs in, which may lead
 * by way of the organisation's provider.
 */
export const keptWord = {
  get: (): string | undefined => window.sessionStorage.getItem(NAME) ?? undefined,
  set: (word: string): void => window.sessionStorage.setItem(NAME, word),
  drop: (): void => window.sessionStorage.removeItem(NAME),
};
