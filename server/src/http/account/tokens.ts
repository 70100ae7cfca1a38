import { Router } from 'express';
import { z } from 'zod';
import type { App } from '../../app.ts';
import { mostTokens, tokenScopes } from '../../identity/access-tokens.ts';
import type { Identity } from '../../identity/identity.ts';
import { tokenMade } from '../../identity/mail/letters.ts';
import { turnAway } from '../edge-answer.ts';
import { freshOnly } from './fresh-only.ts';
import { signedInOnly, whoAsks } from './who-may.ts';

const NewToken = z.strictObject({
  name: z.string().trim().min(1).max(60),
  scopes: z.array(z.enum(tokenScopes)).min(1).max(tokenScopes.length),
  days: z.number().int().min(1).max(365),
});

const Choice = z.strictObject({ id: z.string().min(1).max(64) });

/**
 * A person's own access tokens: `GET /api/tokens` lists them, `POST` makes one and tells it this
 * once to whoever signed in lately, `POST /api/tokens/end { id }` ends one. Only a session may do so,
 * never a token.
 */
export function tokens(app: App, { accounts }: Identity): Router {
  const router = Router();
  router.use('/api/tokens', signedInOnly(app));
  router.get('/api/tokens', (_asked, answer) => {
    answer.json({ tokens: accounts.tokens.list(whoAsks(answer)) });
  });
  router.post('/api/tokens', freshOnly(accounts), async (asked, answer) => {
    const wanted = NewToken.safeParse(asked.body);
    if (!wanted.success)
      return turnAway(answer, 400, {
        code: 'malformed',
        message: 'A token needs a name, something that it may do, and 1 to 365 days.',
        remedy: 'Fill these in and try again.',
      });
    const token = await accounts.tokens.make(whoAsks(answer), wanted.data);
    if (token === undefined)
      return turnAway(answer, 400, {
        code: 'refused',
        message: `You have ${mostTokens} tokens already.`,
        remedy: 'End one that is not used any more.',
      });
    accounts.notices.tell(
      whoAsks(answer),
      tokenMade({ ...wanted.data, link: `${accounts.address}/settings/sign-in` }),
    );
    answer.status(201).json({ token });
  });
  router.post('/api/tokens/end', (asked, answer) => {
    const choice = Choice.safeParse(asked.body);
    if (!choice.success || !accounts.tokens.end(whoAsks(answer), choice.data.id))
      return turnAway(answer, 404, {
        code: 'unknown',
        message: 'You have no such token.',
        remedy: 'Choose one from the list.',
      });
    answer.status(204).end();
  });
  return router;
}
