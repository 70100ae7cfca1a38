import type { DatabaseSync } from 'node:sqlite';
import type { GenericOAuthConfig } from 'better-auth/plugins';
import { type OidcProvider, oidcProviderId } from './sign-in-settings.ts';

type Claims = Readonly<Record<string, unknown>>;

/** Longest that the provider may take for an answer, in milliseconds. */
const patience = 10_000;

/**
 * What the library is told of the provider: nothing where there is none, or where its description
 * leads elsewhere. The library follows where an answer leads when it asks for that description and
 * for what is known of a person, so the first is looked at here before, and the second asked here.
 */
export async function providersFrom(
  oidc: OidcProvider | undefined,
  onError: (message: string, error?: unknown) => void,
): Promise<GenericOAuthConfig[]> {
  if (!oidc) return [];
  const { issuer, clientId, clientSecret } = oidc;
  const discoveryUrl = `${withoutSlash(issuer)}/.well-known/openid-configuration`;
  try {
    const { issuer: named, userinfo_endpoint: userInfo } = await claimsFrom(discoveryUrl);
    if (withoutSlash(String(named)) !== withoutSlash(issuer))
      throw new Error(`It calls itself ${named}; CAIRN_OIDC_ISSUER has to name it so.`);
    return [
      {
        providerId: oidcProviderId,
        discoveryUrl,
        clientId,
        clientSecret,
        scopes: ['openid', 'email', 'profile'],
        pkce: true,
        requireIdTokenVerification: true,
        // The provider says who somebody is; whether they are in is for an administrator.
        disableSignUp: true,
        getUserInfo: ({ idToken, accessToken }) =>
          whoIs(idToken, accessToken, userInfo).catch((error) => {
            onError('The provider could not be asked who somebody is.', error);
            return null;
          }),
      },
    ];
  } catch (error) {
    onError(
      'The provider could not be asked; it is asked again when somebody wants to sign in by it.',
      error,
    );
    return [];
  }
}

/**
 * Whether somebody has not come in by a provider before. It may give the address of somebody who left
 * to somebody new; whoever came in by it once is known by its own name for them, and nobody else comes
 * in by it in their place.
 */
export const isFirstBy = (file: DatabaseSync, personId: string, providerId: string): boolean =>
  file
    .prepare('SELECT 1 FROM account WHERE userId = ? AND providerId = ?')
    .get(personId, providerId) === undefined;

/** Who came, by an identity token that the library has looked at; `null` where it does not tell. */
async function whoIs(idToken: string | undefined, accessToken: string | undefined, from: unknown) {
  if (!idToken) return null;
  const signed = JSON.parse(
    String(Buffer.from(idToken.split('.')[1] ?? '', 'base64url')),
  ) as Claims;
  const { sub } = signed;
  const told =
    signed.email || typeof from !== 'string'
      ? signed
      : await claimsFrom(from, { authorization: `Bearer ${accessToken}` });
  // What is told of somebody else is not told of whom the token is of.
  if (typeof sub !== 'string' || told.sub !== sub) return null;
  const { email, name, email_verified: emailVerified } = told;
  return {
    ...told,
    id: sub,
    sub,
    email: typeof email === 'string' ? email : undefined,
    name: typeof name === 'string' ? name : undefined,
    emailVerified: emailVerified === true,
  };
}

async function claimsFrom(address: string, headers: Record<string, string> = {}): Promise<Claims> {
  const answer = await fetch(address, {
    headers,
    redirect: 'manual',
    signal: AbortSignal.timeout(patience),
  });
  if (answer.status !== 200)
    throw new Error(
      `${address} answered ${answer.status}${leadsOn(answer) ? ', which leads elsewhere' : ''}.`,
    );
  return (await answer.json()) as Claims;
}

const leadsOn = ({ status }: Response): boolean => status >= 300 && status < 400;

const withoutSlash = (address: string): string => address.replace(/\/$/, '');
