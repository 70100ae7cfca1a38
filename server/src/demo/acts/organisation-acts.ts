import { hourMs } from '@cairn/shared/kernel/calendar';
import { founder } from '@cairn/shared/organisation/permission';
import type { Act, Intent } from '../act.ts';
import { leaves, type PersonKey, type PersonStory, people } from '../content/people.ts';
import { teams } from '../content/teams.ts';
import type { DemoIds } from '../demo-ids.ts';
import { cycleDay, cycleInstant, type Schedule, timeZone } from '../schedule.ts';

const administrator: PersonKey = 'beatriz';
/** Days before the first cycle on which people and teams are written down. */
const foundedOn = -12;
const filledOn = -11;
const minute = hourMs / 60;

/** The organisation, its people, its teams, and who was away. */
export function organisationActs({ cycles }: Schedule, ids: DemoIds): Act[] {
  const first = cycles.beforeLast;
  const founded = cycleInstant(first, foundedOn, 9);
  const acts: Act[] = [
    {
      at: founded,
      actor: founder,
      intent: { type: 'FoundOrganisation', name: 'Brambleway', timeZone, demo: true },
    },
  ];
  // Half a minute each, as somebody who copies from a list would.
  let at = cycleInstant(first, filledOn, 9);
  const next = (actor: string, intent: Intent) => {
    acts.push({ at, actor, intent });
    at += minute / 2;
  };
  const byHand = ids.person(administrator);
  for (const [key, { role, title, leader }] of entries()) {
    next(key === administrator ? founder : byHand, {
      type: 'AddPerson',
      personId: ids.person(key),
      role,
      title,
      leaderId: leader === undefined ? undefined : ids.person(leader as PersonKey),
    });
  }
  for (const { key, name, parent } of teams)
    next(byHand, {
      type: 'FormTeam',
      teamId: ids.team(key),
      name,
      parentId: parent && ids.team(parent),
    });
  for (const { key, leaders = [], pm, members = [] } of teams) {
    const joins = (person: PersonKey, role: 'leader' | 'pm' | 'member') =>
      next(byHand, {
        type: 'AddMember',
        teamId: ids.team(key),
        personId: ids.person(person),
        role,
      });
    for (const leader of leaders) joins(leader, 'leader');
    if (pm) joins(pm, 'pm');
    for (const member of members) joins(member, 'member');
  }
  return [...acts, ...leaveActs(cycles.running, ids)];
}

const leaveActs = (running: Schedule['cycles']['running'], ids: DemoIds): Act[] =>
  leaves.map(({ person, from, to, said, standIn }) => ({
    at: cycleInstant(running, said, 12),
    actor: ids.person(person),
    intent: {
      type: 'TakeLeave',
      personId: ids.person(person),
      from: cycleDay(running, from),
      to: cycleDay(running, to),
      delegateId: standIn && ids.person(standIn),
    },
  }));

const entries = () => Object.entries(people) as [PersonKey, PersonStory][];
