import type { Act, Intent } from '../act.ts';
import type { BlockerStory, BlockerTurn, ToldBlocker } from '../blocker-story.ts';
import { withDays } from '../dated-text.ts';
import { cycleDay, cycleInstant } from '../schedule.ts';
import type { ObjectiveStory } from '../story.ts';
import { ownerOn } from './owner-on.ts';
import type { Telling } from './telling.ts';

/** What was true before it was told was so since the beginning of that working day. */
export const morning = 9;

/** What stood in the way of an objective, from the day it was told to the day it was gone. */
export const blockerActs = (story: ObjectiveStory, telling: Telling): Act[] =>
  (story.blockers ?? []).flatMap((blocker) => [
    { ...moment(story, blocker, telling), intent: raising(story, blocker, telling) },
    ...(blocker.turns ?? []).map((turn) => ({
      ...moment(story, turn, telling),
      intent: intentOf(story, blocker, turn, telling),
    })),
  ]);

const moment = (
  story: ObjectiveStory,
  { day, hour, by = ownerOn(story, day) }: BlockerStory | BlockerTurn,
  { schedule, ids }: Telling,
): Pick<Act, 'at' | 'actor'> => ({
  at: cycleInstant(schedule.cycles[story.cycle], day, hour),
  actor: ids.person(by),
});

const raising = (story: ObjectiveStory, blocker: BlockerStory, telling: Telling): Intent => ({
  type: 'RaiseBlocker',
  blockerId: telling.ids.blocker(story.key, blocker.key),
  objectiveId: telling.ids.objective(story.key),
  effectiveAt: beginningOf(story, blocker.since, telling),
  ...toldOf(story, blocker, telling),
});

const beginningOf = (
  { cycle }: ObjectiveStory,
  since: number | undefined,
  { schedule }: Telling,
) => (since === undefined ? undefined : cycleInstant(schedule.cycles[cycle], since, morning));

function toldOf(story: ObjectiveStory, told: ToldBlocker, { schedule, ids }: Telling) {
  const { kind, severity, what, tried, needed, of, about, gap, keyResults = [] } = told;
  const cycle = schedule.cycles[story.cycle];
  return {
    kind,
    severity,
    about,
    gap,
    what: withDays(what, cycle),
    tried: tried && withDays(tried, cycle),
    needed: needed && withDays(needed, cycle),
    ofId: of && ids.person(of),
    keyResultIds: keyResults.map((key) => ids.keyResult(story.key, key)),
  };
}

function intentOf(
  story: ObjectiveStory,
  blocker: BlockerStory,
  turn: BlockerTurn,
  telling: Telling,
): Intent {
  const { schedule, ids } = telling;
  const cycle = schedule.cycles[story.cycle];
  const blockerId = ids.blocker(story.key, blocker.key);
  switch (turn.turn) {
    case 'revised':
      return {
        type: 'ReviseBlocker',
        blockerId,
        ...toldOf(story, { ...blocker, ...turn.differently }, telling),
      };
    case 'nextPlanned':
      return {
        type: 'PlanNextAction',
        blockerId,
        action: withDays(turn.action, cycle),
        byId: turn.who && ids.person(turn.who),
        on: turn.on === undefined ? undefined : cycleDay(cycle, turn.on),
      };
    case 'arranged':
      return {
        type: 'ArrangeTechnology',
        blockerId,
        arrangement: withDays(turn.arrangement, cycle),
        how: turn.how,
        byId: turn.who && ids.person(turn.who),
        on: turn.on === undefined ? undefined : cycleDay(cycle, turn.on),
      };
    case 'delivered':
      return {
        type: 'DeliverTechnology',
        blockerId,
        note: turn.note && withDays(turn.note, cycle),
      };
    case 'takenOn':
      return { type: 'TakeOnBlocker', blockerId, mode: turn.mode };
    case 'handedBack':
      return { type: 'HandBackBlocker', blockerId };
    case 'helped':
      return {
        type: 'HelpWithBlocker',
        blockerId,
        help: withDays(turn.help, cycle),
        mode: turn.mode,
      };
    case 'resolved':
      return {
        type: 'ResolveBlocker',
        blockerId,
        effectiveAt: beginningOf(story, turn.since, telling),
        how: withDays(turn.how, cycle),
      };
    case 'reopened':
      return {
        type: 'ReopenBlocker',
        blockerId,
        effectiveAt: beginningOf(story, turn.since, telling),
        because: withDays(turn.because, cycle),
      };
    case 'merged':
      return { type: 'MergeBlocker', blockerId, intoId: ids.blocker(story.key, turn.into) };
  }
}
