import { z } from 'zod';
import { isDay } from './calendar.ts';
import { uuidPattern } from './event-id.ts';
import { legible } from './legible.ts';
import { limits } from './limits.ts';
import type { Refusal } from './refusal.ts';

// The building blocks of command schemas. Each message says what is wrong; `refusalOf` adds what
// to do, so that the API and the form speak with one voice.

// Ids become part of the names of streams and keys, where other characters would part or hide them.
export const anId = z
  .string()
  .min(1)
  .max(64)
  .regex(/^[\w.:~-]+$/, 'holds a character that no id has');
export const aNewId = z.string().regex(uuidPattern, 'is not a UUID');
/** A day of `firstDay` to `lastDay`: nothing is planned beyond, and most of what is are slips of a key. */
export const aDay = z
  .string()
  .refine(isDay, { params: { day: 'unknown' } })
  .refine((day) => day >= limits.firstDay && day <= limits.lastDay, { params: { day: 'far' } });
export const aValue = z.number().min(-limits.magnitude).max(limits.magnitude);
/** Text of 1 to `max` characters once it is legible and its ends are trimmed. */
export const aText = (max: number) => z.string().overwrite(legible).trim().min(1).max(max);

/** What every command carries besides its own fields. */
export const envelope = {
  /** Made by the sender; a second sending with the same id changes nothing. */
  commandId: aNewId,
  /** When it was true, milliseconds since 1970 UTC, when that was before now. */
  effectiveAt: z.number().int().min(0).optional(),
};

/** Reads input as a command, or says which field to mend and how. */
export function parseCommand<T>(
  schema: z.ZodType<T>,
  input: unknown,
): { ok: true; value: T } | { ok: false; refusal: Refusal } {
  const result = schema.safeParse(input, { reportInput: true });
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, refusal: refusalOf(result.error) };
}

function refusalOf(error: z.ZodError): Refusal {
  const issue = error.issues[0]!;
  const field = issue.path.map(String).join('.') || undefined;
  const name = field ?? 'The command';
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? {
            code: 'too_long',
            field,
            message: `${name} is longer than ${issue.maximum} characters.`,
            remedy: `Say it in ${issue.maximum} characters or fewer.`,
          }
        : issue.origin === 'array'
          ? {
              code: 'too_long',
              field,
              message: `${name} holds more than ${issue.maximum} entries.`,
              remedy: `Keep the ${issue.maximum} that matter most.`,
            }
          : {
              code: 'out_of_range',
              field,
              message: `${name} is above ${issue.maximum}.`,
              remedy: `Give ${issue.maximum} or less.`,
            };
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { code: 'missing', field, message: `${name} is empty.`, remedy: `Fill in ${name}.` }
        : {
            code: 'out_of_range',
            field,
            message: `${name} is below ${issue.minimum}.`,
            remedy: `Give ${issue.minimum} or more.`,
          };
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'missing', field, message: `${name} is missing.`, remedy: `Fill in ${name}.` }
        : {
            code: 'malformed',
            field,
            message: `${name} is not a ${issue.expected}.`,
            remedy: `Give ${name} as a ${issue.expected}.`,
          };
    case 'invalid_value':
      return {
        code: 'malformed',
        field,
        message: `${name} is none of the values that it can have.`,
        remedy: `Choose one of: ${issue.values.join(', ')}.`,
      };
    case 'custom':
      if (issue.params?.day) return issue.params.day === 'far' ? farOff(field) : noDay(field);
      return unreadable(name, field, issue);
    default:
      return unreadable(name, field, issue);
  }
}

// A day is asked for in many forms, by names that are not the field's: its refusal names none.

const farOff = (field: string | undefined): Refusal => ({
  code: 'out_of_range',
  field,
  message: `The day given lies before ${limits.firstDay} or after ${limits.lastDay}.`,
  remedy: 'Give a day between the two.',
});

const noDay = (field: string | undefined): Refusal => ({
  code: 'malformed',
  field,
  message: 'That is no day of the calendar.',
  remedy: 'Give one that is, such as 2026-09-04.',
});

const unreadable = (
  name: string,
  field: string | undefined,
  { message }: { readonly message: string },
): Refusal => ({
  code: 'malformed',
  field,
  message: `${name} cannot be read: ${message}.`,
  remedy: `Check ${name} and send it again.`,
});
