import { type Context, streamOf } from '../../kernel/aggregate.ts';
import { dayFromNumber, dayMs } from '../../kernel/calendar.ts';
import { eventIdOf } from '../../kernel/event-id.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { likeness } from '../../signals/likeness.ts';
import type { WorldView } from '../../world-view.ts';
import type { CommandNamed } from './commands.ts';
import { askMade, strangeAsks } from './decide-asks.ts';
import { written } from './decide-draft.ts';
import type { ObjectiveEvent } from './events.ts';
import { findCheckIn, findKeyResult, type Hindrance, implausibleTime } from './guards.ts';
import type { KeyResult, Objective } from './state.ts';

type Decision = Outcome<readonly ObjectiveEvent[]>;

/** How long after sending a check-in can be taken back as though it had not been sent. */
export const withdrawWithinMs = 15 * 60_000;

/** One word on a key result, with an event for each of its asks. */
export function checkIn(
  command: CommandNamed<'CheckIn'>,
  state: Objective,
  context: Context<WorldView>,
): Decision {
  const keyResult = findKeyResult(state, command.keyResultId);
  if ('missing' in keyResult) return keyResult.missing;
  if (state.stage === 'draft')
    return refused({
      code: 'not_ready',
      field: 'objectiveId',
      message: 'The objective is still a draft.',
      remedy: 'Commit it first; then it can be checked in.',
    });
  if (findCheckIn(state, command.checkInId))
    return refused({
      code: 'already_done',
      field: 'checkInId',
      message: 'This check-in has been sent.',
      remedy: 'Correct it, or send a new one.',
    });
  return (
    implausibleTime(state.cycleId, context) ??
    ofAnotherKind(keyResult.found, command) ??
    strangeAsks(command.asks, 'asks.', state, context) ??
    accepted(eventsOf(command, keyResult.found, context))
  );
}

function eventsOf(
  command: CommandNamed<'CheckIn'>,
  keyResult: KeyResult,
  { read }: Context<WorldView>,
): readonly ObjectiveEvent[] {
  const { checkInId, keyResultId, value, forecastOn, reached, confidence, note } = command;
  const lastNote = keyResult.last?.note;
  const before = lastNote && read(lastNote, streamOf('objective', command.objectiveId), 'note');
  const fell = (keyResult.last?.confidence ?? confidence) - confidence >= 2;
  return [
    {
      type: 'CheckedIn',
      data: {
        checkInId,
        keyResultId,
        value,
        forecastOn,
        reached,
        confidence,
        fallReason: fell ? command.fallReason : undefined,
        note: written(note),
        learning: written(command.learning),
        next: command.next.map(prose),
        words: note?.split(/\s+/).length ?? 0,
        likeness: note !== undefined && before ? likeness(before, note) : undefined,
      },
    },
    ...command.asks.map((ask, index) =>
      askMade(ask, { askId: eventIdOf(checkInId, index + 1), checkInId, keyResultId }),
    ),
  ];
}

/** Mends what the author of a check-in got wrong; what it said first stays in the log. */
export function correctCheckIn(
  command: CommandNamed<'CorrectCheckIn'>,
  state: Objective,
  { actor }: Context<WorldView>,
): Decision {
  const checkIn = findCheckIn(state, command.checkInId);
  if (!checkIn) return noSuchCheckIn;
  if (checkIn.authorId !== actor) return notTheAuthor;
  const keyResult = findKeyResult(state, checkIn.keyResultId);
  if ('missing' in keyResult) return keyResult.missing;
  const { checkInId, value, forecastOn, reached, confidence } = command;
  const strange = otherUnit(keyResult.found, command);
  if (strange) return strange;
  const stands = {
    value: checkIn.value,
    forecastOn:
      keyResult.found.kind === 'milestone'
        ? dayFromNumber(Math.floor(checkIn.value / dayMs))
        : undefined,
    reached: checkIn.reached,
    confidence: checkIn.confidence,
  };
  const meant = { value, forecastOn, reached, confidence };
  const names = ['value', 'forecastOn', 'reached', 'confidence'] as const;
  if (names.every((name) => meant[name] === undefined || meant[name] === stands[name]))
    return refused({
      code: 'missing',
      field: 'value',
      message: 'The correction changes nothing.',
      remedy: 'Give the value or the confidence that was meant.',
    });
  return accepted([
    {
      type: 'CheckInCorrected',
      data: { checkInId, value, forecastOn, reached, confidence, because: prose(command.because) },
    },
  ]);
}

/** Takes a check-in back within 15 minutes of its sending, by its author alone. */
export function withdrawCheckIn(
  command: CommandNamed<'WithdrawCheckIn'>,
  state: Objective,
  { actor, now }: Context<WorldView>,
): Decision {
  const checkIn = findCheckIn(state, command.checkInId);
  if (!checkIn) return noSuchCheckIn;
  if (checkIn.authorId !== actor) return notTheAuthor;
  if (now - checkIn.recordedAt > withdrawWithinMs)
    return refused({
      code: 'closed',
      field: 'checkInId',
      message: 'The check-in was sent more than 15 minutes ago, and others may have read it.',
      remedy: 'Correct it instead; what it said first stays in the history.',
    });
  return accepted([{ type: 'CheckInWithdrawn', data: { checkInId: command.checkInId } }]);
}

const noSuchCheckIn = refused({
  code: 'unknown',
  field: 'checkInId',
  message: 'There is no such check-in.',
  remedy: 'It may have been taken back. Look at the objective as it stands now.',
});

const notTheAuthor = refused({
  code: 'not_yours',
  field: 'checkInId',
  message: 'Only the one who sent a check-in can change it.',
  remedy: 'Send a check-in of your own, or ask its author.',
});

function ofAnotherKind(keyResult: KeyResult, command: CommandNamed<'CheckIn'>): Hindrance {
  const milestone = keyResult.kind === 'milestone';
  if (milestone && command.forecastOn === undefined)
    return refused({
      code: command.value === undefined ? 'missing' : 'wrong_kind',
      field: 'forecastOn',
      message: 'A milestone is checked in with the day on which it is expected.',
      remedy: 'Give a day, YYYY-MM-DD.',
    });
  if (!milestone && command.value === undefined)
    return refused({
      code: command.forecastOn === undefined ? 'missing' : 'wrong_kind',
      field: 'value',
      message: 'The value is missing.',
      remedy: 'Give where it stands today, as a number in its unit.',
    });
  return otherUnit(keyResult, command);
}

/** A day for a number, a number for a day, or a number that is said to be reached. */
function otherUnit(
  { kind }: KeyResult,
  {
    value,
    forecastOn,
    reached,
  }: { readonly value?: number; readonly forecastOn?: string; readonly reached?: boolean },
): Hindrance {
  if (kind === 'milestone' && value !== undefined)
    return refused({
      code: 'wrong_kind',
      field: 'value',
      message: 'A milestone has a day, not a number.',
      remedy: 'Give the day on which it is expected.',
    });
  if (kind !== 'milestone' && forecastOn !== undefined)
    return refused({
      code: 'wrong_kind',
      field: 'forecastOn',
      message: 'This key result has a number, not a day.',
      remedy: 'Give its value.',
    });
  if (kind !== 'milestone' && reached !== undefined)
    return refused({
      code: 'wrong_kind',
      field: 'reached',
      message: 'Only a milestone is reached by a word; here the value tells.',
      remedy: 'Leave it out.',
    });
  return undefined;
}
