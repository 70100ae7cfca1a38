import type { DatabaseSync } from 'node:sqlite';
import { apiKey } from '@better-auth/api-key';
import { passkey } from '@better-auth/passkey';
import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import { genericOAuth, twoFactor } from 'better-auth/plugins';
import { tokenPrefix } from './access-tokens.ts';
import { codesOpenOnce } from './codes-open-once.ts';
import { askingAgain } from './late-provider.ts';
import { FewLetters } from './mail/few-letters.ts';
import { newPassword } from './mail/letters.ts';
import type { Notices } from './mail/notices.ts';
import type { Members } from './members.ts';
import { providersFrom } from './oidc-providers.ts';
import { oneSessionABrowser } from './one-session-a-browser.ts';
import { passkeyIsEnough } from './passkey-rules.ts';
import { hashPassword, isPasswordOf } from './password-hash.ts';
import { passwordLength } from './password-strength.ts';
import { PasswordTurns } from './password-turns.ts';
import { sessionsSayHow } from './shown-by.ts';
import { signInHooks } from './sign-in-hooks.ts';
import {
  addressHeader,
  cookiePrefix,
  lasting,
  linkTo,
  type OidcProvider,
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
  const { file, secret, address, notices, members, oidc, onError } = parts;
  const how = sessionsSayHow();
  const enough = passkeyIsEnough(file);
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
      password: { hash: hashPassword, verify: isPasswordOf },
      resetPasswordTokenExpiresIn: lasting.newPassword,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => {
        // Whoever asks is told the same: what was sent before goes on opening for as long.
        if (resets.mayGo(user.id, Date.now()))
          notices.tell(user.id, (to) => newPassword(to, linkTo(address, 'password', token)));
      },
    },
    session: {
      expiresIn: lasting.session,
      updateAge: lasting.sessionUse,
      freshAge: lasting.fresh,
      // A session that was ended has ended, in the same second.
      cookieCache: { enabled: false },
      additionalFields: how.fields,
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
    plugins: [
      twoFactor({ issuer: 'Cairn', allowPasswordless: true }),
      codesOpenOnce(file),
      oneSessionABrowser(),
      passkey({
        rpID: new URL(address).hostname,
        rpName: 'Cairn',
        origin: address,
        authentication: {
          async afterVerification(answered) {
            await enough(answered);
            how.passkeyAnswered(answered);
          },
        },
      }),
      apiKey({
        defaultPrefix: tokenPrefix,
        requireName: true,
        maximumNameLength: 60,
        startingCharactersConfig: { shouldStore: true, charactersLength: 10 },
        rateLimit: { enabled: false },
        enableMetadata: false,
      }),
    ],
  } satisfies BetterAuthOptions;
  await (await getMigrations(options)).runMigrations();
  // Its tables are there only now.
  const turns = new PasswordTurns(file);
  const added = signInHooks({ file, address, turns, members, notices, how });
  const setUp = async () => {
    const byProvider = genericOAuth({ config: await providersFrom(oidc, onError) });
    return betterAuth({ ...options, ...added, plugins: [...options.plugins, byProvider] });
  };
  const auth = await setUp();
  const handle = oidc ? askingAgain(auth, setUp) : auth.handler;
  const { $context, api } = auth;
  return { $context, api, handler: (request) => turns.during(() => handle(request)) };
}
