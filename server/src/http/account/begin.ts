import { randomUUID } from 'node:crypto';
import { aText, parseCommand } from '@cairn/shared/kernel/command';
import { accepted, type Outcome, type Refusal, refused } from '@cairn/shared/kernel/refusal';
import { founder, policyActor } from '@cairn/shared/organisation/permission';
import { isHere } from '@cairn/shared/organisation/person/here';
import { Router } from 'express';
import { z } from 'zod';
import type { App } from '../../app.ts';
import { StreamQueue } from '../../commands/stream-queue.ts';
import { anEmailAddress } from '../../identity/email-address.ts';
import { hasActed } from '../../identity/has-acted.ts';
import type { Identity } from '../../identity/identity.ts';
import { turnAway } from '../edge-answer.ts';
import { isAbout } from '../request-log.ts';
import { perAddress } from './per-address.ts';
import { weakPassword } from './refusals.ts';

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
  const turns = new StreamQueue();
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
    const { organisation, name, email, password } = read.value;
    const weak = identity.weakness(password, [name, email, organisation]);
    if (weak) return turnAway(answer, 400, weakPassword(weak));
    // Pressed twice, it would let two administrators in.
    const begun = await turns.pass('begin', () => letIn(app, identity, read.value));
    if (!begun.ok) return turnAway(answer, 400, malformed(begun.refusal));
    firstLink.use();
    isAbout(answer, begun.value);
    answer.status(201).json({});
  });
}

/** Founds the organisation and lets its first administrator in, or goes on where that was cut off. */
async function letIn(
  app: App,
  { accounts }: Identity,
  { organisation, timeZone, name, email, password }: z.output<typeof Beginning>,
): Promise<Outcome<string>> {
  if (!accounts.isEmpty)
    return refused({
      code: 'already_done',
      message: 'Somebody has begun by this link already.',
      remedy: 'Sign in, or ask them to let you in.',
    });
  const refusal = await found(app, { name: organisation, timeZone });
  if (refusal) return refused(refusal);
  const first = await firstAdministrator(app);
  if (!first.ok) return first;
  // The account comes last: until there is one, the link goes on working.
  const personId = first.value;
  app.directory.add({ id: personId, name, email });
  await accounts.begin({ personId, name, email }, password);
  return first;
}

async function found(
  app: App,
  named: { readonly name: string; readonly timeZone: string },
): Promise<Refusal | undefined> {
  // An attempt that was cut off may have founded it before.
  if (app.live.world.now(app.clock()).organisation()) return undefined;
  return act(app, { type: 'FoundOrganisation', demo: false, ...named });
}

/** Who begins: the administrator whom an attempt that was cut off left behind, or else a new one. */
async function firstAdministrator(app: App): Promise<Outcome<string>> {
  const left = await leftBehind(app);
  if (left !== undefined) return accepted(left);
  const personId = randomUUID();
  const refusal = await act(app, { type: 'AddPerson', personId, role: 'administrator' });
  return refusal ? refused(refusal) : accepted(personId);
}

const nobody: ReadonlySet<string> = new Set([founder, policyActor]);

/**
 * An administrator as whom nobody has ever come in. Once somebody has acted there are people here
 * whose accounts were lost: whoever begins then is let into none of theirs.
 */
async function leftBehind(app: App): Promise<string | undefined> {
  const left = app.live.world
    .now(app.clock())
    .people()
    .find((one) => isHere(one) && one.role === 'administrator');
  if (!left) return undefined;
  if (await hasActed(app, (actor) => !nobody.has(actor))) return undefined;
  return left.id;
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
