import { isTakenBack, type SteppedIn } from '../friction/happened.ts';
import { dayMs } from '../kernel/calendar.ts';
import { directing, type Mirror, type TimesByMode } from '../signals/directing.ts';
import { type Latency, latencyOf } from '../signals/latency.ts';
import { answeredAt } from '../strategy/objective/ask.ts';
import type { Objective } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';
import { decisionWaits } from './decision-view.ts';
import { escalationWaits } from './escalation-view.ts';
import { waitOf } from './wait.ts';
import { workingTimeAt } from './working-time-of.ts';

/**
 * What one leader did over the last weeks, for nobody but that leader. Whoever asks for it has to be
 * the person themselves; there is no such thing about two of them.
 */
export interface LeaderMirror {
  /** Whole weeks looked back upon, and their beginning, milliseconds since 1970 UTC. */
  readonly weeks: number;
  readonly since: number;
  /** Blockers and dependencies taken on, help given, and decisions made that somebody else asked for. */
  readonly steppedIn: TimesByMode;
  readonly mirror?: Mirror;
  /** Asks of them, until they answered. What was done before these weeks is left out. */
  readonly asks: Latency;
  /** Decisions that are theirs, until they made them. */
  readonly decisions: Latency;
  /** Escalations of which they were asked for something or that they hold, until they are decided. */
  readonly escalations: Latency;
}

/** Whether somebody leads: by role, a team, or another person. */
export const isLeader = (personId: string, world: WorldView): boolean =>
  world.person(personId)?.role === 'leader' ||
  world.people().some(({ leaderId }) => leaderId === personId) ||
  world
    .teams()
    .some(({ members }) =>
      members.some((member) => member.personId === personId && member.role === 'leader'),
    );

/** The last weeks of somebody who leads; `undefined` of anybody else. */
export function leaderMirror(world: WorldView, personId: string): LeaderMirror | undefined {
  if (!isLeader(personId, world)) return undefined;
  const { directing: policy } = world.thresholds();
  const since = world.now - policy.weeks * 7 * dayMs;
  const objectives = pursuedSince(world, since);
  const times = steppedInBy(personId, objectives, world).filter(({ at }) => at > since);
  const count = (mode: SteppedIn['mode']) => times.filter((each) => each.mode === mode).length;
  const steppedIn = {
    asked: count('asked'),
    offered: count('offered'),
    directed: count('directed'),
  };
  return {
    weeks: policy.weeks,
    since,
    steppedIn,
    mirror: directing(steppedIn, world.thresholds(), {
      events: times.flatMap(({ events }) => events),
    }),
    asks: asksOf(personId, objectives, world, since),
    decisions: decisionsOf(personId, world, since),
    escalations: escalationsOf(personId, world, since),
  };
}

/** The objectives of every cycle that was open at some time since an instant. */
const pursuedSince = (world: WorldView, since: number): readonly Objective[] =>
  world
    .cycles()
    .filter(({ closedAt = world.now }) => closedAt > since)
    .flatMap(({ id }) => world.objectivesIn(id));

interface Told {
  /** Positions of the events that tell of it. */
  readonly events: readonly number[];
}
type Time = SteppedIn & Told;

/** What is done about an objective of one's own is no stepping in. */
function steppedInBy(
  personId: string,
  objectives: readonly Objective[],
  world: WorldView,
): readonly Time[] {
  const thresholds = world.thresholds();
  const ofOthers = objectives.filter(({ ownerId }) => ownerId !== personId);
  const things = ofOthers.flatMap(({ id }) => [
    ...world.blockersOf(id).map(({ takings, helps, events }) => ({
      times: [...takings, ...helps],
      events,
    })),
    ...world.dependenciesOf(id).map(({ takings, events }) => ({ times: takings, events })),
  ]);
  const decided = world
    .decisions()
    .flatMap(({ made, requestedById, events }) =>
      made && requestedById !== personId ? [{ times: [made], events }] : [],
    );
  const all: readonly (Told & { readonly times: readonly SteppedIn[] })[] = [...things, ...decided];
  return all.flatMap(({ times, events }) =>
    times
      .filter(({ byId, at, to }) => byId === personId && !isTakenBack(at, to, thresholds))
      .map(({ byId, at, mode }) => ({ byId, at, mode, events })),
  );
}

/** Whether something waits, or was settled since an instant. */
const isRecent = (settledAt: number | undefined, since: number): boolean =>
  settledAt === undefined || settledAt > since;

function asksOf(
  personId: string,
  objectives: readonly Objective[],
  world: WorldView,
  since: number,
): Latency {
  const { acknowledgeHours } = world.thresholds().asks;
  const asked = objectives.flatMap((objective) =>
    objective.asks
      .filter(({ ofId }) => ofId === personId)
      .map((ask) => {
        const doneAt = answeredAt(ask);
        // Nobody waits any longer on what is closed.
        return { ask, objective, doneAt, leftAt: ask.takenBack?.at ?? objective.closedAt };
      })
      .filter(({ doneAt, leftAt }) => isRecent(doneAt ?? leftAt, since)),
  );
  return latencyOf(
    asked.map(({ ask, objective, doneAt, leftAt }) =>
      waitOf(
        { since: ask.askedAt, limit: { hours: acknowledgeHours }, doneAt, leftAt },
        world.now,
        workingTimeAt(world, objective.id, ask.askedAt),
      ),
    ),
    { events: asked.flatMap(({ ask }) => ask.events) },
  );
}

function decisionsOf(personId: string, world: WorldView, since: number): Latency {
  const theirs = world
    .decisions()
    .filter(
      ({ deciderId, made, declined, withdrawn }) =>
        deciderId === personId && isRecent((made ?? declined ?? withdrawn)?.at, since),
    );
  return latencyOf(
    theirs.map((decision) => decisionWaits(decision, world).decide),
    { events: theirs.flatMap(({ events }) => events) },
  );
}

function escalationsOf(personId: string, world: WorldView, since: number): Latency {
  const theirs = world
    .escalations()
    .filter(
      ({ ofId, heldById, decided, declined }) =>
        (heldById ?? ofId) === personId && isRecent((decided ?? declined)?.at, since),
    );
  return latencyOf(
    theirs.map((escalation) => escalationWaits(escalation, world).decide),
    { events: theirs.flatMap(({ events }) => events) },
  );
}
