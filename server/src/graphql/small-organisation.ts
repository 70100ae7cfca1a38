import { randomUUID } from 'node:crypto';
import { founder } from '@cairn/shared/organisation/permission';
import type { InMemoryOptions } from '../app-in-memory.ts';
import { type AskedInMemory, askedInMemory } from './asked-in-memory.ts';
import type { EdgeOptions } from './edge/edge-plugins.ts';

const dayMs = 86_400_000;

/** People, teams, cycles and objectives of the organisation that the API's tests ask about. */
export const ids = {
  admin: 'p-admin',
  leader: 'p-leader',
  pm: 'p-pm',
  member: 'p-member',
  stranger: 'p-stranger',
  product: 't-product',
  orders: 't-orders',
  other: 't-other',
  closedCycle: 'c-q2',
  cycle: 'c-q3',
  objective: 'o-orders',
  draft: 'o-draft',
  closedObjective: 'o-q2',
  metric: 'k-metric',
  milestone: 'k-milestone',
  control: 'k-control',
} as const;

const names: Readonly<Record<string, string>> = {
  [ids.admin]: 'Ada Admin',
  [ids.leader]: 'Lea Leader',
  [ids.pm]: 'Pia Manager',
  [ids.member]: 'Max Member',
  [ids.stranger]: 'Sol Stranger',
};

export interface SmallOrganisation extends AskedInMemory {
  /** Sends a command as a person, straight to the door of commands; it has to be accepted. */
  act(personId: string, command: Readonly<Record<string, unknown>>): Promise<void>;
  /** Moves the clock, in days. */
  pass(days: number): void;
  now(): number;
}

/**
 * An organisation with one team at work in the middle of a cycle: a committed objective with three
 * kinds of key result, a draft, and a cycle that is closed. It starts on 1 July 2026.
 */
export async function smallOrganisation(
  options: Pick<InMemoryOptions, 'keys' | 'store'> = {},
  edge?: EdgeOptions,
): Promise<SmallOrganisation> {
  let now = Date.parse('2026-06-20T09:00:00Z');
  const asked = await askedInMemory(
    { ...options, clock: () => now, config: { mode: 'demo' } },
    edge,
  );
  const act: SmallOrganisation['act'] = async (personId, command) => {
    now += 1_000;
    const outcome = await asked.app.commands.execute(
      { commandId: randomUUID(), ...command },
      { personId, source: 'web' },
    );
    if (!outcome.ok) throw new Error(`${String(command.type)}: ${outcome.refusal.message}`);
  };
  const organisation = {
    ...asked,
    act,
    pass: (days: number) => {
      now += days * dayMs;
    },
    now: () => now,
  };
  for (const [id, name] of Object.entries(names)) asked.app.directory.add({ id, name });
  await foundedBy(act);
  await plannedBy(act);
  organisation.pass(12);
  await act(ids.admin, { type: 'CloseCycle', cycleId: ids.closedCycle });
  await committedBy(act);
  return organisation;
}

type Act = SmallOrganisation['act'];

async function foundedBy(act: Act): Promise<void> {
  const asFounder = (command: Record<string, unknown>) => act(founder, command);
  await asFounder({
    type: 'FoundOrganisation',
    name: 'Small',
    timeZone: 'Europe/Lisbon',
    demo: true,
  });
  const people = [
    { personId: ids.admin, role: 'administrator' },
    { personId: ids.leader, role: 'leader' },
    { personId: ids.pm, role: 'pm', leaderId: ids.leader, title: 'PM, Orders' },
    { personId: ids.member, role: 'member', leaderId: ids.leader },
    { personId: ids.stranger, role: 'pm' },
  ];
  for (const person of people) await asFounder({ type: 'AddPerson', ...person });
  const teams = [
    { teamId: ids.product, name: 'Product' },
    { teamId: ids.orders, name: 'Orders', parentId: ids.product },
    { teamId: ids.other, name: 'Another' },
  ];
  for (const team of teams) await asFounder({ type: 'FormTeam', ...team });
  const members = [
    { teamId: ids.orders, personId: ids.pm, role: 'pm' },
    { teamId: ids.orders, personId: ids.member, role: 'member' },
    { teamId: ids.orders, personId: ids.leader, role: 'leader' },
    { teamId: ids.other, personId: ids.stranger, role: 'pm' },
  ];
  for (const member of members) await asFounder({ type: 'AddMember', ...member });
}

const calendar = {
  timeZone: 'Europe/Lisbon',
  checkInWeekday: 4,
  checkInHour: 17,
  holidays: ['2026-08-15'],
};
const placed = { cycleId: ids.cycle, teamId: ids.orders, ownerId: ids.pm };
const onObjective = { objectiveId: ids.objective };

async function plannedBy(act: Act): Promise<void> {
  await act(ids.admin, {
    type: 'PlanCycle',
    cycleId: ids.closedCycle,
    name: '2026-Q2',
    startsOn: '2026-04-01',
    endsOn: '2026-06-30',
    ...calendar,
  });
  await act(ids.admin, {
    type: 'PlanCycle',
    cycleId: ids.cycle,
    name: '2026-Q3',
    startsOn: '2026-07-01',
    endsOn: '2026-09-29',
    ...calendar,
  });
  await act(ids.leader, { type: 'StateVision', text: 'Every shop runs on what it sells nearby.' });
  await act(ids.leader, {
    type: 'ChooseProblem',
    problemId: '00000000-0000-4000-8000-00000000a001',
    statement: 'New shops stall before their first order.',
  });
  await act(ids.pm, {
    type: 'DraftObjective',
    objectiveId: ids.closedObjective,
    statement: 'Last quarter is behind us',
    kind: 'committed',
    ...placed,
    cycleId: ids.closedCycle,
  });
}

async function committedBy(act: Act): Promise<void> {
  await act(ids.pm, {
    type: 'DraftObjective',
    ...onObjective,
    statement: 'New shops sell on their first Friday',
    kind: 'aspirational',
    problemId: '00000000-0000-4000-8000-00000000a001',
    whoNotices: 'The shop on the corner',
    ...placed,
  });
  const keyResults = [
    {
      keyResultId: ids.metric,
      name: 'Shops with a first order in a week',
      kind: 'metric',
      unit: '%',
      decimals: 1,
      baseline: 10,
      target: 40,
    },
    {
      keyResultId: ids.milestone,
      name: 'Import open to every shop',
      kind: 'milestone',
      dueOn: '2026-09-01',
    },
    {
      keyResultId: ids.control,
      name: 'Calls per new shop',
      kind: 'control',
      decimals: 1,
      low: 0,
      high: 2,
    },
  ];
  for (const keyResult of keyResults)
    await act(ids.pm, { type: 'AddKeyResult', ...onObjective, ...keyResult });
  await act(ids.pm, { type: 'CommitObjective', ...onObjective });
  await act(ids.pm, {
    type: 'DraftObjective',
    objectiveId: ids.draft,
    statement: 'Something to think over',
    kind: 'committed',
    supports: [ids.objective],
    ...placed,
  });
}

/** A check-in on the metric, as a command and as the API's input. */
export const metricCheckIn = (value: number, confidence: number, more = {}) => ({
  commandId: randomUUID(),
  checkInId: randomUUID(),
  objectiveId: ids.objective,
  keyResultId: ids.metric,
  value,
  confidence,
  ...more,
});
