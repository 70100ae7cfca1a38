import { z } from 'zod';
import { isDay } from './calendar.ts';
import type { Prose } from './prose.ts';

/**
 * Who may read a value: everyone in the organisation, the team and its leaders, two people, one
 * person, or nobody until a reveal.
 */
export type PrivacyClass = 'open' | 'team' | 'pair' | 'self' | 'sealed';

/**
 * One field of an event. A field cannot be declared without its privacy class, its meaning, its
 * unit and its range: the constructors below ask for them, so an event that lacks one does not
 * compile.
 */
export interface Field<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  readonly privacy: PrivacyClass;
  readonly about: string;
  readonly unit: string;
  readonly range: string;
  /** Whether the value is prose that has to be sealed: not at all, one text, or a list of texts. */
  readonly sealing: 'none' | 'one' | 'many';
  readonly optional: boolean;
  /**
   * Whether it may stand in the log as it is where not everybody reads it: ids and times may, which
   * say nothing without the words, and what was weighed by `unsealed`. It outlives an erasure.
   */
  readonly mayStandBare: boolean;
  /**
   * Whether a value that comes back from the log is of this kind. Lengths and ranges are left out:
   * what was within them once stays readable when they are narrowed.
   */
  readonly holds: (value: unknown) => boolean;
}

const isText = (value: unknown): boolean => typeof value === 'string';

const plain = { unit: 'none', sealing: 'none', optional: false, mayStandBare: false } as const;

const proseSchema: z.ZodType<Prose> = z.union([
  z.object({ text: z.string() }),
  z.object({ key: z.string(), box: z.string() }),
]);

const isProse = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  const { text, key, box } = value as Record<string, unknown>;
  return isText(text) || (isText(key) && isText(box));
};

/** An opaque identifier. Never a name or an address. */
export const id = (privacy: PrivacyClass, about: string): Field<z.ZodString> => ({
  ...plain,
  schema: z.string().min(1).max(64),
  privacy,
  about,
  range: '1 to 64 characters',
  mayStandBare: true,
  holds: isText,
});

/** A short name of a thing, not of a person: a team, a cycle, a unit. */
export const label = (privacy: PrivacyClass, about: string, max = 60): Field<z.ZodString> => ({
  ...plain,
  schema: z.string().min(1).max(max),
  privacy,
  about,
  range: `1 to ${max} characters`,
  holds: isText,
});

export interface QuantityRange {
  readonly unit: string;
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
}

/** A finite number with its unit and range. */
export const quantity = (
  privacy: PrivacyClass,
  about: string,
  { unit, min, max, integer }: QuantityRange,
): Field<z.ZodNumber> => {
  let schema = integer ? z.number().int() : z.number();
  if (min !== undefined) schema = schema.min(min);
  if (max !== undefined) schema = schema.max(max);
  const kind = integer ? 'whole number' : 'finite number';
  const bounds =
    min !== undefined && max !== undefined
      ? `${min} to ${max}`
      : min !== undefined
        ? `${min} or more`
        : max !== undefined
          ? `${max} or less`
          : 'any';
  const range = `${kind}, ${bounds}`;
  return { ...plain, schema, privacy, about, unit, range, holds: Number.isFinite };
};

/** One of a few values. */
export const choice = <const Values extends readonly [string, ...string[]]>(
  privacy: PrivacyClass,
  about: string,
  values: Values,
) => ({
  ...plain,
  schema: z.enum(values),
  privacy,
  about,
  range: values.join(', '),
  holds: (value: unknown): boolean => values.includes(value as Values[number]),
});

/** Yes or no. */
export const flag = (privacy: PrivacyClass, about: string): Field<z.ZodBoolean> => ({
  ...plain,
  schema: z.boolean(),
  privacy,
  about,
  range: 'true or false',
  holds: (value) => typeof value === 'boolean',
});

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export const day = (privacy: PrivacyClass, about: string): Field<z.ZodString> => ({
  ...plain,
  schema: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  privacy,
  about,
  unit: 'calendar day',
  mayStandBare: true,
  range: 'YYYY-MM-DD',
  holds: (value) => isText(value) && isDay(value as string),
});

/** A sentence that a person writes; sealed before it reaches the log. */
export const proseField = (
  privacy: PrivacyClass,
  about: string,
  max: number,
): Field<z.ZodType<Prose>> => ({
  ...plain,
  schema: proseSchema,
  privacy,
  about,
  unit: 'prose',
  range: `1 to ${max} characters before sealing`,
  sealing: 'one',
  holds: isProse,
});

/** Several sentences; each is sealed by itself. */
export const proseListField = (
  privacy: PrivacyClass,
  about: string,
  max: number,
  count: number,
): Field<z.ZodArray<z.ZodType<Prose>>> => ({
  ...plain,
  schema: z.array(proseSchema).max(count),
  privacy,
  about,
  unit: 'prose',
  range: `up to ${count} texts of 1 to ${max} characters before sealing`,
  sealing: 'many',
  holds: (value) => Array.isArray(value) && value.every(isProse),
});

/** Several values of one kind. */
export const listOf = <S extends z.ZodType>(
  field: Field<S>,
  max: number,
): Field<z.ZodArray<S>> => ({
  ...field,
  schema: z.array(field.schema).max(max),
  range: `up to ${max} of: ${field.range}`,
  holds: (value) => Array.isArray(value) && value.every(field.holds),
});

/**
 * The same field, which may stand in the log as it is though not everybody reads it.
 *
 * @param _why what it tells somebody who has the log, or once its author is erased, and why that is
 * little enough
 */
export const unsealed = <F extends Field>(field: F, _why: string): F => ({
  ...field,
  mayStandBare: true,
});

/** The same field, which may be absent. */
export const optional = <S extends z.ZodType>(
  field: Field<S>,
): Field<z.ZodOptional<S>> & { readonly optional: true } => ({
  ...field,
  schema: field.schema.optional(),
  optional: true,
  holds: (value) => value === undefined || field.holds(value),
});
