import { aText, parseCommand } from '@cairn/shared/kernel/command';
import { type RequestHandler, Router } from 'express';
import { z } from 'zod';
import type { App } from '../../app.ts';
import type { NotCalled } from '../../identity/change-calling.ts';
import { anEmailAddress } from '../../identity/email-address.ts';
import { hasActed } from '../../identity/has-acted.ts';
import type { Identity } from '../../identity/identity.ts';
import { addressChanged } from '../../identity/mail/letters.ts';
import { type EdgeError, turnAway } from '../edge-answer.ts';
import { isSomebodyElses } from './address-taken.ts';
import { administratorsOnly, signedInOnly } from './who-may.ts';

const Calling = z.strictObject({
  personId: z.string().min(1).max(64),
  name: aText(120),
  /** Left out, it stays. */
  email: anEmailAddress.optional(),
});

const refusals: Readonly<Record<NotCalled | 'acted', EdgeError>> = {
  address_taken: {
    code: 'refused',
    message: 'Somebody else has this address.',
    remedy: 'Give the person an address of their own.',
  },
  in_already: {
    code: 'refused',
    message: 'This person is in, and signs in by their address.',
    remedy: 'Leave it to them: they change it under Settings, Signing in.',
  },
  acted: {
    code: 'refused',
    message:
      'This person has been in before, and another address could let somebody else in as them.',
    remedy: 'Leave the address as it is, or have people.sqlite and accounts.sqlite brought back.',
  },
};

/**
 * `POST /api/calling { personId, name, email? }`: an administrator writes down how somebody is
 * called, also where the name was lost. An address is given anew only to who has never been in.
 */
export function calling(app: App, identity: Identity): Router {
  const may = [signedInOnly(app), administratorsOnly(app)];
  const change: RequestHandler = async (asked, answer) => {
    const read = parseCommand(Calling, asked.body);
    if (!read.ok)
      return turnAway(answer, 400, {
        code: 'malformed',
        message: read.refusal.message,
        remedy: read.refusal.remedy,
      });
    const { personId, name, email } = read.value;
    const before = app.directory.find(personId)?.email;
    const isOther = email !== undefined && email.toLowerCase() !== before?.toLowerCase();
    // Asked before all else: it takes its time, and what follows is done in one go.
    const acted = isOther && (await hasActed(app, (actor) => actor === personId));
    const found = written(app, identity, { personId, name, email }, acted);
    if (found) return turnAway(answer, 400, found);
    const now = app.directory.find(personId)?.email;
    answer.json({ email: now ?? null });
    if (!before || !now || now.toLowerCase() === before.toLowerCase()) return;
    if (identity.accounts.states().get(personId) !== 'invited' || !identity.sendsLetters) return;
    identity.accounts.notices.send(addressChanged(before, organisationName(app)));
  };
  return Router().post('/api/calling', ...may, change);
}

interface Called {
  readonly personId: string;
  readonly name: string;
  readonly email?: string;
}

/** Writes it down in the account and the directory, or says why not. */
function written(
  app: App,
  { accounts }: Identity,
  { personId, name, email }: Called,
  acted: boolean,
): EdgeError | undefined {
  const person = app.live.world.now(app.clock()).person(personId);
  if (!person || person.erasedAt !== undefined)
    return {
      code: 'unknown',
      message: 'Nobody here has this id.',
      remedy: 'Choose a person from the list of people.',
    };
  const isIn = accounts.states().get(personId) === 'in';
  const account = accounts.keptOf(personId)?.address;
  const listed = app.directory.find(personId)?.email;
  // Whoever is in signs in by the account's, whatever an older people.sqlite says.
  const known = isIn ? account : (listed ?? account);
  const address = email ?? known;
  const isNew = address?.toLowerCase() !== known?.toLowerCase();
  if (isNew && address && isSomebodyElses(app, accounts, personId, address))
    return refusals.address_taken;
  if (isNew && acted) return refusals[isIn ? 'in_already' : 'acted'];
  const refused = accounts.call(personId, { name, address: address?.toLowerCase() });
  if (refused) return refusals[refused];
  app.directory.add({ id: personId, name, ...(address !== undefined && { email: address }) });
  return undefined;
}

const organisationName = ({ live, clock }: App): string =>
  live.world.now(clock()).organisation()?.name ?? 'Your organisation';
