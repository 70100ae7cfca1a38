import { z } from 'zod';
import { aDay, anId, aText, envelope } from '../../kernel/command.ts';
import { limits } from '../../kernel/limits.ts';

const one = { ...envelope, personId: anId, itemId: aText(limits.itemId) };

export const SnoozeItem = z.strictObject({ type: z.literal('SnoozeItem'), ...one, until: aDay });
export const SetItemAside = z.strictObject({
  type: z.literal('SetItemAside'),
  ...one,
  because: aText(limits.sentence),
});
export const BringItemBack = z.strictObject({ type: z.literal('BringItemBack'), ...one });

export const TriageCommand = z.discriminatedUnion('type', [
  SnoozeItem,
  SetItemAside,
  BringItemBack,
]);
export type TriageCommand = z.infer<typeof TriageCommand>;
