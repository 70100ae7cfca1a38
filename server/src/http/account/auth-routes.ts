import { type Response as Answer, type Request as Asked, Router } from 'express';
import type { App } from '../../app.ts';
import type { Identity } from '../../identity/identity.ts';
import { addressHeader, sessionCookie } from '../../identity/sign-in-settings.ts';
import { cookieOf } from '../cookies.ts';
import { turnAway } from '../edge-answer.ts';
import { aboutWhoCameIn, aboutWhom } from './about-whom.ts';
import { accountOf, guessLimits } from './guess-limits.ts';
import { hardToGuess } from './hard-to-guess.ts';
import { perAddress } from './per-address.ts';
import { perSession } from './per-session.ts';
import { refusalOf } from './refusals.ts';
import { forAWholeSession, standingCookies } from './standing-session.ts';

/**
 * What of the library can be reached, and by which fields of a body. Everything else that it offers
 * is nothing here: an identity token that is brought along, say, or a place to be sent on to.
 */
const routes: Readonly<Record<string, readonly string[]>> = {
  'POST /sign-in/email': ['email', 'password'],
  'POST /sign-in/social': ['provider', 'callbackURL', 'errorCallbackURL'],
  'GET /callback/oidc': [],
  'POST /sign-out': [],
  'POST /request-password-reset': ['email'],
  'POST /reset-password': ['token', 'newPassword'],
  'POST /change-password': ['currentPassword', 'newPassword'],
  'GET /list-sessions': [],
  'POST /revoke-session': ['token'],
  'POST /revoke-other-sessions': [],
  'POST /two-factor/enable': ['password'],
  'POST /two-factor/disable': ['password'],
  'POST /two-factor/verify-totp': ['code'],
  'POST /two-factor/verify-backup-code': ['code'],
  'POST /two-factor/generate-backup-codes': ['password'],
  'GET /passkey/generate-register-options': [],
  'POST /passkey/verify-registration': ['response', 'name'],
  'GET /passkey/generate-authenticate-options': [],
  'POST /passkey/verify-authentication': ['response'],
  'GET /passkey/list-user-passkeys': [],
  'POST /passkey/delete-passkey': ['id'],
};

/** What of the library can be reached, such as `POST /sign-out` below `/api/auth`. */
export const openRoutes: readonly string[] = Object.keys(routes);

/** Each asks once more for the password of whoever is signed in. */
const askingForThePassword = [
  '/api/auth/change-password',
  '/api/auth/two-factor/enable',
  '/api/auth/two-factor/disable',
  '/api/auth/two-factor/generate-backup-codes',
];

const choosingAPassword = ['/api/auth/reset-password', '/api/auth/change-password'];

/** Headers of the request that the library may see. */
const passedOn = ['user-agent', 'accept-language'] as const;

/** The library's routes below `/api/auth`, as far as they are used. */
export function authRoutes(app: App, identity: Identity): Router {
  const { accounts } = identity;
  const limits = guessLimits(identity);
  const router = Router();
  router.use('/api/auth', perAddress(), aboutWhom(identity));
  router.post('/api/auth/sign-in/email', limits.bound);
  router.post(askingForThePassword, perSession(accounts));
  router.post(choosingAPassword, hardToGuess(app, identity));
  router.all('/api/auth/{*path}', async (asked, answer) => {
    const path = asked.path.slice('/api/auth'.length);
    const route = `${asked.method} ${path}`;
    if (!Object.hasOwn(routes, route))
      return turnAway(answer, 404, {
        code: 'unknown',
        message: 'There is nothing at this address.',
        remedy: 'Check the address.',
      });
    const account = await accountOf(accounts, asked);
    const request = requestOf(asked, accounts.address, routes[route]!);
    const cookie = await standingCookies(accounts, asked.headers.cookie);
    if (cookie !== undefined) request.headers.set('cookie', cookie);
    const found = await accounts.handle(request);
    await aboutWhoCameIn(answer, found, identity);
    if (found.ok && account !== undefined) limits.know(asked, answer, account);
    await passOn(asked, answer, found);
  });
  return router;
}

/** The request as the library reads it: from our own page, which the edge has seen to. */
function requestOf(asked: Asked, address: string, fields: readonly string[]): Request {
  const headers = new Headers({ origin: address, [addressHeader]: asked.ip ?? '127.0.0.1' });
  for (const name of passedOn) {
    const value = asked.headers[name];
    if (typeof value === 'string') headers.set(name, value);
  }
  const url = new URL(asked.originalUrl, address);
  if (asked.method === 'GET') return new Request(url, { headers });
  headers.set('content-type', 'application/json');
  const given = (asked.body ?? {}) as Readonly<Record<string, unknown>>;
  const body = Object.fromEntries(
    fields.filter((name) => Object.hasOwn(given, name)).map((name) => [name, given[name]]),
  );
  return new Request(url, { method: 'POST', headers, body: JSON.stringify(body) });
}

async function passOn(asked: Asked, answer: Answer, found: Response): Promise<void> {
  answer.set('Cache-Control', 'no-store');
  for (const cookie of found.headers.getSetCookie())
    answer.append('Set-Cookie', forAWholeSession(cookie));
  const location = found.headers.get('location');
  if (found.status >= 300 && found.status < 400 && location)
    return void answer.redirect(found.status, location);
  const body = await readJson(found);
  if (Array.isArray(body) && asked.path === '/api/auth/list-sessions')
    return void answer.json(body.map((each) => ({ ...each, current: isOwn(each, asked) })));
  if (found.status >= 400) {
    const status = statusOf(found, body);
    return turnAway(answer, status, refusalOf(status, body));
  }
  // Nothing that was read or half written stays behind for whoever sits down next.
  if (asked.path === '/api/auth/sign-out') answer.set('Clear-Site-Data', '"cache", "storage"');
  answer.status(found.status).json(body ?? {});
}

/** A passkey that does not hold is no fault of ours, which is what the library calls it. */
function statusOf({ status }: Response, body: unknown): number {
  const { code } = (body ?? {}) as { code?: string };
  if (code === 'FAILED_TO_VERIFY_REGISTRATION') return 400;
  return status >= 500 ? 500 : status;
}

/** Whether a session is the one that asks. */
const isOwn = ({ token }: { readonly token: string }, { headers }: Asked): boolean =>
  cookieOf(headers.cookie, sessionCookie)?.startsWith(`${token}.`) === true;

async function readJson(found: Response): Promise<unknown> {
  try {
    return await found.json();
  } catch {
    return undefined;
  }
}
