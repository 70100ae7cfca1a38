import type { Response as Answer, RequestHandler } from 'express';
import type { Identity } from '../../identity/identity.ts';
import { sessionCookie } from '../../identity/sign-in-settings.ts';
import { cookieOf } from '../cookies.ts';
import { isAbout } from '../request-log.ts';

/** Notes whose account a request below `/api/auth` is about, as far as it tells. */
export const aboutWhom =
  ({ accounts }: Identity): RequestHandler =>
  async ({ path, body, headers }, answer, next) => {
    const cookie = (name: string) => cookieOf(headers.cookie, name);
    isAbout(answer, await accounts.whose({ path, body, cookie }));
    next();
  };

/** Notes whose it turned out to be, where somebody came in: of the provider's word nothing is told before. */
export async function aboutWhoCameIn(
  answer: Answer,
  found: Response,
  { accounts }: Identity,
): Promise<void> {
  const session = found.headers.getSetCookie().map((set) => cookieOf(set, sessionCookie));
  const came = session.find((value) => value);
  if (came === undefined) return;
  isAbout(answer, await accounts.whose({ path: '', body: {}, cookie: () => came }));
}
