import { readEntry } from '../../components/value-entry.ts';

/** A number as people type it into a form: `46,5`, `1.2k`, `-3`; undefined where it is none. */
export function readNumber(typed: string, unit = ''): number | undefined {
  if (typed.trim() === '') return undefined;
  const entry = readEntry(typed.trim().replace(/^\+/, ''), {
    last: null,
    unit,
    canBeNegative: true,
  });
  return entry.ok ? entry.value : undefined;
}

/** A number as it stands in a field when the form opens. */
export const typedNumber = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);
