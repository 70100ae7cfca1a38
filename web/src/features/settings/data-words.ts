import { counted } from '../../app/number-words.ts';

/** For how long, after the quarter that something was written in: `for eight quarters`. */
export const keptFor = (quarters: number | null): string =>
  quarters === null
    ? 'for good'
    : `for ${counted(quarters)} ${quarters === 1 ? 'quarter' : 'quarters'}`;

/** Whether what was typed is the name, whatever its capitals and the spaces around it. */
export const isTheName = (typed: string, name: string): boolean =>
  typed.trim().toLocaleLowerCase('en') === name.trim().toLocaleLowerCase('en');

/** Who opened a text, as its author reads it. */
export const openedBy = ({
  by,
  byAuthor,
}: {
  readonly by: { readonly name: string } | null;
  readonly byAuthor: boolean;
}): string => (byAuthor ? 'You' : (by?.name ?? 'Somebody who was erased since'));
