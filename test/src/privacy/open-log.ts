import type { RecordedEvent } from '@cairn/shared/kernel/event';
import { type Scenario, testId } from '@cairn/shared/testing/scenario';
import {
  committedObjective,
  draftCommand,
  keyResultCommand,
  small,
} from '@cairn/shared/testing/small-organisation';
import { everyEvent } from '../golden/every-event.ts';
import { closedTypes } from './planters.ts';

/** One of each role, by what they are called in the organisation. */
export const viewers = {
  administrator: small.administrator,
  leader: small.leader,
  pm: small.owner,
  member: small.member,
  coach: 'cleo',
} as const;

export const everybody = [...Object.values(viewers), small.stranger];

/** An objective that stands open at the end, so that there is something left to do. */
export const openObjective = 'crusts';

/** What happened in the open: everything that can happen, and questions between all sorts of people. */
export function openLog(): readonly RecordedEvent[] {
  const scenario = committedObjective();
  scenario.do(small.administrator, { type: 'AddPerson', personId: viewers.coach, role: 'pm' });
  leftBehind(scenario);
  everyEvent(scenario);
  ground(scenario);
  const pairs = everybody.map(
    (personId, at) => [personId, everybody[(at + 2) % everybody.length]!] as const,
  );
  const alone = everybody.map((personId) => [personId, personId] as const);
  [...pairs, ...alone].forEach(([askedBy, deciderId], at) => {
    const decisionId = testId(7_800_000 + at);
    scenario.do(askedBy, {
      type: 'RequestDecision',
      ...{ decisionId, question: `Which of the ${at} ways?`, deciderId, toTellIds: [] },
      ...(at % 2 === 0 ? { objectiveIds: [openObjective] } : {}),
    });
    if (at % 3 === 0)
      scenario.do(deciderId, {
        type: 'HandOverDecision',
        ...{ decisionId, toId: everybody[(at + 4) % everybody.length]! },
      });
    if (at % 3 === 1)
      scenario.do(deciderId, {
        type: 'MakeDecision',
        ...{ decisionId, words: 'The second', because: 'It is nearer', confidence: 6 },
      });
  });
  passedOn(scenario);
  // A coach asks nothing and is asked nothing; what was theirs before stays theirs.
  scenario.do(small.administrator, {
    type: 'ChangeRole',
    ...{ personId: viewers.coach, role: 'coach' },
  });
  return (
    scenario.log
      .filter(({ type }) => !closedTypes.includes(type))
      // Each at an instant of its own, so that there is one between any two.
      .map((event, at) => ({ ...event, recordedAt: event.recordedAt + at * 2_000 }))
  );
}

/** A decision whose decider has left: its leader sees to it, and still does not read what was thought. */
function leftBehind(scenario: Scenario): void {
  const gone = 'gone';
  const decisionId = testId(7_700_000);
  scenario.do(small.administrator, { type: 'AddPerson', personId: gone, role: 'pm' });
  scenario.do(small.stranger, {
    type: 'RequestDecision',
    ...{ decisionId, question: 'Which mill?', deciderId: gone, objectiveIds: [small.objective] },
  });
  scenario.do(gone, {
    type: 'MakeDecision',
    ...{ decisionId, words: 'The near one', because: 'It grinds at night', confidence: 7 },
  });
  scenario.do(gone, {
    type: 'CommunicateDecision',
    ...{ decisionId, toIds: [small.stranger, small.owner] },
  });
  scenario.do(small.administrator, { type: 'RemovePerson', personId: gone });
}

/** A cycle that runs, with two objectives and what stands in their way. */
function ground(scenario: Scenario): void {
  const cycleId = 'q1';
  scenario.do(small.administrator, {
    type: 'PlanCycle',
    ...{ cycleId, name: '2027-Q1', startsOn: '2027-01-04', endsOn: '2027-04-04' },
    ...{ timeZone: 'Europe/Lisbon', checkInWeekday: 4, checkInHour: 18, holidays: [] },
  });
  const begin = (objectiveId: string, teamId: string, ownerId: string) => {
    const keyResultId = `kr-${objectiveId}`;
    scenario.do(ownerId, { ...draftCommand, objectiveId, cycleId, teamId, ownerId });
    scenario.do(ownerId, { ...keyResultCommand, objectiveId, keyResultId });
    scenario.do(ownerId, { type: 'CommitObjective', objectiveId });
    return { objectiveId, keyResultIds: [keyResultId] };
  };
  const own = begin(openObjective, small.team, small.owner);
  const others = begin('crumbs', small.otherTeam, small.stranger);
  [small.owner, small.member, small.owner].forEach((actor, at) => {
    scenario.do(actor, {
      type: 'RaiseBlocker',
      ...{ blockerId: testId(7_610_000 + at), ...own, kind: 'other', what: `Flour ${at} is damp` },
      ...{ severity: 'high', needed: 'A dry store' },
    });
  });
  scenario.do(small.owner, {
    type: 'RequestDependency',
    ...{ dependencyId: testId(7_620_000), ...own, teamId: small.otherTeam, what: 'Sacks' },
    ...{ why: 'To store it in', neededBy: '2027-03-01' },
  });
  scenario.do(small.stranger, {
    type: 'RequestDependency',
    ...{ dependencyId: testId(7_620_001), ...others, teamId: small.team, what: 'A cart' },
    ...{ why: 'For the sacks', neededBy: '2027-03-01' },
  });
}

/** A question that lies open since whoever was to decide it has left. */
export const leftOpen = testId(7_710_000);

/** Left open by somebody who has left: once as it lies, once handed over by neither of the two. */
function passedOn(scenario: Scenario): void {
  const gone = 'gone-too';
  const handed = testId(7_710_001);
  scenario.do(small.administrator, { type: 'AddPerson', personId: gone, role: 'pm' });
  for (const decisionId of [leftOpen, handed])
    scenario.do(small.stranger, {
      type: 'RequestDecision',
      ...{ decisionId, question: 'Which baker?', deciderId: gone, objectiveIds: [openObjective] },
    });
  scenario.do(small.administrator, { type: 'RemovePerson', personId: gone });
  scenario.do(small.administrator, {
    type: 'HandOverDecision',
    ...{ decisionId: handed, toId: small.leader },
  });
}
