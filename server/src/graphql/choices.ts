import { builder } from './builder.ts';

/** `onTrack` and `on track` are both `ON_TRACK` outside. */
export const outerName = (value: string): string =>
  value
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .replaceAll(' ', '_')
    .toUpperCase();

/** An enum whose names follow from the values that the domain uses. */
export const choices = <const Values extends readonly string[]>(
  name: string,
  values: Values,
  description?: string,
) =>
  builder.enumType(name, {
    description,
    values: Object.fromEntries(
      values.map((value) => [outerName(value), { value }]),
    ) as unknown as Record<string, { value: Values[number] }>,
  });
