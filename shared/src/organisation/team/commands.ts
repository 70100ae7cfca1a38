import { z } from 'zod';
import { anId, aText, envelope } from '../../kernel/command.ts';
import { limits } from '../../kernel/limits.ts';
import { memberRoles } from './events.ts';

const team = { ...envelope, teamId: anId };

export const FormTeam = z.strictObject({
  type: z.literal('FormTeam'),
  ...team,
  name: aText(limits.label),
  parentId: anId.optional(),
});
export const RenameTeam = z.strictObject({
  type: z.literal('RenameTeam'),
  ...team,
  name: aText(limits.label),
});
export const MoveTeam = z.strictObject({
  type: z.literal('MoveTeam'),
  ...team,
  parentId: anId.optional(),
});
export const AddMember = z.strictObject({
  type: z.literal('AddMember'),
  ...team,
  personId: anId,
  role: z.enum(memberRoles),
});
export const RemoveMember = z.strictObject({
  type: z.literal('RemoveMember'),
  ...team,
  personId: anId,
});
export const DissolveTeam = z.strictObject({ type: z.literal('DissolveTeam'), ...team });

export const TeamCommand = z.discriminatedUnion('type', [
  FormTeam,
  RenameTeam,
  MoveTeam,
  AddMember,
  RemoveMember,
  DissolveTeam,
]);
export type TeamCommand = z.infer<typeof TeamCommand>;
