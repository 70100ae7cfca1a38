import type { Sent } from './document.ts';
import { ownPage } from './own-page.ts';
import { toTheDoor } from './to-the-door.ts';

/** A document with its variables, as it goes to the server. */
export type Question = Sent & { readonly variables: unknown };

export interface Failure {
  /** No answer came, or none that could be read: the words of the server are missing. */
  readonly lost: boolean;
  readonly message: string;
  /** What to do, where the server says it. */
  readonly remedy?: string;
  /** The page is older than the server: asking again helps only once it is loaded again. */
  readonly outdated?: boolean;
  /** Too much was asked in a short time: seconds until it may be asked again. */
  readonly waitSeconds?: number;
}

/** What the server says. Both can stand: a part may be answered while another was not. */
export interface Answered {
  readonly data?: unknown;
  readonly failure?: Failure;
}

interface Said {
  readonly message: string;
  readonly remedy?: string;
  readonly code?: string;
  readonly extensions?: { readonly code?: string; readonly remedy?: string };
}

/** The API answers with `errors`; what turns a request away before it, with one `error`. */
interface Body {
  readonly data?: unknown;
  readonly errors?: readonly Said[];
  readonly error?: Said;
}

const LOST: Answered = { failure: { lost: true, message: 'Cairn could not be reached.' } };

/** Asks the server that the page came from. Never throws. */
export async function post(question: Question): Promise<Answered> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        ...ownPage,
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body: JSON.stringify(question),
    });
    return readBody((await response.json()) as Body, response);
  } catch {
    return LOST;
  }
}

function readBody({ data, errors, error }: Body, { status, headers }: Response): Answered {
  const said = errors?.[0] ?? error;
  if (said === undefined) return data == null ? LOST : { data };
  const { code, remedy } = said.extensions ?? said;
  if (code === 'NOT_SIGNED_IN' || code === 'SECOND_FACTOR') toTheDoor();
  const wait = status === 429 ? Number(headers.get('retry-after')) || 1 : undefined;
  const failure: Failure = {
    lost: false,
    message: said.message,
    ...(remedy !== undefined && { remedy }),
    ...(code === 'UNKNOWN_OPERATION' && { outdated: true }),
    ...(wait !== undefined && { waitSeconds: wait }),
  };
  return { ...(data != null && { data }), failure };
}
