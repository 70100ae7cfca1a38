import { z } from 'zod';
import { aText, envelope } from '../../kernel/command.ts';
import { limits } from '../../kernel/limits.ts';

export const FoundOrganisation = z.strictObject({
  type: z.literal('FoundOrganisation'),
  ...envelope,
  name: aText(limits.label),
  timeZone: aText(limits.label),
  demo: z.boolean(),
});

export const SetMark = z.strictObject({
  type: z.literal('SetMark'),
  ...envelope,
  name: aText(limits.label),
  at: z.number().int().min(0),
});

export const OrganisationCommand = z.discriminatedUnion('type', [FoundOrganisation, SetMark]);
export type OrganisationCommand = z.infer<typeof OrganisationCommand>;
