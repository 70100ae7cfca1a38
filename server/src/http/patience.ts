import type { ServerOptions } from 'node:http';

/**
 * How long a client may take, in milliseconds, so that slow ones hold no lines that others need.
 * An answer may take as long as it likes: a stream of changes stays open for days.
 */
export const patience = {
  /** The headers together are some hundred bytes: one packet. */
  headersTimeout: 10_000,
  /** A body of 100 kB over the slowest line that is worth using, 50 kbit/s. */
  requestTimeout: 20_000,
  /** Between two requests on one line. Longer than proxies wait, so that they close it first. */
  keepAliveTimeout: 65_000,
  /** How often it is looked for those who take longer. */
  connectionsCheckingInterval: 2_000,
  /** In bytes. */
  maxHeaderSize: 16_384,
} satisfies ServerOptions;

export type Patience = typeof patience;
