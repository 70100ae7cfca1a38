import type { Context } from '../../kernel/aggregate.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { onlyLeaders } from '../../organisation/permission.ts';
import { isHere, takesNothingOn } from '../../organisation/person/here.ts';
import { written } from '../../strategy/objective/decide-draft.ts';
import type { Hindrance } from '../../strategy/objective/guards.ts';
import { clocksOfEscalation } from '../../views/running-clocks.ts';
import type { WorldView } from '../../world-view.ts';
import { noteBreach } from '../breach.ts';
import { notYetTold, timeBefore } from '../guards.ts';
import type { EscalationCommand, EscalationCommandNamed } from './commands.ts';
import { raise } from './decide-raise.ts';
import type { EscalationEvent } from './events.ts';
import { answerableFor, holderOf, lastToldAt, toldAt, untoldIds } from './standing.ts';
import { type Escalation, isUndecided } from './state.ts';

type Where = Context<WorldView>;
export type Decided = Outcome<readonly EscalationEvent[]>;

const field = 'escalationId';

/** What a command leads to on an escalation, or why it is refused. */
export function decide(
  command: EscalationCommand,
  state: Escalation | undefined,
  context: Where,
): Decided {
  if (command.type === 'RaiseEscalation') return raise(command, state, context);
  if (!state)
    return refused({
      code: 'unknown',
      field,
      message: 'There is no such escalation.',
      remedy: 'Choose one from the list, or raise it.',
    });
  if (command.type === 'NoteEscalationBreach') {
    const clocks = clocksOfEscalation(context.world, state.id);
    const noted = noteBreach(command.step, clocks, state.breaches, context);
    return noted.ok ? accepted([{ type: 'EscalationClockBreached', data: noted.value }]) : noted;
  }
  const early = timeBefore(followsUpon(command.type, state), 'what went before it', context);
  if (early) return early;
  switch (command.type) {
    case 'AcknowledgeEscalation':
      return acknowledge(state, context);
    case 'HandBackEscalation':
      return handBack(state, context);
    case 'DelegateEscalation':
      return delegate(command, state, context);
    case 'DecideEscalation': {
      const data = { decision: prose(command.decision), because: prose(command.because) };
      return (
        settledMeanwhile(state, context) ??
        notAtIt(state, context) ??
        accepted([{ type: 'EscalationDecided', data }])
      );
    }
    case 'DeclineEscalation': {
      const data = { because: prose(command.because), instead: written(command.instead) };
      return (
        settledMeanwhile(state, context) ??
        notAtIt(state, context) ??
        accepted([{ type: 'EscalationDeclined', data }])
      );
    }
    case 'CommunicateEscalation':
      return communicate(command, state, context);
    case 'VerifyEscalation':
      return verify(state, context);
    case 'ReopenEscalation':
      return reopen(command, state, context);
  }
}

/**
 * When the step was true that another one follows upon, milliseconds since 1970 UTC; none is true
 * before it was told. Who is told of it twice, one after the other, is told of the same thing.
 */
function followsUpon(type: EscalationCommand['type'], state: Escalation): number {
  const { since, heldAt, decided, declined, verified } = state;
  if (type === 'CommunicateEscalation') return decided?.at ?? since;
  const steps = [since, heldAt, (decided ?? declined)?.at, verified?.at];
  if (type === 'VerifyEscalation' || type === 'ReopenEscalation') steps.push(lastToldAt(state));
  return Math.max(...steps.filter((at) => at !== undefined));
}

/** Leaders acknowledge, and so does whoever it is needed of. The first one has it. */
function acknowledge(state: Escalation, context: Where): Decided {
  const heldById = holderOf(state, context.world);
  if (heldById === context.actor && isUndecided(state))
    return refused({
      code: 'already_done',
      field,
      message: 'You are at it.',
      remedy: 'Say what is done about it, or delegate it.',
    });
  if (heldById !== undefined && isUndecided(state))
    return refused({
      code: 'conflict',
      field,
      message: 'Somebody was faster and is at it.',
      remedy: 'Offer them your help.',
      by: heldById,
      did: 'EscalationAcknowledged',
    });
  return (
    settledMeanwhile(state, context) ??
    notAtIt(state, context) ??
    accepted([{ type: 'EscalationAcknowledged', data: {} }])
  );
}

function handBack(state: Escalation, context: Where): Decided {
  const settled = settledMeanwhile(state, context);
  if (settled) return settled;
  return state.heldById === context.actor
    ? accepted([{ type: 'EscalationHandedBack', data: {} }])
    : refused({
        code: 'not_yours',
        field,
        message: 'You are not at this escalation.',
        remedy: 'Ask whoever is.',
      });
}

function delegate(
  { toId }: EscalationCommandNamed<'DelegateEscalation'>,
  state: Escalation,
  context: Where,
): Decided {
  const denied = settledMeanwhile(state, context) ?? notAtIt(state, context);
  if (denied) return denied;
  const cannot = takesNothingOn(toId, 'toId', context);
  if (cannot) return cannot;
  return toId === holderOf(state, context.world)
    ? refused({
        code: 'contradictory',
        field: 'toId',
        message: 'They are at it already.',
        remedy: 'Choose somebody else, or leave it with them.',
      })
    : accepted([{ type: 'EscalationDelegated', data: { toId } }]);
}

