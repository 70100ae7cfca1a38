import type { RequestHandler } from 'express';
import type { App } from '../app.ts';
import { headersOf } from './account/headers-of.ts';
import { visitorOf } from './visitor.ts';

/** The page that lets people in; the one page that nobody has to be signed in for. */
const signInPage = '/sign-in';

/** What lies beside the pages and tells nothing. */
const isFile = (path: string): boolean => path.startsWith('/assets/') || /\.\w+$/.test(path);

/**
 * Sends whoever comes to a page without being signed in to sign in first, and from there back. The
 * pages themselves hold nothing of the organisation; this only spares people an empty one.
 */
export const throughTheDoor =
  (app: App): RequestHandler =>
  async (asked, answer, next) => {
    if (asked.method !== 'GET' || isFile(asked.path)) return next();
    if (!app.identity) return asked.path === signInPage ? answer.redirect('/') : next();
    if (asked.path === signInPage) return next();
    const { personId, short } = await visitorOf(app, headersOf(asked));
    if (personId !== undefined) return next();
    const to = asked.originalUrl === '/' ? '' : `?to=${encodeURIComponent(asked.originalUrl)}`;
    answer
      .set('Cache-Control', 'no-store')
      .redirect(`${signInPage}${to}${short === 'set_up' ? '#set-up' : ''}`);
  };
