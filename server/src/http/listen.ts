import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';
import { CannotStart } from '../cannot-start.ts';
import type { Config } from '../config.ts';
import { type Patience, patience } from './patience.ts';
import { answerUnreadable } from './unreadable-request.ts';

/**
 * Listens where the configuration says.
 *
 * @throws CannotStart when the port is taken or may not be used
 */
export function listen(
  http: Express | undefined,
  { host, port }: Config,
  waits: Patience = patience,
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(waits, http);
    answerUnreadable(server);
    server.once('error', (cause: NodeJS.ErrnoException) => reject(inOneLine(cause, host, port)));
    server.listen(port, host, () => resolve(server));
  });
}

/** The configuration with a port that is free where it left the choice to the system. */
export async function withPort(config: Config): Promise<Config> {
  if (config.port !== 0) return config;
  const probe = await listen(undefined, config);
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return { ...config, port };
}

/** Where a browser finds the server. */
export function addressOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo;
  const everywhere = address === '0.0.0.0' || address === '::';
  const name = everywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${name}:${port}`;
}

function inOneLine(cause: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (cause.code) {
    case 'EADDRINUSE':
      return new CannotStart(
        `Port ${port} is taken. Set PORT to a free one, or stop what is using it.`,
      );
    case 'EACCES':
      return new CannotStart(
        `Port ${port} may not be used by this user. Set PORT to one above 1023.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CannotStart(`${host} is not an address of this machine. Set HOST to one that is.`);
    default:
      return cause;
  }
}
