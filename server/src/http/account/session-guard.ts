import type { RequestHandler } from 'express';
import type { Identity } from '../../identity/identity.ts';
import type { Short } from '../../identity/second-factor-rule.ts';
import { sessionCookie } from '../../identity/sign-in-settings.ts';
import { turnAway } from '../edge-answer.ts';
import { secondFactorWords } from '../second-factor-words.ts';

/** What leads in, or out: open to everybody, whatever they came with. */
const open: ReadonlySet<string> = new Set([
  'POST /sign-in/email',
  'POST /sign-in/social',
  'GET /callback/oidc',
  'POST /sign-out',
  'POST /request-password-reset',
  'POST /reset-password',
  'GET /passkey/generate-authenticate-options',
  'POST /passkey/verify-authentication',
]);

/** What answers the question after the password, when there is no session yet. */
const answering: ReadonlySet<string> = new Set([
  'POST /two-factor/verify-totp',
  'POST /two-factor/verify-backup-code',
]);

/** What a session opens that is there to set up a second factor. */
const settingUp: ReadonlySet<string> = new Set([
  'POST /two-factor/enable',
  'POST /two-factor/verify-totp',
]);

/**
 * Stands before the library's routes, which know neither that a second factor is demanded nor when a
 * session is over altogether. What is not said to be open is for a session that lacks nothing.
 */
export function sessionGuard({ accounts, secondFactor }: Identity): RequestHandler {
  return async (asked, answer, next) => {
    const route = `${asked.method} ${asked.path}`;
    if (open.has(route)) return next();
    // By its cookie alone, as the library knows it: a token beside it makes nobody else of them.
    const { cookie = '' } = asked.headers;
    const signedIn = await accounts.signedIn(new Headers({ cookie }));
    if (!signedIn) {
      // A cookie that is no session here may be one to the library still, and would answer as that.
      if (answering.has(route) && !cookie.includes(sessionCookie)) return next();
      return turnAway(answer, 401, {
        code: 'not_signed_in',
        message: 'You are not signed in any more.',
        remedy: 'Sign in and do it again.',
      });
    }
    const short = secondFactor.shortOf(signedIn.sessionToken);
    if (short && !mayWhileShort(short, route))
      return turnAway(answer, 401, secondFactorWords[short]);
    if (secondFactor.demanded && route === 'POST /two-factor/disable')
      return turnAway(answer, 403, {
        code: 'second_factor',
        message: 'A second factor is demanded here, so it stays on.',
        remedy: 'Ask whoever runs Cairn, should you need another one.',
      });
    next();
  };
}

const mayWhileShort = (short: Short, route: string): boolean =>
  short === 'set_up' && settingUp.has(route);
