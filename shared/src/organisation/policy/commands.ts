import { z } from 'zod';
import { aText, envelope } from '../../kernel/command.ts';
import { limits } from '../../kernel/limits.ts';

export const ChangeThreshold = z.strictObject({
  type: z.literal('ChangeThreshold'),
  ...envelope,
  name: aText(limits.label),
  value: z.number().min(0).max(limits.threshold),
  because: aText(limits.sentence),
});

export const PolicyCommand = z.discriminatedUnion('type', [ChangeThreshold]);
export type PolicyCommand = z.infer<typeof PolicyCommand>;
