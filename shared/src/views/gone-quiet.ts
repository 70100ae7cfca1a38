import { dayIn } from '../cadence/cycle-days.ts';
import { daysBetween } from '../kernel/calendar.ts';
import type { Bet, Objective } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';
import { currentCycle } from './cycle-at.ts';
import type { KeyResultView } from './key-result-view.ts';
import { type ObjectiveView, objectiveView } from './objective-view.ts';

/** A key result on which nobody has spoken for longer than the rhythm and its grace. */
export interface QuietKeyResult {
  readonly objective: ObjectiveView;
  readonly keyResult: KeyResultView;
}

/** A bet that is open and of which nothing was heard for a fortnight. */
export interface QuietBet {
  readonly objective: ObjectiveView;
  readonly bet: Bet;
  readonly days: number;
}

const quietBetDays = 14;

/** Objectives a person answers for or leads: their own, and those of people they lead. */
const inSight = (objective: Objective, world: WorldView, viewerId: string) =>
  objective.ownerId === viewerId || world.person(objective.ownerId)?.leaderId === viewerId;

/** Key results in a viewer's sight that went quiet, the oldest word first. */
export function quietKeyResults(world: WorldView, viewerId: string): readonly QuietKeyResult[] {
  return pursued(world, (objective) => inSight(objective, world, viewerId))
    .flatMap((objective) =>
      objective.keyResults
        .filter(({ quiet }) => quiet)
        .map((keyResult) => ({ objective, keyResult })),
    )
    .toSorted((a, b) => (b.keyResult.age ?? 0) - (a.keyResult.age ?? 0));
}

/** A viewer's own open bets without news, the longest silence first. */
export function quietBets(world: WorldView, viewerId: string): readonly QuietBet[] {
  return pursued(world, ({ ownerId }) => ownerId === viewerId)
    .flatMap((objective) =>
      objective.objective.bets
        .filter(({ stage }) => stage === 'open')
        .map((bet) => ({
          objective,
          bet,
          days: daysBetween(dayIn(objective.cycle, bet.changedAt), objective.today),
        })),
    )
    .filter(({ days }) => days >= quietBetDays)
    .toSorted((a, b) => b.days - a.days);
}

/** The committed objectives of the current cycle that are of interest. */
function pursued(
  world: WorldView,
  interesting: (objective: Objective) => boolean,
): readonly ObjectiveView[] {
  const cycle = currentCycle(world);
  if (!cycle || cycle.closedAt !== undefined) return [];
  return world
    .objectivesIn(cycle.id)
    .filter((objective) => objective.stage === 'committed' && interesting(objective))
    .map(({ id }) => objectiveView(world, id)!);
}
