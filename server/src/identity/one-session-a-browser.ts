import type { BetterAuthPlugin } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';

/**
 * Ends the session that a browser came with once its place is taken: by a new one, or by an attempt
 * that waits for the second factor. Otherwise it would stand for two weeks where nobody sees it.
 *
 * It has to be named after the second factor, which takes a new session back.
 */
export function oneSessionABrowser() {
  return {
    id: 'one-session-a-browser',
    hooks: {
      after: [
        {
          matcher: () => true,
          handler: createAuthMiddleware(async (context) => {
            const { responseHeaders, authCookies, secret, internalAdapter } = context.context;
            const { name } = authCookies.sessionToken;
            const given = responseHeaders?.getSetCookie() ?? [];
            if (!given.some((each) => each.startsWith(`${name}=`))) return;
            const before = await context.getSignedCookie(name, secret);
            if (before && before !== context.context.newSession?.session.token)
              await internalAdapter.deleteSession(before);
          }),
        },
      ],
    },
  } satisfies BetterAuthPlugin;
}
