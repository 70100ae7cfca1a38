import type { RequestHandler } from 'express';
import type { App } from '../../app.ts';
import type { Identity } from '../../identity/identity.ts';
import { turnAway } from '../edge-answer.ts';
import { whomItIsAbout } from '../request-log.ts';
import { weakPassword } from './refusals.ts';

/** Lets a new password through unless it is among the first that would be tried for its owner. */
export const hardToGuess =
  (app: App, { weakness }: Identity): RequestHandler =>
  (asked, answer, next) => {
    const { newPassword } = (asked.body ?? {}) as { newPassword?: unknown };
    if (typeof newPassword !== 'string') return next();
    const found = weakness(newPassword, knownOf(app, whomItIsAbout(answer)));
    if (found === undefined) return next();
    turnAway(answer, 400, weakPassword(found));
  };

/** What anybody who knows a person a little knows of them. */
function knownOf({ directory, live, clock }: App, personId: string | undefined): string[] {
  const { name, email } = (personId !== undefined && directory.find(personId)) || {};
  const organisation = live.world.now(clock()).organisation()?.name;
  return [name, email, organisation].filter((word) => word !== undefined);
}
