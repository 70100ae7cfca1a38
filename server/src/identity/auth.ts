import type { DatabaseSync } from 'node:sqlite';
import { apiKey } from '@better-auth/api-key';
import { passkey } from '@better-auth/passkey';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { getMigrations } from 'better-auth/db/migration';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import { tokenPrefix } from './access-tokens.ts';
import { askingAgain } from './late-provider.ts';
import { FewLetters } from './mail/few-letters.ts';
import type { Letter, Post } from './mail/letter.ts';
import { newPassword, passwordChanged } from './mail/letters.ts';
import { passkeyIsEnough, refuseNoAnswer } from './passkey-rules.ts';
import { passwordLength, weakness } from './password-strength.ts';
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
  readonly post: Post;
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
  findVerificationValue(identifier: string): Promise<{ value: string } | null>;
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
  const { file, secret, address, post, oidc, onError } = parts;
  // Not waited for: how long an answer takes, or that it fails, would tell who has an account.
  const sendAside = (letter: Letter): void => {
    post.send(letter).catch((error) => onError('A letter could not be sent.', error));
  };
  const resets = new FewLetters();
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
      // The library counts a picture as two or more; what is too short or too long is told before.
      minPasswordLength: passwordLength.least,
      maxPasswordLength: 2 * passwordLength.most,
      resetPasswordTokenExpiresIn: lasting.newPassword,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => {
        // Whoever asks is told the same: what was sent before goes on opening for as long.
        if (resets.mayGo(user.id, Date.now()))
          sendAside(newPassword(user.email, linkTo(address, 'password', token)));
      },
      onPasswordReset: async ({ user }) => {
        forgetLinks(file, user.id);
        sendAside(passwordChanged(user.email, `${address}/sign-in#forgotten`));
      },
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
    // An answer of the provider that comes late or twice belongs to no attempt that says where to go.
    onAPIError: { errorURL: '/sign-in' },
    hooks: { before: createAuthMiddleware(refuseBefore) },
    databaseHooks: {
      account: {
        create: {
          before: async ({ userId, providerId }) => mayComeIn(file, userId, providerId),
          // Whoever came in, by whichever way, leaves no link behind that passed through other hands.
          after: async ({ userId }) => forgetLinks(file, userId),
        },
      },
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
  const first = betterAuth(options);
  return oidc ? { ...first, handler: askingAgain(first, () => betterAuth(options)) } : first;
}

/**
 * Takes from every link of a person what it opens, and from every device that it goes without the
 * second factor.
 */
export function forgetLinks(file: DatabaseSync, personId: string): void {
  // Of each only a digest stands beside the person's id, so they cannot be told apart.
  file.prepare('DELETE FROM verification WHERE value = ?').run(personId);
}

/**
 * A provider may give the address of somebody who left to somebody new. Whoever came in by it once
 * is known by its own name for them, and nobody else comes in by it in their place.
 */
const mayComeIn = (file: DatabaseSync, personId: string, providerId: string): boolean =>
  file
    .prepare('SELECT 1 FROM account WHERE userId = ? AND providerId = ?')
    .get(personId, providerId) === undefined;

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

/** The two ways of choosing a password. */
const choosing: ReadonlySet<string> = new Set(['/reset-password', '/change-password']);

async function refuseBefore(context: Hooked): Promise<void> {
  refuseNoAnswer(context.path, context.body);
  const { newPassword } = (context.body ?? {}) as { newPassword?: unknown };
  if (!choosing.has(context.path) || typeof newPassword !== 'string') return;
  const found = weakness(newPassword, []);
  if (found) throw new APIError('BAD_REQUEST', { code: 'WEAK_PASSWORD', message: found });
}
