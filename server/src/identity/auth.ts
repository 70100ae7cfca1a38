import type { DatabaseSync } from 'node:sqlite';
import { apiKey } from '@better-auth/api-key';
import { passkey } from '@better-auth/passkey';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api';
import { getMigrations } from 'better-auth/db/migration';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import { tokenPrefix } from './access-tokens.ts';
import { newPassword } from './mail/letters.ts';
import type { Notices } from './mail/notices.ts';
import type { Members } from './members.ts';
import { passkeyIsEnough, refuseNoAnswer } from './passkey-rules.ts';
import { afterPassword } from './password-chosen.ts';
import { passwordLength, weakness } from './password-strength.ts';
import { forgetLinks, PasswordTurns } from './password-turns.ts';
import {
  addressHeader,
  cookiePrefix,
  lasting,
  linkTo,
  type OidcProvider,
  oidcProviderId,
} from './sign-in-settings.ts';

/** What sign-in is put together from. */
export interface AuthParts {
  /** Holds accounts, sessions and keys of access; nothing else. */
  readonly file: DatabaseSync;
  /** Signs cookies and seals second factors; 32 bytes or more, in base64. */
  readonly secret: string;
  /** Where browsers find Cairn, such as `https://cairn.example.org`. */
  readonly address: string;
  readonly notices: Notices;
  readonly members: Members;
  readonly oidc?: OidcProvider;
  /** Hears of what went wrong inside; what goes out says nothing of it. */
  readonly onError: (message: string, error?: unknown) => void;
}

/** What of the library is used behind its own routes. */
export interface Auth {
  readonly handler: (request: Request) => Promise<Response>;
  readonly api: {
    getSession(asked: { headers: Headers }): Promise<{ session: Session } | null>;
    resetPassword(asked: { body: { token: string; newPassword: string } }): Promise<unknown>;
    createApiKey(asked: {
      body: {
        userId: string;
        name: string;
        expiresIn: number;
        permissions: Record<string, string[]>;
      };
    }): Promise<{ key: string }>;
    verifyApiKey(asked: { body: { key: string } }): Promise<{
      valid: boolean;
      key: {
        id: string;
        referenceId: string;
        permissions?: Record<string, string[]> | null;
      } | null;
    }>;
  };
  readonly $context: Promise<{ internalAdapter: Accounts }>;
}

interface Session {
  readonly token: string;
  readonly userId: string;
}

interface Accounts {
  createUser(
    user: { id: string; name: string; email: string; emailVerified: boolean },
    source: { method: 'admin' },
  ): Promise<unknown>;
  findUserById(id: string): Promise<object | null>;
  findUserByEmail(email: string): Promise<{ user: { id: string } } | null>;
  updateUser(id: string, changed: { name?: string; email?: string }): Promise<unknown>;
  createVerificationValue(value: {
    identifier: string;
    value: string;
    expiresAt: Date;
  }): Promise<unknown>;
}

/**
 * The library of signing in, set up as Cairn uses it, its file brought to the form that it needs.
 * Who is somebody is for the log to say.
 */
