import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import Provider, { type Account } from 'oidc-provider';

/** The client that Cairn is to the provider. */
export const client = { id: 'cairn', secret: 'a secret that both of them know, and nobody else' };

/** Somebody at the provider. */
export interface Claimed {
  readonly sub: string;
  readonly email: string;
  readonly email_verified: boolean;
}

export interface IdentityProvider {
  readonly issuer: string;
  /** Who signs in there from now on. */
  claims: Claimed;
  /** Changes an honest identity token into what an attacker would have it be. */
  tamper: ((honest: JWTPayload, sign: Sign) => Promise<string>) | undefined;
  /** Below this it sends whoever asks on to another host, which is itself by another name. */
  elsewhere: string | undefined;
  /** What was asked of it there. */
  readonly askedElsewhere: readonly string[];
  close(): Promise<void>;
}

/** Signs with the provider's own key, which is what makes a false token worth trying. */
export type Sign = (claims: JWTPayload) => Promise<string>;

/**
 * A real provider of OpenID Connect on this machine, whose identity tokens can be tampered with, at
 * a port of its own unless told which.
 */
export async function identityProvider(redirectUri: string, at = 0): Promise<IdentityProvider> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: 'honest', alg: 'RS256', use: 'sig' };
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => {};
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sign: Sign = (claims) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'honest' }).sign(privateKey);

  const askedElsewhere: string[] = [];
  const idp: IdentityProvider = {
    issuer,
    claims: { sub: 'pia', email: 'pia@crumb.example', email_verified: true },
    tamper: undefined,
    elsewhere: undefined,
    askedElsewhere,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [jwk as never] },
    cookies: { keys: ['a key of the provider'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: [] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: (_ctx, id): Account => ({ accountId: id, claims: () => ({ ...idp.claims }) }),
    // Everybody has agreed to everything.
    async loadExistingGrant(ctx) {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client!.clientId,
        accountId: ctx.oidc.session!.accountId!,
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  provider.on('server_error', (_ctx, error) => console.error(error));
  const honest = provider.callback();
  handle = async (request, response) => {
    const { url = '', headers } = request;
    const other = issuer.replace('127.0.0.1', 'localhost');
    if (!issuer.endsWith(headers.host ?? '')) askedElsewhere.push(url);
    else if (idp.elsewhere !== undefined && url.startsWith(idp.elsewhere))
      return response.writeHead(307, { location: other + url }).end();
    if (request.url?.startsWith('/interaction/'))
      return provider.interactionFinished(request, response, {
        login: { accountId: idp.claims.sub },
      });
    if (request.url === '/token' && idp.tamper) tampered(response, idp.tamper, sign);
    return honest(request, response);
  };
  return idp;
}

/** Changes the identity token on its way out. */
function tampered(
  response: ServerResponse,
  tamper: NonNullable<IdentityProvider['tamper']>,
  sign: Sign,
): void {
  const end = response.end.bind(response);
  response.end = ((body: string | Buffer) => {
    const told = JSON.parse(String(body)) as Record<string, string>;
    const [, claims] = told.id_token?.split('.') ?? [];
    if (!claims) return end(body);
    const honest = JSON.parse(Buffer.from(claims, 'base64url').toString()) as JWTPayload;
    void tamper(honest, sign).then((token) => {
      const changed = JSON.stringify({ ...told, id_token: token });
      response.setHeader('Content-Length', Buffer.byteLength(changed));
      end(changed);
    });
    return response;
  }) as typeof response.end;
}
