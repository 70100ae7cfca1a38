import type { Act, Intent } from '../act.ts';
import { teams } from '../content/teams.ts';
import { withDays } from '../dated-text.ts';
import type { AskedFor, DependencyStory, DependencyTurn } from '../dependency-story.ts';
import { cycleDay, cycleInstant } from '../schedule.ts';
import type { ObjectiveStory } from '../story.ts';
import { ownerOn } from './owner-on.ts';
import type { Telling } from './telling.ts';

/** What an objective waited for of other teams, from the asking to the proof that it came. */
export const dependencyActs = (story: ObjectiveStory, telling: Telling): Act[] =>
  (story.dependencies ?? []).flatMap((dependency) => [
    {
      at: instant(story, dependency, telling),
      actor: telling.ids.person(dependency.by ?? ownerOn(story, dependency.day)),
      intent: request(story, dependency, telling),
    },
    ...(dependency.turns ?? []).map((turn) => ({
      at: instant(story, turn, telling),
      actor: telling.ids.person(turn.by ?? whoTakes(turn, story, dependency)),
      intent: intentOf(story, dependency, turn, telling),
    })),
  ]);

const instant = (
  { cycle }: ObjectiveStory,
  { day, hour }: DependencyStory | DependencyTurn,
  { schedule }: Telling,
) => cycleInstant(schedule.cycles[cycle], day, hour);

const ofWhoeverAsked: ReadonlySet<DependencyTurn['turn']> = new Set([
  'askedAnew',
  'offerAccepted',
  'offerRefused',
  'verified',
  'sentBack',
  'withdrawn',
]);

const whoTakes = ({ turn, day }: DependencyTurn, story: ObjectiveStory, { of }: DependencyStory) =>
  ofWhoeverAsked.has(turn) ? ownerOn(story, day) : teams.find(({ key }) => key === of)!.pm!;

const request = (story: ObjectiveStory, dependency: DependencyStory, telling: Telling): Intent => {
  const { ids } = telling;
  const { key, of, restsOn } = dependency;
  return {
    type: 'RequestDependency',
    dependencyId: ids.dependency(story.key, key),
    objectiveId: ids.objective(story.key),
    teamId: ids.team(of),
    restsOnId: restsOn && ids.objective(restsOn),
    ...askedOf(story, dependency, telling),
  };
};

function askedOf(story: ObjectiveStory, asked: AskedFor, { schedule, ids }: Telling) {
  const { what, why, criticality, keyResults = [], needed, blocker } = asked;
  const cycle = schedule.cycles[story.cycle];
  return {
    what,
    why: why && withDays(why, cycle),
    criticality,
    keyResultIds: keyResults.map((key) => ids.keyResult(story.key, key)),
    neededBy: cycleDay(cycle, needed),
    blockerId: blocker && ids.blocker(story.key, blocker),
  };
}

function intentOf(
  story: ObjectiveStory,
  dependency: DependencyStory,
  turn: DependencyTurn,
  telling: Telling,
): Intent {
  const { schedule, ids } = telling;
  const cycle = schedule.cycles[story.cycle];
  const dependencyId = ids.dependency(story.key, dependency.key);
  const text = (words: string) => withDays(words, cycle);
  switch (turn.turn) {
    case 'askedAnew': {
      const asked = askedOf(story, { ...dependency, ...turn.differently }, telling);
      return { type: 'ReviseDependency', dependencyId, ...asked };
    }
    case 'accepted':
      return { type: 'AcceptDependency', dependencyId };
    case 'declined': {
      const instead = turn.instead && text(turn.instead);
      return { type: 'DeclineDependency', dependencyId, because: text(turn.because), instead };
    }
    case 'offered':
      return {
        type: 'MakeCounterOffer',
        dependencyId,
        on: turn.on === undefined ? undefined : cycleDay(cycle, turn.on),
        what: turn.what,
        because: turn.because && text(turn.because),
      };
    case 'offerAccepted':
      return { type: 'AcceptCounterOffer', dependencyId };
    case 'offerRefused':
      return { type: 'RefuseCounterOffer', dependencyId, because: text(turn.because) };
    case 'promised':
      return { type: 'PromiseDelivery', dependencyId, on: cycleDay(cycle, turn.on) };
    case 'slipped':
      return {
        type: 'PromiseDelivery',
        dependencyId,
        on: cycleDay(cycle, turn.on),
        because: text(turn.because),
      };
    case 'delivered':
      return { type: 'DeliverDependency', dependencyId, note: turn.note && text(turn.note) };
    case 'verified':
      return { type: 'VerifyDelivery', dependencyId };
    case 'sentBack':
      return { type: 'ReturnDelivery', dependencyId, because: text(turn.because) };
    case 'takenOn':
      return { type: 'TakeOnDependency', dependencyId };
    case 'handedBack':
      return { type: 'HandBackDependency', dependencyId };
    case 'withdrawn':
      return { type: 'WithdrawDependency', dependencyId, because: text(turn.because) };
  }
}
