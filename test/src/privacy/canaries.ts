import { createHash } from 'node:crypto';
import type { App } from '@cairn/server/app';
import { commandSchemas } from '@cairn/server/graphql/commands/command-schemas';
import { type Sent, testId } from '@cairn/shared/testing/scenario';
import { labels } from './labels.ts';
import { textFields } from './text-fields.ts';

/** A sentence that stands nowhere else, and who wrote it into which field. */
export interface Canary {
  readonly token: string;
  readonly author: string;
  readonly field: string;
}

/** Fields that hold sentences: every text that people write, but for the names of things. */
export const proseFields: readonly string[] = textFields().filter((field) => !labels.has(field));
const isProse: ReadonlySet<string> = new Set(proseFields);

/**
 * Sends the commands once more, to a real Cairn, with a sentence of its own in every field that
 * takes one; fields that may stay empty are filled too, where the rules let them.
 */
export async function plant(app: App, commands: readonly Sent[]): Promise<readonly Canary[]> {
  const planted: Canary[] = [];
  let next = 0;
  for (const { actor, at, input } of commands) {
    const type = String(input.type);
    const marked = (field: string, into: Canary[]): string => {
      const digits = createHash('sha256').update(`${field} ${next++}`).digest('hex').slice(0, 14);
      const token = `canary${digits}`;
      into.push({ token, author: actor, field });
      return `Sentence ${next} says ${token}`;
    };
    const send = async (filled: Record<string, unknown>, canaries: readonly Canary[]) => {
      const commandId = (input.commandId as string | undefined) ?? testId(7_000_000 + next++);
      const outcome = await app.commands.execute(
        { ...filled, commandId },
        { personId: actor, source: 'web' },
        { at },
      );
      if (outcome.ok) planted.push(...canaries);
      return outcome;
    };
    const all: Canary[] = [];
    const full = {
      ...emptyTextsOf(type, input, (field) => marked(field, all)),
      ...(withCanaries(input, type, (field) => marked(field, all)) as Record<string, unknown>),
    };
    if ((await send(full, all)).ok) continue;
    // What may stay empty contradicts the rest of some commands.
    const given: Canary[] = [];
    const plain = withCanaries(input, type, (field) => marked(field, given));
    const outcome = await send(plain as Record<string, unknown>, given);
    if (!outcome.ok) throw new Error(`${type}: ${outcome.refusal.message}`);
  }
  return planted;
}

function withCanaries(value: unknown, path: string, mark: (field: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => withCanaries(each, path, mark));
  if (typeof value === 'string') return isProse.has(path) ? mark(path) : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      withCanaries(each, `${path}.${name}`, mark),
    ]),
  );
}

/** Sentences for the fields that the command leaves empty. */
function emptyTextsOf(
  type: string,
  input: Readonly<Record<string, unknown>>,
  mark: (field: string) => string,
): Record<string, string> {
  const shape = commandSchemas.get(type)?.shape ?? {};
  return Object.fromEntries(
    Object.keys(shape)
      .filter((name) => input[name] === undefined && isProse.has(`${type}.${name}`))
      .map((name) => [name, mark(`${type}.${name}`)]),
  );
}
