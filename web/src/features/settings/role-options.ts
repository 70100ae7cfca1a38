/** What each role may do, for whoever gives it. */
export const ROLE_OPTIONS = [
  { value: 'MEMBER', label: 'Member: works in a team' },
  { value: 'PM', label: 'PM: owns objectives and plans' },
  { value: 'LEADER', label: 'Leader: clears the way for teams' },
  { value: 'COACH', label: 'Coach: from outside, for those who chose one' },
  { value: 'ADMINISTRATOR', label: 'Administrator: lets people in' },
] as const;

export type RoleOption = (typeof ROLE_OPTIONS)[number]['value'];

export const roleLabel = (role: RoleOption): string =>
  ROLE_OPTIONS.find(({ value }) => value === role)!.label.split(':')[0]!;
