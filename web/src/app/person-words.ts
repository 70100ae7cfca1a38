import type { Viewer } from './use-viewer.ts';

const ROLES = {
  ADMINISTRATOR: 'Administrator',
  LEADER: 'Leader',
  PM: 'PM',
  MEMBER: 'Member',
  COACH: 'Coach',
} as const;

/** What someone does here, in a few words: `PM, First Orders`. */
export function roleWords(person: Pick<Viewer, 'role' | 'title' | 'teams'>): string {
  const role = person.title || ROLES[person.role];
  const team = person.teams[0]?.name;
  // A title that names its team already says it all, and who leads is not of one team alone.
  const saysAll = !team || role.includes(team) || (person.role === 'LEADER' && person.title);
  return saysAll ? role : `${role}, ${team}`;
}
