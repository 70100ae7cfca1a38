import { Router } from 'express';
import type { Identity } from '../../identity/identity.ts';

/** `GET /api/mail`: the letters that were kept instead of sent. There only where it was asked for. */
export function mailPage({ mailbox }: Identity): Router {
  const router = Router();
  if (!mailbox) return router;
  return router.get('/api/mail', (_asked, answer) => {
    answer.set('Cache-Control', 'no-store').json({ letters: mailbox.letters });
  });
}
