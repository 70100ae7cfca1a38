import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { App } from './app.ts';
import type { Readiness } from './http/readiness.ts';

/** How long requests that are under way get to finish, in milliseconds. */
const grace = 3_000;

/**
 * Not ready, drain, checkpoint: takes no more requests, lets those under way finish, ends the live
 * updates, and closes the files. Takes a few seconds at most.
 */
export async function shutDown(server: Server, app: App, readiness: Readiness): Promise<void> {
  readiness.ready = false;
  const drained = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  await app.commands.idle();
  // Live updates last as long as their reader does; they end with the world's following.
  await app.live.close();
  const giveUp = new AbortController();
  await Promise.race([drained, pause(grace, undefined, giveUp)]);
  giveUp.abort();
  server.closeAllConnections();
  await drained;
  await app.close();
}
