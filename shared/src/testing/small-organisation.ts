import { Scenario, testId } from './scenario.ts';

/** The people, team, cycle and objective of the small organisation that tests start from. */
export const small = {
  administrator: 'ada',
  leader: 'lou',
  owner: 'pia',
  member: 'mo',
  stranger: 'sam',
  team: 'bakery',
  otherTeam: 'depot',
  cycle: 'q3',
  objective: 'loaves',
  metric: 'kr-metric',
  milestone: 'kr-milestone',
  control: 'kr-control',
  baseline: 'kr-baseline',
  zones: 'kr-zones',
} as const;

/** Noon UTC of a day of the cycle, which runs from Monday 29 June to Sunday 27 September 2026. */
export const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** An organisation with two teams and a running quarter, on the day before it starts. */
export function smallOrganisation(): Scenario {
  const scenario = new Scenario(noon('2026-06-28'));
  const found = (input: Record<string, unknown>) => scenario.do('founder', input);
  found({ type: 'FoundOrganisation', name: 'Crumb', timeZone: 'Europe/Lisbon', demo: false });
  found({ type: 'AddPerson', personId: small.administrator, role: 'administrator' });
  found({ type: 'AddPerson', personId: small.leader, role: 'leader' });
  found({ type: 'AddPerson', personId: small.owner, role: 'pm', leaderId: small.leader });
  found({ type: 'AddPerson', personId: small.member, role: 'member', leaderId: small.leader });
  found({ type: 'AddPerson', personId: small.stranger, role: 'pm' });
  found({ type: 'FormTeam', teamId: small.team, name: 'Bakery' });
  found({ type: 'FormTeam', teamId: small.otherTeam, name: 'Depot' });
  for (const [teamId, personId, role] of [
    [small.team, small.owner, 'pm'],
    [small.team, small.member, 'member'],
    [small.team, small.leader, 'leader'],
    [small.otherTeam, small.stranger, 'pm'],
  ])
    found({ type: 'AddMember', teamId, personId, role });
  found({
    type: 'PlanCycle',
    cycleId: small.cycle,
    name: '2026-Q3',
    startsOn: '2026-06-29',
    endsOn: '2026-09-27',
    timeZone: 'Europe/Lisbon',
    checkInWeekday: 4,
    checkInHour: 18,
    holidays: [],
  });
  return scenario;
}

export const draftCommand = {
  type: 'DraftObjective',
  objectiveId: small.objective,
  statement: 'Bread is on the shelf before the first customer, so that nobody leaves without',
  kind: 'aspirational',
  cycleId: small.cycle,
  teamId: small.team,
  ownerId: small.owner,
} as const;

export const keyResultCommand = {
  type: 'AddKeyResult',
  objectiveId: small.objective,
  keyResultId: small.metric,
  name: 'Mornings with full shelves by seven',
  kind: 'metric',
  unit: '%',
  decimals: 1,
  baseline: 8,
  target: 20,
} as const;

/** The small organisation with a committed objective of all five kinds, on the third day. */
export function committedObjective(): Scenario {
  const scenario = smallOrganisation().at(noon('2026-07-01'));
  const own = (input: Record<string, unknown>) => scenario.do(small.owner, input);
  own(draftCommand);
  own(keyResultCommand);
  const more = (keyResultId: string, rest: Record<string, unknown>) =>
    own({
      type: 'AddKeyResult',
      objectiveId: small.objective,
      keyResultId,
      name: 'One more',
      ...rest,
    });
  more(small.milestone, { kind: 'milestone', dueOn: '2026-08-28' });
  more(small.control, { kind: 'control', unit: '%', decimals: 1, low: 0.8, high: 1.4 });
  more(small.baseline, { kind: 'baseline', unit: 'h', decimals: 1 });
  more(small.zones, { kind: 'zones', baseline: 100, commit: 130, target: 170, stretch: 200 });
  own({ type: 'CommitObjective', objectiveId: small.objective });
  return scenario;
}

let checkIns = 1_000_000;

/** A check-in on the metric of the small organisation; pass what differs. */
export const checkInCommand = (more: Record<string, unknown> = {}) => ({
  type: 'CheckIn',
  objectiveId: small.objective,
  keyResultId: small.metric,
  checkInId: testId(++checkIns),
  value: 9,
  confidence: 7,
  ...more,
});
