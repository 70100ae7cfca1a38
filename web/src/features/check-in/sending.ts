import { graphql } from '../../app/graphql.ts';
import type { CommandOutcome } from '../../app/use-command.ts';
import { readSaid } from './read-said.ts';
import type { SendingOutcome, Stop, WalkState } from './walk-state.ts';

export const CheckInMutation = graphql(`
  mutation CheckIn($input: CheckInInput!) {
    checkIn(input: $input) {
      ok {
        position
      }
      error {
        code
        field
        message
        remedy
        meanwhile
        by {
          name
        }
      }
    }
  }
`);

export const WithdrawCheckInMutation = graphql(`
  mutation WithdrawCheckIn($input: WithdrawCheckInInput!) {
    withdrawCheckIn(input: $input) {
      ok {
        position
      }
      error {
        code
        field
        message
        remedy
        meanwhile
        by {
          name
        }
      }
    }
  }
`);

/** The stops that still have to be sent: all that are kept. */
export const toSend = ({ stops }: WalkState): readonly Stop[] =>
  stops.filter(({ stage }) => stage === 'kept');

/** The command for one stop. Throws when it was kept without being readable, which no walk allows. */
export function commandOf({ step, said, ids }: Stop, today: string) {
  const reading = readSaid(said, step, today);
  if (!reading.ok) throw new Error(`Kept, but not readable: ${reading.fault.why}`);
  const { next, asks, ...spoken } = reading.spoken;
  const { checkInId, commandId } = ids;
  return {
    checkInId,
    commandId,
    objectiveId: step.objective.id,
    keyResultId: step.id,
    ...spoken,
    next: [...next],
    asks: asks.map((ask) => ({ ...ask })),
  };
}

/** The command that raises what stands in the way; undefined where nothing was written. */
export function raisingOf({ step, said, ids }: Pick<Stop, 'step' | 'said' | 'ids'>) {
  const what = said.blocker?.what.trim();
  if (!said.blocker || !what) return undefined;
  const { kind, severity } = said.blocker;
  return {
    commandId: ids.raiseCommandId,
    blockerId: ids.blockerId,
    objectiveId: step.objective.id,
    keyResultIds: [step.id],
    kind,
    severity,
    what,
  };
}

/** What came back of raising it: a field of that command stands in the part of its own. */
export function raisingOutcome(outcome: CommandOutcome): SendingOutcome {
  const sent = sendingOutcome(outcome);
  if (sent.kind !== 'refused' || !sent.refusal.field) return sent;
  return { kind: 'refused', refusal: { ...sent.refusal, field: `blocker.${sent.refusal.field}` } };
}

/** What came back, as the walk takes it. */
export function sendingOutcome(outcome: CommandOutcome): SendingOutcome {
  if (outcome.ok) return { kind: 'taken' };
  return outcome.lost ? { kind: 'lost' } : { kind: 'refused', refusal: outcome.refusal };
}
