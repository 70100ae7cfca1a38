import { z } from 'zod';
import { aText, envelope } from '../../kernel/command.ts';
import { limits } from '../../kernel/limits.ts';
import { retained } from './events.ts';

export const ChangeThreshold = z.strictObject({
  type: z.literal('ChangeThreshold'),
  ...envelope,
  name: aText(limits.label),
  value: z.number().min(0).max(limits.threshold),
  because: aText(limits.sentence),
});

export const ChangeRetention = z.strictObject({
  type: z.literal('ChangeRetention'),
  ...envelope,
  texts: z.enum(retained),
  /** For good when absent. */
  quarters: z.number().int().min(1).max(limits.quarters).optional(),
  because: aText(limits.sentence),
});

/** Follows from the policy; see `quartersToForget`. */
export const ForgetQuarters = z.strictObject({
  type: z.literal('ForgetQuarters'),
  ...envelope,
  texts: z.enum(retained),
  before: z.string().regex(/^\d{4}-Q[1-4]$/, 'is not a quarter such as 2026-Q3'),
});

export const PolicyCommand = z.discriminatedUnion('type', [
  ChangeThreshold,
  ChangeRetention,
  ForgetQuarters,
]);
export type PolicyCommand = z.infer<typeof PolicyCommand>;
