import { isHere } from '@cairn/shared/organisation/person/here';
import type { RequestHandler, Response } from 'express';
import type { App } from '../../app.ts';
import { turnAway } from '../edge-answer.ts';
import { isAbout } from '../request-log.ts';
import { secondFactorWords } from '../second-factor-words.ts';
import { visitorOf } from '../visitor.ts';
import { headersOf } from './headers-of.ts';

/**
 * Lets people through, and no program: what lies behind is more than a token was ever given. Says
 * who it is to what comes after; see `whoAsks`.
 */
export const signedInOnly =
  (app: App): RequestHandler =>
  async (asked, answer, next) => {
    const { personId, source, short, stands } = await visitorOf(app, headersOf(asked));
    if (short) return turnAway(answer, 401, secondFactorWords[short]);
    if (personId === undefined || source !== 'web')
      return turnAway(answer, 401, {
        code: 'not_signed_in',
        message: 'Nobody is signed in.',
        remedy: 'Sign in and try again.',
      });
    answer.set('Cache-Control', 'no-store');
    answer.locals.personId = personId;
    isAbout(answer, personId);
    answer.locals.stands = () =>
      isHere(app.live.world.now(app.clock()).person(personId)) && (stands?.() ?? true);
    next();
  };

/** Lets administrators through, after `signedInOnly`. */
export const administratorsOnly =
  (app: App): RequestHandler =>
  (_asked, answer, next) => {
    const world = app.live.world.now(app.clock());
    if (world.person(whoAsks(answer))?.role === 'administrator') return next();
    turnAway(answer, 403, {
      code: 'not_yours',
      message: 'Only an administrator lets people in, sees who is, and signs them out.',
      remedy: 'Ask an administrator of your organisation.',
    });
  };

/** The id of the person who was let through. */
export const whoAsks = ({ locals }: Response): string => locals.personId as string;

/** Whether the person who was let through would still be, for an answer that takes its time. */
export const stillMay = ({ locals }: Response): boolean => (locals.stands as () => boolean)();
