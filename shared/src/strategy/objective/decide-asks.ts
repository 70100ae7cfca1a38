import { noteBreach } from '../../friction/breach.ts';
import { dayAfterCycle, dayIsOver, timeBefore } from '../../friction/guards.ts';
import type { Context } from '../../kernel/aggregate.ts';
import type { Day } from '../../kernel/calendar.ts';
import { limits } from '../../kernel/limits.ts';
import { prose } from '../../kernel/prose.ts';
import { accepted, type Outcome, refused } from '../../kernel/refusal.ts';
import { leads } from '../../organisation/leading.ts';
import { isHere, takesNothingOn } from '../../organisation/person/here.ts';
import { clocksOfAsk } from '../../views/running-clocks.ts';
import type { WorldView } from '../../world-view.ts';
import { type Ask, isOpenAsk } from './ask.ts';
import type { CommandNamed, ObjectiveCommand } from './commands.ts';
import { written } from './decide-draft.ts';
import type { EventNamed, ObjectiveEvent } from './events.ts';
import { findKeyResult, type Hindrance } from './guards.ts';
import type { Objective } from './state.ts';

type Decision = Outcome<readonly ObjectiveEvent[]>;

/** What becomes of an ask is not only the team's to say. */
export type AboutAsk = CommandNamed<
  'NoteAskBreach' | 'AcknowledgeAsk' | 'GiveHelp' | 'DeclineHelp' | 'ConfirmHelp' | 'TakeBackAsk'
>;

const aboutAsks: ReadonlySet<string> = new Set<AboutAsk['type']>([
  'NoteAskBreach',
  'AcknowledgeAsk',
  'GiveHelp',
  'DeclineHelp',
  'ConfirmHelp',
  'TakeBackAsk',
]);
export const isAboutAsk = (command: ObjectiveCommand): command is AboutAsk =>
  aboutAsks.has(command.type);

/** Asks for help without a check-in. */
export function askForHelp(
  command: CommandNamed<'AskForHelp'>,
  state: Objective,
  context: Context<WorldView>,
): Decision {
  const { askId, keyResultId } = command;
  if (state.stage === 'draft')
    return refused({
      code: 'not_ready',
      field: 'objectiveId',
      message: 'The objective is still a draft.',
      remedy: 'Commit it first; then help can be asked for.',
    });
  const keyResult = keyResultId === undefined ? undefined : findKeyResult(state, keyResultId);
  if (keyResult && 'missing' in keyResult) return keyResult.missing;
  if (state.asks.some(({ id }) => id === askId))
    return refused({
      code: 'already_done',
      field: 'askId',
      message: 'This was asked.',
      remedy: 'See what became of it, or ask for something else.',
    });
  return (
    strangeAsks([command], '', state, context) ??
    accepted([askMade(command, { askId, keyResultId })])
  );
}

interface Asked {
  readonly need: string;
  readonly ofId?: string;
  readonly by?: Day;
}

export const askMade = (
  { need, ofId, by }: Asked,
  of: Pick<EventNamed<'AskMade'>['data'], 'askId' | 'checkInId' | 'keyResultId'>,
): EventNamed<'AskMade'> => ({ type: 'AskMade', data: { ...of, need: prose(need), ofId, by } });

/**
 * Asks of somebody who is not here or of oneself, asks by a day that is over or lies after the
 * cycle, and more asks than an objective keeps. `path` is what stands before the place of one in
 * the name of a field: `asks.`, or nothing where there is one ask alone.
 */
export function strangeAsks(
  asks: readonly Asked[],
  path: 'asks.' | '',
  state: Objective,
  context: Context<WorldView>,
): Hindrance {
  const { actor } = context;
  const field = (place: number, name: string) => (path ? `${path}${place}.${name}` : name);
  for (const [place, { by, ofId }] of asks.entries()) {
    const name = field(place, 'by');
    const ill =
      dayIsOver(by, name, context) ??
      dayAfterCycle(by, name, state.cycleId, context) ??
      takesNothingOn(ofId, field(place, 'ofId'), context);
    if (ill) return ill;
  }
  const own = asks.findIndex(({ ofId }) => ofId === actor);
  if (own >= 0)
    return refused({
      code: 'contradictory',
      field: field(own, 'ofId'),
      message: 'Nobody asks themselves for help.',
      remedy: 'Choose somebody else, or write it down as what comes next.',
    });
  return state.asks.length + asks.length > limits.asksInAll
    ? refused({
        code: 'out_of_range',
        message: `${limits.asksInAll} asks were made for this objective already.`,
        remedy: 'Speak with the one who could help.',
      })
    : undefined;
}

