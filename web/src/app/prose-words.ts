/** A text that somebody wrote; its words are gone when the person asked to be forgotten. */
interface Written {
  readonly text: string | null;
}

const FORGOTTEN = 'Forgotten';

/** What was written, or that it was forgotten. */
export const written = (prose: Written): string => prose.text ?? FORGOTTEN;

/** The same for something that may not have been written at all. */
export const writtenIfAny = (prose: Written | null | undefined): string | undefined =>
  prose ? written(prose) : undefined;
