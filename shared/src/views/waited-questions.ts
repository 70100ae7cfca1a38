import type { Blocker } from '../friction/blocker/state.ts';
import type { Escalation } from '../friction/escalation/state.ts';
import { dayMs } from '../kernel/calendar.ts';
import { leadersFor } from '../organisation/leading.ts';
import { worksHere } from '../organisation/person/here.ts';
import type { Question } from '../signals/question.ts';
import { type WaitedQuestion, waitedForOneOnOne } from '../signals/waited-for-one-on-one.ts';
import type { Objective } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';

type Raised = Blocker | Escalation;

/** Those to whom it is put what somebody told late: their leader, else the leaders of the team. */
export function heardByLeadersOf(
  { personId, teamId }: NonNullable<Question['toLeaderOf']>,
  world: WorldView,
): readonly string[] {
  const has = worksHere(world.person(world.person(personId)?.leaderId ?? ''));
  return leadersFor(personId, has ? [] : [teamId], world);
}

/** What is asked about an escalation that waited for a 1:1, for some days after it was told. */
export const waitedEscalation = (
  escalation: Escalation,
  world: WorldView,
  instant: number = world.now,
): WaitedQuestion | undefined =>
  // What comes from a blocker was told with that one.
  escalation.blockerId === undefined
    ? waited(escalation, escalation.objectiveId, world, instant)
    : undefined;

/**
 * What is asked about an objective whose blocker or escalation waited for a 1:1: the one told last,
 * as far as it was told by an instant (ms since 1970 UTC).
 */
export function waitedAbout(
  { id, teamId }: Objective,
  world: WorldView,
  instant: number,
): Question | undefined {
  const asked = [
    ...world.blockersOf(id).map((one) => ({ one, question: waited(one, id, world, instant) })),
    ...world
      .escalationsOf(id)
      .map((one) => ({ one, question: waitedEscalation(one, world, instant) })),
  ].toSorted((a, b) => b.one.raisedAt - a.one.raisedAt);
  const last = asked.find(({ question }) => question !== undefined);
  return (
    last && {
      ...last.question!,
      signal: 'waitedForOneOnOne',
      subject: { kind: 'objective', id },
      whom: 'leader',
      toLeaderOf: { personId: last.one.raisedById, teamId },
      since: last.one.raisedAt,
    }
  );
}

/** Whether a viewer may be asked about it, before the question is worked out. */
export function leadsWhoWaited(
  { id, teamId }: Objective,
  viewerId: string,
  world: WorldView,
): boolean {
  const isTheirs = ({ firstTold, raisedById: personId }: Raised) =>
    firstTold === 'inOneOnOne' && heardByLeadersOf({ personId, teamId }, world).includes(viewerId);
  return world.blockersOf(id).some(isTheirs) || world.escalationsOf(id).some(isTheirs);
}

function waited(
  raised: Raised,
  objectiveId: string | undefined,
  world: WorldView,
  instant: number,
): WaitedQuestion | undefined {
  const thresholds = world.thresholds();
  const { askedForDays } = thresholds.waitedForOneOnOne;
  const { severity, firstTold, onsetAt, raisedAt, events } = raised;
  // What became urgent later was told as what it was then.
  if (firstTold !== 'inOneOnOne' || ('severityAt' in raised && raised.severityAt)) return undefined;
  if (raisedAt > instant || instant - raisedAt >= askedForDays * dayMs) return undefined;
  const others = objectiveId === undefined ? [] : world.escalationsOf(objectiveId);
  const wasEscalated = others.some(
    (other) => other.id !== raised.id && other.raisedAt >= onsetAt && other.raisedAt < raisedAt,
  );
  return waitedForOneOnOne({
    ...{ severity, firstTold, onsetAt, raisedAt, wasEscalated, thresholds },
    events: events.slice(0, 1),
  });
}
