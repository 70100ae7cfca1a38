import { z } from 'zod';
import type { Field } from './field.ts';

export type Fields = Readonly<Record<string, Field>>;

type OptionalNames<F extends Fields> = {
  [K in keyof F]: undefined extends z.output<F[K]['schema']> ? K : never;
}[keyof F];

/** The data of an event, inferred from its fields. */
export type DataOf<F extends Fields> = {
  readonly [K in Exclude<keyof F, OptionalNames<F>>]: z.output<F[K]['schema']>;
} & { readonly [K in OptionalNames<F>]?: z.output<F[K]['schema']> };

/** Brings the data of an older version up to the next one. */
export type Upcaster = (data: Record<string, unknown>) => Record<string, unknown>;

export interface EventDefinition<Type extends string = string, F extends Fields = Fields> {
  readonly type: Type;
  readonly version: number;
  /** What it means that this happened, in one sentence. */
  readonly about: string;
  readonly fields: F;
  readonly schema: z.ZodType;
  /** The first field that the data lacks, or that holds something else; see `Field.holds`. */
  readonly misfit: (data: unknown) => string | undefined;
  /** `upcasters[n]` reads version n as version n + 1. */
  readonly upcasters: Readonly<Record<number, Upcaster>>;
}

/** An event of a definition, as `decide` makes it and `evolve` reads it. */
export type EventOf<D> =
  D extends EventDefinition<infer Type, infer F>
    ? { readonly type: Type; readonly data: DataOf<F> }
    : never;

/**
 * Declares an event: past tense, with every field's class, unit and range. A raised version must
 * come with an upcaster from each version before it. Only sentences are sealed, so a number or a
 * choice that not everybody reads is refused unless it was weighed; see `Field.mayStandBare`.
 */
export function defineEvent<const Type extends string, const F extends Fields>(
  type: Type,
  about: string,
  fields: F,
  older: Readonly<Record<number, Upcaster>> = {},
): EventDefinition<Type, F> {
  const shape = Object.fromEntries(Object.entries(fields).map(([name, f]) => [name, f.schema]));
  const version = Object.keys(older).length + 1;
  for (let v = 1; v < version; v++) {
    if (!older[v]) throw new Error(`${type}: version ${v} has no upcaster`);
  }
  const bare = Object.entries(fields).find(([, field]) => isBareAndClosed(field));
  if (bare)
    throw new Error(`${type}: ${bare[0]} is not everybody's and would stand in the log as it is`);
  const schema = z.strictObject(shape);
  return { type, version, about, fields, schema, misfit: misfitOf(fields), upcasters: older };
}

const isBareAndClosed = ({ privacy, sealing, mayStandBare }: Field): boolean =>
  privacy !== 'open' && sealing === 'none' && !mayStandBare;

function misfitOf(fields: Fields): EventDefinition['misfit'] {
  const kept = Object.entries(fields);
  return (data) => {
    if (typeof data !== 'object' || data === null) return 'data';
    for (const [name, field] of kept)
      if (!field.holds((data as Record<string, unknown>)[name])) return name;
    return undefined;
  };
}

/** Reads the data of any released version as that of the current one. */
export function upcast(definition: EventDefinition, version: number, data: unknown): unknown {
  let current = data as Record<string, unknown>;
  for (let v = version; v < definition.version; v++) {
    const step = definition.upcasters[v];
    if (!step) throw new Error(`${definition.type}: version ${v} cannot be read`);
    current = step(current);
  }
  return current;
}
