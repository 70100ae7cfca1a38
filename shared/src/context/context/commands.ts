import { z } from 'zod';
import { aNewId, anId, aText, envelope } from '../../kernel/command.ts';
import { limits } from '../../kernel/limits.ts';

/** The owners of the objectives are told, and whoever is named besides. */
export const ShareContext = z.strictObject({
  type: z.literal('ShareContext'),
  ...envelope,
  contextId: aNewId,
  what: aText(limits.note),
  objectiveIds: z.array(anId).max(limits.affected).default([]),
  personIds: z.array(anId).max(limits.affected).default([]),
  supersedesId: anId.optional(),
});
export const UnderstandContext = z.strictObject({
  type: z.literal('UnderstandContext'),
  ...envelope,
  contextId: anId,
  meaning: aText(limits.sentence),
});
export const CorrectContext = z.strictObject({
  type: z.literal('CorrectContext'),
  ...envelope,
  contextId: anId,
  what: aText(limits.note),
  because: aText(limits.sentence),
});

export const ContextCommand = z.discriminatedUnion('type', [
  ShareContext,
  UnderstandContext,
  CorrectContext,
]);
export type ContextCommand = z.infer<typeof ContextCommand>;
