import { request } from 'node:http';
import { expectNothingOfTheInside, type Reply } from './reply.ts';

export interface Sending {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
}

export type Send = (path: string, sending?: Sending) => Promise<Reply>;

/** Sends requests to a port of this machine; whatever comes back is searched for the inside. */
export const sendTo =
  (port: number): Send =>
  (path, { method, headers = {}, body } = {}) =>
    new Promise((resolve, reject) => {
      const sent = request(
        {
          port,
          path,
          method: method ?? (body === undefined ? 'GET' : 'POST'),
          headers: {
            // Not every method is given a length by the client.
            ...(body !== undefined &&
              !('transfer-encoding' in headers) && { 'content-length': Buffer.byteLength(body) }),
            ...(headers as Record<string, string>),
          },
          agent: false,
        },
        async (response) => {
          const text = Buffer.concat(await response.toArray()).toString();
          const reply = { status: response.statusCode!, headers: response.headers, text };
          try {
            expectNothingOfTheInside(reply);
            resolve(reply);
          } catch (error) {
            reject(error);
          }
        },
      );
      sent.on('error', reject);
      sent.end(body);
    });
