import type { Server } from 'node:http';
import type { Duplex } from 'node:stream';

interface Reply {
  readonly status: string;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

const unreadable: Reply = {
  status: '400 Bad Request',
  code: 'malformed',
  message: 'The request cannot be read.',
  remedy: 'Check it and send it again.',
};

const replies: Readonly<Record<string, Reply>> = {
  HPE_HEADER_OVERFLOW: {
    status: '431 Request Header Fields Too Large',
    code: 'too_large',
    message: 'The headers are larger than 16 kB.',
    remedy: 'Send fewer or shorter ones; in a browser, remove the cookies of this address.',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: '408 Request Timeout',
    code: 'too_slow',
    message: 'The request did not come to its end in time.',
    remedy: 'Send it again.',
  },
};

/**
 * Answers what the HTTP parser itself gives up on, which reaches no route and no middleware, in the
 * form of all other refusals, and closes the line.
 */
export function answerUnreadable(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, line: Duplex) => {
    if (error.code === 'ECONNRESET' || !line.writable) return void line.destroy();
    const { status, ...said } = replies[error.code ?? ''] ?? unreadable;
    const body = JSON.stringify({ error: said });
    line.end(
      [
        `HTTP/1.1 ${status}`,
        'Content-Type: application/json; charset=utf-8',
        `Content-Length: ${Buffer.byteLength(body)}`,
        'Cache-Control: no-store',
        'X-Content-Type-Options: nosniff',
        "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
        'Connection: close',
        '',
        body,
      ].join('\r\n'),
    );
  });
}