/** What becomes of an ask: answered by those asked, judged and taken back by the one who asked. */
export function decideOnAsk(
  command: AboutAsk,
  state: Objective,
  context: Context<WorldView>,
): Decision {
  const { askId } = command;
  const ask = state.asks.find(({ id }) => id === askId);
  if (!ask)
    return refused({
      code: 'unknown',
      field: 'askId',
      message: 'There is no such ask.',
      remedy: 'It may have been taken back with its check-in. Look at the objective as it stands.',
    });
  const early = beforeStep(command.type, ask, context);
  if (early) return early;
  switch (command.type) {
    case 'NoteAskBreach': {
      const clocks = clocksOfAsk(context.world, state.id, askId);
      const noted = noteBreach(command.step, clocks, ask.breaches, context);
      return noted.ok
        ? accepted([{ type: 'AskClockBreached', data: { askId, ...noted.value } }])
        : noted;
    }
    case 'AcknowledgeAsk':
      return (
        notToAnswer(ask, state, context) ??
        acknowledgedBefore(ask, context) ??
        accepted([{ type: 'AskAcknowledged', data: { askId } }])
      );
    case 'GiveHelp':
      return (
        notToAnswer(ask, state, context) ??
        accepted([{ type: 'HelpGiven', data: { askId, what: prose(command.what) } }])
      );
    case 'DeclineHelp': {
      const [because, alternative] = [prose(command.because), prose(command.alternative)];
      return (
        notToAnswer(ask, state, context) ??
        accepted([{ type: 'HelpDeclined', data: { askId, because, alternative } }])
      );
    }
    case 'ConfirmHelp':
      return confirmHelp(command, ask, context);
    case 'TakeBackAsk':
      return (
        notTheAsker(ask, context) ??
        settled(ask) ??
        accepted([{ type: 'AskTakenBack', data: { askId, because: written(command.because) } }])
      );
  }
}

/**
 * Whose an ask is to answer: the one's who was asked; where nobody was, or they have left, anybody's
 * of the team or who leads it. Never the asker's.
 */
export function isToAnswer(
  { ofId, askedById }: Ask,
  { ownerId, teamId }: Objective,
  personId: string,
  world: WorldView,
): boolean {
  if (personId === askedById) return false;
  if (ofId !== undefined && isHere(world.person(ofId))) return ofId === personId;
  return (
    personId === ownerId ||
    (world.team(teamId)?.members.some((member) => member.personId === personId) ?? false) ||
    leads(personId, { ownerId, teamId }, world)
  );
}

/** Whether somebody who is here sees to it. */
export const isSeenTo = ({ acknowledged }: Pick<Ask, 'acknowledged'>, world: WorldView): boolean =>
  acknowledged !== undefined && isHere(world.person(acknowledged.byId));

function notToAnswer(ask: Ask, state: Objective, { actor, world }: Context<WorldView>): Hindrance {
  if (!isToAnswer(ask, state, actor, world))
    return refused({
      code: 'not_yours',
      field: 'askId',
      message:
        actor === ask.askedById ? 'You asked for it yourself.' : 'Somebody else was asked for it.',
      remedy:
        actor === ask.askedById
          ? 'Take it back if it is no longer needed.'
          : 'Offer your help to the one who asked.',
    });
  return settled(ask);
}

/** Nothing more is said of what was given, declined or taken back. */
function settled(ask: Ask): Hindrance {
  if (isOpenAsk(ask)) return undefined;
  if (ask.takenBack)
    return refused({
      code: 'closed',
      field: 'askId',
      message: 'The ask was taken back.',
      remedy: 'Ask whoever made it whether they still need it.',
    });
  return refused({
    code: 'already_done',
    field: 'askId',
    message: ask.given ? 'The help was given.' : 'The ask was declined.',
    remedy: ask.given
      ? 'Whoever asked says whether it helped.'
      : 'If it is still needed, ask anew, or ask somebody else.',
  });
}

function acknowledgedBefore(
  { acknowledged }: Ask,
  { actor, world }: Context<WorldView>,
): Hindrance {
  if (!acknowledged || !isSeenTo({ acknowledged }, world)) return undefined;
  return acknowledged.byId === actor
    ? refused({
        code: 'already_done',
        field: 'askId',
        message: 'You have said that you see to it.',
        remedy: 'Say what you did, or decline it.',
      })
    : refused({
        code: 'conflict',
        field: 'askId',
        message: 'Somebody sees to it.',
        remedy: 'Offer them your help.',
        by: acknowledged.byId,
        did: 'AskAcknowledged',
      });
}

function confirmHelp(
  { askId, helped, words }: CommandNamed<'ConfirmHelp'>,
  ask: Ask,
  context: Context<WorldView>,
): Decision {
  const denied = notTheAsker(ask, context);
  if (denied) return denied;
  if (!ask.given)
    return refused({
      code: 'not_ready',
      field: 'askId',
      message: 'No help was given that could have helped.',
      remedy: ask.declined || ask.takenBack ? 'Ask anew.' : 'Wait for an answer, or take it back.',
    });
  if (ask.confirmed)
    return refused({
      code: 'already_done',
      field: 'askId',
      message: 'You have said whether it helped.',
      remedy: 'Ask anew for what is still needed.',
    });
  return accepted([{ type: 'HelpConfirmed', data: { askId, helped, words: written(words) } }]);
}

const notTheAsker = ({ askedById }: Ask, { actor }: Context<WorldView>): Hindrance =>
  actor === askedById
    ? undefined
    : refused({
        code: 'not_yours',
        field: 'askId',
        message: 'Only the one who asked can say this.',
        remedy: 'Ask them to.',
      });

/** Refuses a time before it was asked, and before the step that this one follows. */
function beforeStep(
  step: AboutAsk['type'],
  { askedAt, acknowledged, given }: Ask,
  context: Context<WorldView>,
): Hindrance {
  const asked = timeBefore(askedAt, 'it was asked', context);
  // A clock may have been over before somebody came.
  if (asked || step === 'NoteAskBreach') return asked;
  if (step === 'ConfirmHelp') return given && timeBefore(given.at, 'the help was given', context);
  return acknowledged && timeBefore(acknowledged.at, 'somebody saw to it', context);
}
