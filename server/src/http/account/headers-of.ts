import type { IncomingHttpHeaders } from 'node:http';

/** What of a request tells who asks. */
export function headersOf({ headers }: { readonly headers: IncomingHttpHeaders }): Headers {
  const found = new Headers();
  if (headers.cookie !== undefined) found.set('cookie', headers.cookie);
  if (headers.authorization !== undefined) found.set('authorization', headers.authorization);
  return found;
}
