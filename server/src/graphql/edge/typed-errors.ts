import { GraphQLError } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';

/** Why nothing was answered at all, by the status that the library answers with, without a word. */
const wordless: Readonly<Record<number, { code: string; message: string; remedy: string }>> = {
  406: {
    code: 'NOT_ACCEPTABLE',
    message: 'There is no answer of the kind that is accepted.',
    remedy: 'Accept application/json, and text/event-stream for a stream.',
  },
  415: {
    code: 'WRONG_TYPE',
    message: 'The body is not JSON.',
    remedy: 'Send it as application/json.',
  },
};

/**
 * Gives every error that leaves the API a code, and takes from it what says more of the inside than
 * it has to.
 */
export function useTypedErrors(): Plugin {
  return {
    onResultProcess({ result, setResult }) {
      if (isAsyncIterable(result) || Array.isArray(result) || !result.errors) return;
      setResult({ ...result, errors: result.errors.map(typed) });
    },
    onResponse({ response, setResponse, fetchAPI }) {
      response.headers.set('cache-control', 'no-store');
      const said = wordless[response.status];
      if (response.body || !said) return;
      const { code, message, remedy } = said;
      const body = JSON.stringify({ errors: [{ message, extensions: { code, remedy } }] });
      const headers = {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
      };
      setResponse(new fetchAPI.Response(body, { status: response.status, headers }));
    },
  };
}

function typed(error: GraphQLError): GraphQLError {
  // What the reader of the body stumbled over would repeat what was sent.
  const { originalError: _repeated, ...extensions } = error.extensions;
  // A guess at what was meant would spell out the schema, one misspelt name after the other.
  const message = error.message.replace(/\s*Did you mean [^?]*\?/g, '');
  const { nodes, source, positions, path } = error;
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    extensions: { code: 'BAD_REQUEST', ...extensions },
  });
}
