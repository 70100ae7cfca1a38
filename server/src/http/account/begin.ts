import { randomUUID } from 'node:crypto';
import { aText, parseCommand } from '@cairn/shared/kernel/command';
import type { Refusal } from '@cairn/shared/kernel/refusal';
import { founder } from '@cairn/shared/organisation/permission';
import { Router } from 'express';
import { z } from 'zod';
import type { App } from '../../app.ts';
import { anEmailAddress } from '../../identity/email-address.ts';
import type { Identity } from '../../identity/identity.ts';
import { turnAway } from '../edge-answer.ts';
import { perAddress } from './per-address.ts';

const Beginning = z.strictObject({
  word: z.string().min(1).max(100),
  organisation: aText(60),
  timeZone: aText(60),
  name: aText(120),
  email: anEmailAddress,
  password: z.string().min(1).max(1_000),
});

/**
 * `POST /api/begin`: whoever holds the link that was printed at the first start founds the
 * organisation and becomes its first administrator. There is no second time.
 */
export function begin(app: App, identity: Identity): Router {
  const { accounts, firstLink } = identity;
  return Router().post('/api/begin', perAddress(), async (asked, answer) => {
    const { word } = (asked.body ?? {}) as { word?: unknown };
    if (!accounts.isEmpty || typeof word !== 'string' || !firstLink.fits(word))
      return turnAway(answer, 403, {
        code: 'used_up',
        message: 'This link was used already, or Cairn was started again since.',
        remedy: 'Take the link that was printed at the last start.',
      });
    const read = parseCommand(Beginning, asked.body);
    if (!read.ok) return turnAway(answer, 400, malformed(read.refusal));
    const { organisation, timeZone, name, email, password } = read.value;
    const weak = identity.weakness(password, [name, email, organisation]);
    if (weak)
      return turnAway(answer, 400, {
        code: 'weak_password',
        message: weak,
        remedy: 'Take four or five words that have nothing to do with each other.',
      });
    const refusal = await found(app, { name: organisation, timeZone });
    if (refusal) return turnAway(answer, 400, malformed(refusal));
    // The account comes last: until there is one, the link goes on working.
    const personId = randomUUID();
    await act(app, { type: 'AddPerson', personId, role: 'administrator' });
    app.directory.add({ id: personId, name, email });
    await accounts.begin({ personId, name, email }, password);
    firstLink.use();
    answer.status(201).json({});
  });
}

async function found(
  app: App,
  named: { readonly name: string; readonly timeZone: string },
): Promise<Refusal | undefined> {
  // An attempt that was cut off may have founded it before.
  if (app.live.world.now(app.clock()).organisation()) return undefined;
  return act(app, { type: 'FoundOrganisation', demo: false, ...named });
}

async function act(
  { commands }: App,
  command: Readonly<Record<string, unknown>>,
): Promise<Refusal | undefined> {
  const outcome = await commands.execute(
    { commandId: randomUUID(), ...command },
    { personId: founder, source: 'web' },
  );
  return outcome.ok ? undefined : outcome.refusal;
}

const malformed = ({ message, remedy }: Refusal) =>
  ({ code: 'malformed', message, remedy }) as const;