function communicate(
  { toIds }: EscalationCommandNamed<'CommunicateEscalation'>,
  state: Escalation,
  context: Where,
): Decided {
  const denied =
    notDecided(state) ??
    (context.actor === state.decided!.byId ? undefined : notAtIt(state, context));
  if (denied) return denied;
  const fresh = notYetTold(toIds, state.told, context);
  if (!fresh.ok) return fresh;
  return fresh.value.every((id) => id === state.decided!.byId)
    ? refused({
        code: 'not_ready',
        field: 'toIds',
        message: `Whoever decided knows of it. ${stillToTell(state, context)}`,
        remedy: 'Name those whom you have told.',
      })
    : accepted([{ type: 'EscalationCommunicated', data: { toIds: fresh.value } }]);
}

/** Who has not heard what was decided, as a sentence. */
function stillToTell(state: Escalation, { world }: Where): string {
  const untold = untoldIds(state, world);
  const who = [
    untold.includes(state.raisedById) && 'whoever raised it',
    untold.includes(state.ofId ?? '') &&
      state.ofId !== state.raisedById &&
      'whoever it was needed of',
  ].filter((each) => each !== false);
  return who.length === 0
    ? 'Nobody else has been told.'
    : `Still to be told: ${who.join(', and ')}.`;
}

function verify(state: Escalation, context: Where): Decided {
  if (state.verified)
    return refused({
      code: 'already_done',
      field,
      message: 'It was seen that it helped.',
      remedy: 'Reopen it if it came back.',
    });
  return (
    notTheirs(state, context) ??
    notDecided(state) ??
    (toldAt(state, context.world) === undefined
      ? refused({
          code: 'not_ready',
          field,
          message: `It is not told yet. ${stillToTell(state, context)}`,
          remedy: 'Ask whoever decided to tell them.',
        })
      : accepted([{ type: 'EscalationVerified', data: {} }]))
  );
}

const reopen = (
  { because }: EscalationCommandNamed<'ReopenEscalation'>,
  state: Escalation,
  context: Where,
): Decided =>
  (isUndecided(state)
    ? refused({
        code: 'already_done',
        field,
        message: 'The escalation stands open.',
        remedy: 'Wait for what is decided, or say more to whoever is at it.',
      })
    : notTheirs(state, context)) ??
  accepted([{ type: 'EscalationReopened', data: { because: prose(because) } }]);

/** What is done about it is theirs who are at it, whom it is needed of, and of leaders. */
function notAtIt(state: Escalation, context: Where): Hindrance {
  const { actor, world } = context;
  if (actor === state.ofId || actor === state.heldById) return undefined;
  if (answerableFor(state, world).includes(actor)) return undefined;
  const denied = onlyLeaders(context);
  return denied && refused({ ...denied, field });
}

/**
 * Whether it helped is said by whoever raised it; by a leader of the team once the time to say so is
 * over, and by any leader once they have left.
 */
function notTheirs(state: Escalation, context: Where): Hindrance {
  const { actor, world } = context;
  if (actor === state.raisedById) return undefined;
  const answers = answerableFor(state, world).includes(actor);
  if (!isHere(world.person(state.raisedById))) {
    if (answers || !onlyLeaders(context)) return undefined;
  } else if (answers && isVerifyOver(state, world)) return undefined;
  return refused({
    code: 'not_yours',
    field,
    message: 'Whoever raised it says whether it helped.',
    remedy: answers
      ? 'Ask them to look; once the time for it is over, say so yourself.'
      : 'Ask them to look.',
  });
}

const isVerifyOver = ({ id }: Escalation, world: WorldView): boolean =>
  clocksOfEscalation(world, id).some(({ step, clock }) => step === 'verify' && clock.isOver);

/** Refuses what only follows upon something that is done about it. */
function notDecided({ decided, declined }: Escalation): Hindrance {
  if (decided) return undefined;
  return declined
    ? refused({
        code: 'closed',
        field,
        message: 'The escalation was declined.',
        remedy: 'Whoever raised it can reopen it.',
      })
    : refused({
        code: 'not_ready',
        field,
        message: 'Nothing has been decided yet.',
        remedy: 'Wait until it is decided, or ask whoever is at it.',
      });
}

/** Refuses what is settled; who was slower than somebody else is told who that was. */
function settledMeanwhile({ decided, declined }: Escalation, { actor }: Where): Hindrance {
  const settled = decided ?? declined;
  if (!settled) return undefined;
  if (settled.byId !== actor)
    return refused({
      code: 'conflict',
      field,
      message: 'Somebody was faster and has settled it.',
      remedy: 'Look at what was decided, and ask them if it does not hold for you.',
      by: settled.byId,
      did: decided ? 'EscalationDecided' : 'EscalationDeclined',
    });
  return refused({
    code: 'already_done',
    field,
    message: 'You have settled it.',
    remedy: 'Tell those whom it concerns; whoever raised it can reopen it.',
  });
}
