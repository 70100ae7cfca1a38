import type { Config } from '@cairn/server/config';
import { openRoutes } from '@cairn/server/http/account/auth-routes';
import { realCairn } from '@cairn/server/identity/testing/signed-in-cairn';
import { type FoundRoute, routesOf } from './routes-of.ts';
import { type Send, sendTo } from './send-to.ts';

export interface RealRoutes {
  readonly routes: readonly FoundRoute[];
  readonly send: Send;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Every route of a Cairn that is used for real, those of signing in with it, which the
 * demonstration does not have.
 */
export async function realRoutes(config: Partial<Config> = {}): Promise<RealRoutes> {
  const cairn = await realCairn({ config });
  await cairn.begun();
  const port = Number(new URL(cairn.address).port);
  const below = openRoutes.map((each) => {
    const [method, path] = each.split(' ') as [string, string];
    return { path: `/api/auth${path}`, methods: [method] };
  });
  return {
    routes: [...routesOf(cairn), ...below],
    send: sendTo(port),
    port,
    close: () => cairn.close(),
  };
}
