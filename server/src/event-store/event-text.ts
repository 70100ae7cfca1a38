import { InvalidArgument } from './errors.ts';
import type { AppendEvent } from './event-store.ts';

/** An event as the log keeps it: checked, its data and metadata written out as JSON. */
export interface EventText {
  readonly id: string;
  readonly type: string;
  readonly version: number;
  readonly data: string;
  readonly metadata: string;
  readonly recordedAt: number | undefined;
}

const callersOwnKeys = new Set(['$correlationId', '$causationId']);

/** Control characters never stand in a name: the hash chain parts its fields by a line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u001f\u007f]/;

/**
 * Checks an event and writes it out, so that a refusal comes before anything waits for the disk.
 *
 * @throws InvalidArgument
 */
export function writeOut(event: AppendEvent, recordedAt: 'clock' | 'given'): EventText {
  checkName('event id', event.id);
  checkOwnName('event type', event.type);
  if (!Number.isSafeInteger(event.version) || event.version < 1)
    throw new InvalidArgument(`An event's version counts from 1, not ${event.version}.`);
  checkMetadata(event.metadata);
  if (event.recordedAt !== undefined) checkRecordedAt(event.recordedAt, recordedAt);
  return {
    id: event.id,
    type: event.type,
    version: event.version,
    data: toJson(event.data),
    metadata: JSON.stringify(event.metadata),
    recordedAt: event.recordedAt,
  };
}

/** @throws InvalidArgument when the name is empty, too long, or could not be stored as it is. */
export function checkName(what: string, name: string): void {
  if (typeof name !== 'string' || name.length === 0 || name.length > 500)
    throw new InvalidArgument(`The ${what} must have between 1 and 500 characters.`);
  if (control.test(name) || !name.isWellFormed())
    throw new InvalidArgument(`The ${what} must be plain text without control characters.`);
}

/** As `checkName`, and refuses what is the store's own. */
export function checkOwnName(what: string, name: string): void {
  checkName(what, name);
  if (name.startsWith('$'))
    throw new InvalidArgument(`The ${what} ${name} is reserved: it opens with a dollar sign.`);
}

/**
 * JSON of a value; what JSON has no word for is refused instead of vanishing.
 *
 * @throws InvalidArgument
 */
export function toJson(data: unknown): string {
  let text: string | undefined;
  try {
    text = JSON.stringify(data);
  } catch (error) {
    throw new InvalidArgument('This can not be written as JSON.', { cause: error });
  }
  if (text === undefined) throw new InvalidArgument('This is not a JSON value.');
  return text;
}

function checkMetadata(metadata: Readonly<Record<string, string>>): void {
  for (const key in metadata) {
    if (typeof metadata[key] !== 'string')
      throw new InvalidArgument(`Metadata ${key} must be text: metadata is string to string.`);
    if (key.charCodeAt(0) === 36 && !callersOwnKeys.has(key))
      throw new InvalidArgument(`Metadata ${key} is reserved: it opens with a dollar sign.`);
  }
}

function checkRecordedAt(recordedAt: number, mode: 'clock' | 'given'): void {
  if (mode === 'clock')
    throw new InvalidArgument('This store stamps recordedAt itself; the event brought its own.');
  if (!Number.isSafeInteger(recordedAt) || recordedAt < 0)
    throw new InvalidArgument('recordedAt is a whole number of milliseconds since 1970 UTC.');
}
