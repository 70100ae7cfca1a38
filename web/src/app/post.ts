import { ownPage } from './own-page.ts';
import { toTheDoor } from './to-the-door.ts';

/** A document's whole text with its variables, as it goes to the server. */
export interface Question {
  readonly query: string;
  readonly variables: unknown;
}

export interface Failure {
  /** No answer came, or none that could be read: the words of the server are missing. */
  readonly lost: boolean;
  readonly message: string;
}

/** What the server says. Both can stand: a part may be answered while another was not. */
export interface Answered {
  readonly data?: unknown;
  readonly failure?: Failure;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string };
  }[];
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
    return readBody((await response.json()) as Body);
  } catch {
    return LOST;
  }
}

function readBody({ data, errors }: Body): Answered {
  const { message, extensions } = errors?.[0] ?? {};
  if (extensions?.code === 'NOT_SIGNED_IN') toTheDoor();
  if (message === undefined) return data == null ? LOST : { data };
  return { ...(data != null && { data }), failure: { lost: false, message } };
}
