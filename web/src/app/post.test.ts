import { afterEach, expect, test, vi } from 'vitest';
import { post } from './post.ts';

const question = { query: 'query Q { a }', variables: { b: 1 } };
const server = (answer: () => Response) => {
  const fetched = vi.fn(async (_url: string, _sent: RequestInit) => answer());
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
afterEach(() => vi.unstubAllGlobals());

test('a question goes as JSON with the header of our own pages', async () => {
  const fetched = server(() => Response.json({ data: { a: 1 } }));
  expect(await post(question)).toEqual({ data: { a: 1 } });
  const [url, sent] = fetched.mock.calls[0]!;
  expect(url).toBe('/graphql');
  expect(JSON.parse(String(sent.body))).toEqual(question);
  expect(sent.headers).toHaveProperty('x-graphql-yoga-csrf');
});

test('what the server says of a failure is kept, whatever the status', async () => {
  server(() => Response.json({ errors: [{ message: 'Too deep.' }] }, { status: 400 }));
  expect(await post(question)).toEqual({ failure: { lost: false, message: 'Too deep.' } });
});

test.each([
  ['a page instead of an answer', () => new Response('<html>', { status: 502 })],
  ['an answer with nothing in it', () => Response.json({ data: null })],
  [
    'no answer',
    () => {
      throw new TypeError('network');
    },
  ],
])('%s counts as lost', async (_what, answer) => {
  server(answer);
  expect(await post(question)).toEqual({
    failure: { lost: true, message: 'Cairn could not be reached.' },
  });
});

test('a page that is older than the server is told apart, with what to do', async () => {
  const extensions = { code: 'UNKNOWN_OPERATION', remedy: 'Load the page again.' };
  server(() => Response.json({ errors: [{ message: 'Other.', extensions }] }, { status: 400 }));
  expect(await post({ documentId: 'Q.1', variables: {} })).toEqual({
    failure: { lost: false, message: 'Other.', remedy: 'Load the page again.', outdated: true },
  });
});

test.each([
  ['the API', { errors: [{ message: 'Much.', extensions: { remedy: 'Wait.' } }] }],
  ['the edge before it', { error: { message: 'Much.', code: 'x', remedy: 'Wait.' } }],
])('how long to wait is known where %s is asked too much', async (_who, body) => {
  server(() => Response.json(body, { status: 429, headers: { 'retry-after': '12' } }));
  expect(await post(question)).toEqual({
    failure: { lost: false, message: 'Much.', remedy: 'Wait.', waitSeconds: 12 },
  });
});
