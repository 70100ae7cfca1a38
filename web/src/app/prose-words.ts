import { forgottenWords } from '@cairn/shared/kernel/prose';

/** A text that somebody wrote; null once its author was erased, or its time was over. */
export interface Written {
  readonly text: string | null;
}

/** What was written, or that it was forgotten. */
export const written = (prose: Written): string => prose.text ?? forgottenWords;

/** The same for something that may not have been written at all. */
export const writtenIfAny = (prose: Written | null | undefined): string | undefined =>
  prose ? written(prose) : undefined;
