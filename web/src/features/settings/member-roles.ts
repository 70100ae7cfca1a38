/** What somebody is in a team. */
export const MEMBER_ROLES = [
  { value: 'MEMBER', label: 'member' },
  { value: 'PM', label: 'PM' },
  { value: 'LEADER', label: 'leader' },
] as const;

export type MemberRole = (typeof MEMBER_ROLES)[number]['value'];
