import type { DatabaseSync } from 'node:sqlite';
import type { BetterAuthOptions } from 'better-auth';
import {
  APIError,
  createAuthMiddleware,
  freshSessionMiddleware,
  getSessionFromCtx,
} from 'better-auth/api';
import type { Notices } from './mail/notices.ts';
import type { Members } from './members.ts';
import { isFirstBy } from './oidc-providers.ts';
import { refuseNoAnswer } from './passkey-rules.ts';
import { afterPassword } from './password-chosen.ts';
import { forgetLinks, type PasswordTurns } from './password-turns.ts';
import type { sessionsSayHow } from './shown-by.ts';

interface Parts {
  readonly file: DatabaseSync;
  /** Where browsers find Cairn. */
  readonly address: string;
  readonly turns: PasswordTurns;
  readonly members: Members;
  readonly notices: Notices;
  readonly how: ReturnType<typeof sessionsSayHow>;
}

type Hooked = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** What Cairn adds where the library is about to act, or to write down that it did. */
export function signInHooks(parts: Parts) {
  const { file, turns, members, how } = parts;
  const chosen = afterPassword(parts);
  return {
    hooks: {
      before: createAuthMiddleware(async (context) => {
        await refuseBefore(context);
        await takeTurn(turns, context);
        return endingOthers(context);
      }),
    },
    databaseHooks: {
      account: {
        create: {
          before: async ({ userId, providerId, password }) => {
            if (password) turns.take();
            return isFirstBy(file, userId, providerId);
          },
          after: async ({ userId, password }) => {
            // Whoever came in, by whichever way, leaves no link that passed through other hands.
            forgetLinks(file, userId);
            if (password) chosen(true);
          },
        },
        update: {
          before: async ({ password }) => (password ? turns.take() : undefined),
          after: async () => chosen(false),
        },
      },
      session: {
        create: {
          before: async (session, context) => {
            refuseLeft(members, session.userId);
            return how.begins(session, context);
          },
          after: async ({ token }) => turns.refuseLateSession(token),
        },
      },
      verification: { create: { before: async () => turns.refuseLate() } },
    },
  } satisfies Pick<BetterAuthOptions, 'hooks' | 'databaseHooks'>;
}

/** Said only to who has shown who they are; a stranger learns nothing by it. */
function refuseLeft({ isHere }: Members, personId: string): void {
  if (!isHere(personId)) throw new APIError('FORBIDDEN', { code: 'NOT_HERE' });
}

const changingTheWayIn: ReadonlySet<string> = new Set([
  '/passkey/delete-passkey',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/generate-backup-codes',
]);

async function refuseBefore(context: Hooked): Promise<void> {
  refuseNoAnswer(context.path, context.body);
  // The library asks for it where a passkey is added. Of whoever has no password it asks nothing.
  const { password } = (context.body ?? {}) as { password?: unknown };
  if (password === undefined && changingTheWayIn.has(context.path))
    await freshSessionMiddleware(context);
}

/** Notes with which password a request begins, before the library looks at it. */
async function takeTurn(turns: PasswordTurns, context: Hooked): Promise<void> {
  const { email, token } = (context.body ?? {}) as { email?: unknown; token?: unknown };
  if (context.path === '/sign-in/email' && typeof email === 'string') turns.signsIn(email);
  if (context.path === '/reset-password' && typeof token === 'string') turns.resets(token);
  if (context.path !== '/change-password') return;
  const found = await getSessionFromCtx(context, { disableRefresh: true });
  if (found) turns.changes(found.user.id);
}

/** Who else came in by a password goes with it, whatever a page asks for. */
const endingOthers = ({ path, body }: Hooked) =>
  path === '/change-password'
    ? { context: { body: { ...body, revokeOtherSessions: true } } }
    : undefined;
