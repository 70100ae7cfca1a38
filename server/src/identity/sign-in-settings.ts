/** One provider of identities that speaks OpenID Connect, such as the organisation's own. */
export interface OidcProvider {
  /** Where it describes itself, such as `https://id.example.org`. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it. */
  readonly name: string;
}

/** By which name the provider's answers come back: `/api/auth/callback/oidc`. */
export const oidcProviderId = 'oidc';

const minute = 60;
const day = 24 * 60 * minute;

/** How long things last, in seconds. */
export const lasting = {
  /** A session that nobody uses. */
  session: 14 * day,
  /** Use is written down at most this often. */
  sessionUse: 60 * minute,
  /** A session altogether, however much it is used. */
  wholeSession: 60 * day,
  /** What changes how one signs in asks for a sign-in that is not older. */
  fresh: 30 * minute,
  invitation: 7 * day,
  newPassword: 60 * minute,
  newAddress: 60 * minute,
  /** An access token, however long its owner wants it. */
  longestToken: 365 * day,
} as const;

/** Where the one-time words of a link stand: after `#`, which no browser sends on. */
export const linkTo = (address: string, page: string, token: string): string =>
  `${address}/sign-in#${page}=${token}`;

/** Carries the address of whoever asks, as the edge found it out. Never taken from outside. */
export const addressHeader = 'x-cairn-address';

/** Binds every cookie of signing in to this host, to all of its paths and to TLS. */
export const cookiePrefix = '__Host-cairn';
export const sessionCookie = `${cookiePrefix}.session_token`;
