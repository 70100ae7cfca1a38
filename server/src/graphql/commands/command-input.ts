import { aDay } from '@cairn/shared/kernel/command';
import type { InputFieldRef, InputType } from '@pothos/core';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { choices } from '../choices.ts';
import { sharedWords } from '../words.ts';

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never;

/** How a field of a command is asked for. */
interface Asked {
  readonly type: InputType<Types> | [InputType<Types>];
  readonly required: boolean;
}

const largestInt = 2 ** 31 - 1;

/** The input type of a command, derived from its schema: what zod asks for, GraphQL asks for. */
export function inputOf(name: string, { shape }: z.ZodObject, more: z.ZodRawShape = {}) {
  return inputObject(`${name}Input`, { ...shape, ...more });
}

function inputObject(name: string, shape: z.ZodRawShape) {
  const fields = Object.entries(shape).filter(([field]) => field !== 'type');
  return builder.inputType(name, {
    fields: (t) =>
      Object.fromEntries(
        fields.map(([field, schema]): [string, InputFieldRef<Types, unknown>] => {
          const asked = askedFor(schema as z.ZodType, name.replace(/Input$/, ''), field);
          return [
            field,
            t.field({ type: asked.type as InputType<Types>, required: asked.required }),
          ];
        }),
      ),
  });
}

/** Reads a schema as an input field. A kind that it does not know stops the server from starting. */
function askedFor(schema: z.ZodType, owner: string, field: string): Asked {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return { ...askedFor(schema.unwrap() as z.ZodType, owner, field), required: false };
  if (schema instanceof z.ZodArray) {
    const { type } = askedFor(schema.element as z.ZodType, owner, field);
    return { type: [type as InputType<Types>], required: true };
  }
  return { type: single(schema, owner, field), required: true };
}

function single(schema: z.ZodType, owner: string, field: string): InputType<Types> {
  if (schema === aDay) return 'Day';
  if (schema instanceof z.ZodString)
    return field === 'commandId' || /Id$/.test(field) ? 'ID' : 'String';
  if (schema instanceof z.ZodBoolean) return 'Boolean';
  if (schema instanceof z.ZodNumber) return numberType(schema);
  if (schema instanceof z.ZodEnum) return enumType(schema, owner, field);
  if (schema instanceof z.ZodObject)
    return inputObject(`${owner}${capital(field)}Input`, schema.shape);
  throw new Error(`${owner}.${field}: the API has no input for a ${schema.def.type}.`);
}

/** Whole numbers too large for GraphQL's Int are instants: nothing else that is said is so large. */
function numberType({ isInt, maxValue }: z.ZodNumber): InputType<Types> {
  if (!isInt) return 'Float';
  return (maxValue ?? Number.POSITIVE_INFINITY) > largestInt ? 'Instant' : 'Int';
}

const ownWords = new Map<string, InputType<Types>>();

function enumType(schema: z.ZodEnum, owner: string, field: string): InputType<Types> {
  const values = schema.options.map(String);
  const key = values.join('|');
  const shared = sharedWords.find((word) => word.values.join('|') === key);
  if (shared) return shared.type as InputType<Types>;
  const known =
    ownWords.get(key) ?? (choices(`${owner}${capital(field)}`, values) as InputType<Types>);
  ownWords.set(key, known);
  return known;
}

const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
