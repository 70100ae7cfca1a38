import { isHere } from '@cairn/shared/organisation/person/here';
import { Router } from 'express';
import { z } from 'zod';
import type { App } from '../../app.ts';
import type { NotInvited } from '../../identity/accounts.ts';
import type { Identity } from '../../identity/identity.ts';
import { invitation } from '../../identity/mail/letters.ts';
import { type EdgeError, turnAway } from '../edge-answer.ts';
import { administratorsOnly, signedInOnly } from './who-may.ts';

const Choice = z.strictObject({ personId: z.string().min(1).max(64) });

const notInvited: Readonly<Record<NotInvited, EdgeError>> = {
  address_taken: {
    code: 'refused',
    message: 'Somebody else signs in with this address.',
    remedy: 'Give the person an address of their own.',
  },
  in_already: {
    code: 'refused',
    message: 'This person is in already, and their way in is theirs alone.',
    remedy: 'Have them ask for a new password where they sign in.',
  },
};

/**
 * `POST /api/invitations { personId }`: an administrator lets somebody in who was added. Their link
 * goes out by letter; where no letters go out, the answer holds it, to be passed on by hand.
 */
export function invitations(app: App, identity: Identity): Router {
  const { accounts, post, sendsLetters } = identity;
  const may = [signedInOnly(app), administratorsOnly(app)];
  return Router().post('/api/invitations', ...may, async (asked, answer) => {
    const world = app.live.world.now(app.clock());
    const choice = Choice.safeParse(asked.body);
    const personId = choice.success ? choice.data.personId : '';
    const { name, email } = app.directory.find(personId) ?? {};
    if (!isHere(world.person(personId)) || name === undefined || email === undefined)
      return turnAway(answer, 400, {
        code: 'unknown',
        message: 'Nobody here has this id and an address.',
        remedy: 'Give the person a name and an e-mail address first.',
      });
    const invited = await accounts.invite({ personId, name, email });
    if (typeof invited === 'string') return turnAway(answer, 400, notInvited[invited]);
    const { link } = invited;
    if (!sendsLetters) return void answer.status(201).json({ link });
    const organisation = world.organisation()?.name ?? 'Your organisation';
    try {
      await post.send(invitation({ to: email, name, organisation, link }));
    } catch (error) {
      asked.log.error({ err: error }, 'An invitation could not be sent.');
      return turnAway(answer, 502, {
        code: 'refused',
        message: 'The mail server did not take the letter.',
        remedy: 'Have whoever runs Cairn look at CAIRN_MAIL, then invite again.',
      });
    }
    answer.status(201).json({ sentTo: email });
  });
}