export async function makeAuth(parts: AuthParts): Promise<Auth> {
  const { file, secret, address, notices, members, oidc, onError } = parts;
  const options = {
    appName: 'Cairn',
    baseURL: address,
    basePath: '/api/auth',
    secret,
    database: file,
    telemetry: { enabled: false },
    logger: {
      // Below this the library writes to the console by itself.
      level: 'info',
      log: (level, message, ...rest) => {
        if (level === 'error') onError(message, rest[0]);
      },
    },
    emailAndPassword: {
      enabled: true,
      // Who is in is for an administrator to say.
      disableSignUp: true,
      minPasswordLength: passwordLength.least,
      maxPasswordLength: passwordLength.most,
      resetPasswordTokenExpiresIn: lasting.newPassword,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) =>
        notices.tell(user.id, (to) => newPassword(to, linkTo(address, 'password', token))),
    },
    session: {
      expiresIn: lasting.session,
      updateAge: lasting.sessionUse,
      freshAge: lasting.fresh,
      // A session that was ended has ended, in the same second.
      cookieCache: { enabled: false },
    },
    account: {
      encryptOAuthTokens: true,
      accountLinking: { enabled: true, allowDifferentEmails: false },
    },
    verification: { storeIdentifier: 'hashed' },
    // The edge counts, by account and by address.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix,
      useSecureCookies: false,
      defaultCookieAttributes: { secure: true, httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [addressHeader], ipv6Subnet: 56 },
      disableOriginCheck: false,
    },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        refuseBefore(context);
        await takeTurn(turns, context);
        return endingOthers(context);
      }),
    },
    databaseHooks: {
      account: {
        create: {
          before: async ({ password }) => (password ? turns.take() : undefined),
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
          before: async ({ userId }) => refuseLeft(members, userId),
          after: async ({ token }) => turns.refuseLateSession(token),
        },
      },
      verification: { create: { before: async () => turns.refuseLate() } },
    },
    plugins: [
      twoFactor({ issuer: 'Cairn', allowPasswordless: true }),
      passkey({
        rpID: new URL(address).hostname,
        rpName: 'Cairn',
        origin: address,
        authentication: { afterVerification: passkeyIsEnough(file) },
      }),
      apiKey({
        defaultPrefix: tokenPrefix,
        requireName: true,
        maximumNameLength: 60,
        startingCharactersConfig: { shouldStore: true, charactersLength: 10 },
        rateLimit: { enabled: false },
        enableMetadata: false,
      }),
      genericOAuth({ config: oidc ? [oidcConfig(oidc)] : [] }),
    ],
  } satisfies BetterAuthOptions;
  await (await getMigrations(options)).runMigrations();
  const auth = betterAuth(options);
  // Its tables are there only now.
  const turns = new PasswordTurns(file);
  const chosen = afterPassword({ file, turns, notices, address });
  const { $context, api } = auth;
  return { $context, api, handler: (request) => turns.during(() => auth.handler(request)) };
}

const oidcConfig = ({ issuer, clientId, clientSecret }: OidcProvider) => ({
  providerId: oidcProviderId,
  discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  clientId,
  clientSecret,
  scopes: ['openid', 'email', 'profile'],
  pkce: true,
  requireIdTokenVerification: true,
  // The provider says who somebody is; whether they are in is for an administrator.
  disableSignUp: true,
});

type Hooked = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** Said only to who has shown who they are; a stranger learns nothing by it. */
function refuseLeft({ isHere }: Members, personId: string): void {
  if (!isHere(personId)) throw new APIError('FORBIDDEN', { code: 'NOT_HERE' });
}

/** The two ways of choosing a password. */
const choosing: ReadonlySet<string> = new Set(['/reset-password', '/change-password']);

function refuseBefore(context: Hooked): void {
  refuseNoAnswer(context.path, context.body);
  const { newPassword } = (context.body ?? {}) as { newPassword?: unknown };
  if (!choosing.has(context.path) || typeof newPassword !== 'string') return;
  const found = weakness(newPassword, ['cairn']);
  if (found) throw new APIError('BAD_REQUEST', { code: 'WEAK_PASSWORD', message: found });
}

/** Who else came in by a password goes with it, whatever a page asks for. */
const endingOthers = ({ path, body }: Hooked) =>
  path === '/change-password'
    ? { context: { body: { ...body, revokeOtherSessions: true } } }
    : undefined;

/** Notes with which password a request begins, before the library looks at it. */
async function takeTurn(turns: PasswordTurns, context: Hooked): Promise<void> {
  const { email, token } = (context.body ?? {}) as { email?: unknown; token?: unknown };
  if (context.path === '/sign-in/email' && typeof email === 'string') turns.signsIn(email);
  if (context.path === '/reset-password' && typeof token === 'string') turns.resets(token);
  if (context.path !== '/change-password') return;
  const found = await getSessionFromCtx(context, { disableRefresh: true });
  if (found) turns.changes(found.user.id);
}
