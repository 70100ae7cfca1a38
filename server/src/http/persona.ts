import { isHere } from '@cairn/shared/organisation/person/here';
import { Router } from 'express';
import { z } from 'zod';
import type { App } from '../app.ts';
import { turnAway } from './edge-answer.ts';
import { personaCookie } from './visitor.ts';

const Choice = z.strictObject({ personId: z.string().min(1).max(64) });

/**
 * `POST /api/persona { personId }`: look on as somebody else. There only in the demonstration. Its
 * cookie opens nothing that another choice would not, and the demonstration is mostly looked at over
 * plain HTTP on one's own machine, where a name with `__Host-` would be refused.
 */
export function persona(app: App): Router {
  const router = Router();
  if (app.config.mode !== 'demo') return router;
  return router.post('/api/persona', (request, response) => {
    const choice = Choice.safeParse(request.body);
    const person = choice.success
      ? app.live.world.now(app.clock()).person(choice.data.personId)
      : undefined;
    if (!isHere(person))
      return turnAway(response, 400, {
        code: 'unknown',
        message: 'Nobody here has this id.',
        remedy: 'Choose a person from the list of people.',
      });
    response
      .cookie(personaCookie, person.id, {
        httpOnly: true,
        sameSite: 'lax',
        path: '/',
        secure: request.secure,
      })
      .status(204)
      .end();
  });
}
