import { parseCommand } from '@cairn/shared/kernel/command';
import { type RequestHandler, Router } from 'express';
import { z } from 'zod';
import type { App } from '../../app.ts';
import { anEmailAddress } from '../../identity/email-address.ts';
import type { Identity } from '../../identity/identity.ts';
import { lettersWindow, mostLetters } from '../../identity/mail/few-letters.ts';
import { addressMoved, addressWanted, confirmAddress } from '../../identity/mail/letters.ts';
import { linkTo } from '../../identity/sign-in-settings.ts';
import { bounded } from '../bounded.ts';
import { type EdgeError, turnAway } from '../edge-answer.ts';
import { isSomebodyElses } from './address-taken.ts';
import { freshOnly } from './fresh-only.ts';
import { signedInOnly, whoAsks } from './who-may.ts';

const Wanted = z.strictObject({ address: anEmailAddress });
const Brought = z.strictObject({ word: z.string().min(1).max(64) });

const usedUp: EdgeError = {
  code: 'used_up',
  message: 'This link opens nothing: it was used, is over, or is somebody else’s.',
  remedy: 'Look at the settings whether it is done already, or ask for another letter there.',
};

/**
 * The address by which a person signs in: `GET /api/address` tells it, `POST { address }` sends a
 * letter to another one, for whoever signed in lately; with the word of that letter
 * `POST /api/address/wanted { word }` tells whoever asked which one it is, and
 * `POST /api/address/take { word }` moves them there. Who else has which address is not told.
 */
export function ownAddress(app: App, identity: Identity): Router {
  const { accounts, sendsLetters } = identity;
  const few = bounded({
    windowMs: lettersWindow,
    limit: mostLetters,
    skipFailedRequests: true,
    keyGenerator: (_asked, answer) => whoAsks(answer),
    said: () => ({
      message: 'Many letters were sent for you already.',
      remedy: 'Open the newest of them, or ask again in an hour.',
    }),
  });

  const ask: RequestHandler = (asked, answer) => {
    const personId = whoAsks(answer);
    const read = parseCommand(Wanted, asked.body);
    if (!read.ok)
      return turnAway(answer, 400, {
        code: 'malformed',
        message: read.refusal.message,
        remedy: read.refusal.remedy,
      });
    const address = read.value.address.toLowerCase();
    if (address === accounts.addressOf(personId))
      return turnAway(answer, 400, {
        code: 'refused',
        message: 'You sign in with this address.',
        remedy: 'Give another one, or leave it as it is.',
      });
    if (!sendsLetters)
      return turnAway(answer, 400, {
        code: 'refused',
        message: 'No letters go out here, so nobody can make sure that the address is yours.',
        remedy: 'Have whoever runs Cairn set CAIRN_MAIL.',
      });
    const word = accounts.ownAddress.ask(personId, address);
    answer.status(202).json({ address });
    accounts.notices.tell(personId, (to) => addressWanted(to, address));
    if (isSomebodyElses(app, accounts, personId, address)) return;
    accounts.notices.send(confirmAddress(address, linkTo(accounts.address, 'address', word)));
  };

  /** The address that a word of theirs opens, while it may still be theirs. */
  const wanted = (
    personId: string,
    body: unknown,
  ): { word: string; address: string } | undefined => {
    const read = Brought.safeParse(body);
    const word = read.success ? read.data.word : '';
    const address = accounts.ownAddress.asked(personId, word);
    if (address === undefined || isSomebodyElses(app, accounts, personId, address))
      return undefined;
    return { word, address };
  };

  const look: RequestHandler = (asked, answer) => {
    const found = wanted(whoAsks(answer), asked.body);
    if (!found) return turnAway(answer, 400, usedUp);
    answer.json({ address: found.address });
  };

  const take: RequestHandler = (asked, answer) => {
    const personId = whoAsks(answer);
    const found = wanted(personId, asked.body);
    const moved = found && accounts.takeAddress(personId, found.word);
    if (!moved) return turnAway(answer, 400, usedUp);
    const known = app.directory.find(personId);
    if (known) app.directory.add({ ...known, email: moved.to });
    accounts.notices.send(addressMoved(moved.from, moved.to));
    answer.json({ address: moved.to });
  };

  return Router()
    .use('/api/address', signedInOnly(app))
    .get('/api/address', (_asked, answer) => {
      answer.json({ address: accounts.addressOf(whoAsks(answer)) ?? null, sendsLetters });
    })
    .post('/api/address', freshOnly(accounts), few, ask)
    .post('/api/address/wanted', look)
    .post('/api/address/take', take);
}
