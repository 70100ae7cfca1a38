import type { IncomingHttpHeaders } from 'node:http';
import { resolve } from 'node:path';
import { expect } from 'vitest';

/** What came back, whole. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

interface Said {
  readonly message: string;
  readonly code?: string;
  readonly remedy?: string;
  readonly extensions?: { readonly code?: string; readonly remedy?: string };
}

/** What is said of a refusal, wherever on the way it was refused. */
export function saidIn({ text }: Reply): Said | undefined {
  const { error, errors } = JSON.parse(text) as { error?: Said; errors?: readonly Said[] };
  return error ?? errors?.[0];
}

/** The code of a refusal; `undefined` for an answer. */
export function codeOf(reply: Reply): string | undefined {
  const said = saidIn(reply);
  return said?.code ?? said?.extensions?.code;
}

/**
 * Traces of the inside: where code stands, what it is made of, how it keeps things. None of them is
 * a word of ours.
 */
const inside =
  /node_modules|\.(ts|mjs|cjs)\b|\bat \S+ \(|\b[a-z]:\\|\/(srv|home|tmp|usr)\/|sqlite|SELECT .+ FROM|INSERT INTO|\byoga\b|express|armor|\bzod\b|pothos|whatwg|SyntaxError|TypeError|RangeError|ECONN|ENOENT|Did you mean|csrf/i;

const checkout = resolve(import.meta.dirname, '../../../..');

/** Holds that an answer tells nothing of the inside, in body and headers. */
export function expectNothingOfTheInside({ text, headers }: Reply): void {
  expect(text.match(inside)?.[0]).toBeUndefined();
  expect(text).not.toContain(checkout);
  expect(headers.server).toBeUndefined();
  expect(headers['x-powered-by']).toBeUndefined();
}
