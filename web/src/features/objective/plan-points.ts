import { readNumber } from './read-number.ts';

/** A corner of a plan as it stands in the form. */
export interface TypedPoint {
  readonly id: string;
  readonly on: string;
  readonly value: string;
}

export interface PlanPoint {
  readonly on: string;
  readonly value: number;
}

/** The corners that are filled in, earliest first. Rows left blank are left out. */
export function pointsTyped(typed: readonly TypedPoint[], unit: string): PlanPoint[] {
  return typed
    .flatMap(({ on, value }) => {
      const read = readNumber(value, unit);
      return on && read !== undefined ? [{ on, value: read }] : [];
    })
    .toSorted((a, b) => a.on.localeCompare(b.on));
}

/** What is wrong with a row of the form; undefined when it is whole or wholly blank. */
export function pointTrouble(
  { on, value }: TypedPoint,
  unit: string,
  span: { readonly startsOn: string; readonly endsOn: string },
): string | undefined {
  if (!on && value.trim() === '') return undefined;
  if (!on) return 'Give the day as well.';
  if (on < span.startsOn || on > span.endsOn) return 'The day lies outside the cycle.';
  return readNumber(value, unit) === undefined ? 'Give a number, such as 46.5.' : undefined;
}
