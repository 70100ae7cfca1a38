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
export const openedBy = (by: { readonly name: string } | null): string =>
  by?.name ?? 'Somebody who was erased since';

/** How often one opened such texts oneself, and when last. */
export function ownReadingWords(times: number, lastly: string | undefined): string {
  if (lastly === undefined) return 'You have not opened any yourself.';
  const often = times === 1 ? 'once' : `${counted(times)} times`;
  return `You opened such texts yourself ${often}${times === 1 ? ', on' : ', last on'} ${lastly}; each is noted once a day.`;
}
