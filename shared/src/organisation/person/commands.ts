import { z } from 'zod';
import { aDay, anId, aText, envelope } from '../../kernel/command.ts';
import { limits } from '../../kernel/limits.ts';
import { roles } from './events.ts';

const person = { ...envelope, personId: anId };

export const AddPerson = z.strictObject({
  type: z.literal('AddPerson'),
  ...person,
  role: z.enum(roles),
  title: aText(limits.label).optional(),
  leaderId: anId.optional(),
});

export const ChangeRole = z.strictObject({
  type: z.literal('ChangeRole'),
  ...person,
  role: z.enum(roles),
});

export const HandOverPerson = z.strictObject({
  type: z.literal('HandOverPerson'),
  ...person,
  leaderId: anId.optional(),
});

export const TakeLeave = z.strictObject({
  type: z.literal('TakeLeave'),
  ...person,
  from: aDay,
  to: aDay,
  delegateId: anId.optional(),
});

export const RemovePerson = z.strictObject({ type: z.literal('RemovePerson'), ...person });

export const ErasePerson = z.strictObject({ type: z.literal('ErasePerson'), ...person });

export const PersonCommand = z.discriminatedUnion('type', [
  AddPerson,
  ChangeRole,
  HandOverPerson,
  TakeLeave,
  RemovePerson,
  ErasePerson,
]);
export type PersonCommand = z.infer<typeof PersonCommand>;
