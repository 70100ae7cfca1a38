import { z } from 'zod';
import { aNewId, anId, aText, envelope } from '../../kernel/command.ts';
import { limits } from '../../kernel/limits.ts';

const one = { ...envelope, learningId: anId };

/** The team that it comes from is the objective's, else the first that its author works in. */
export const CaptureLearning = z.strictObject({
  type: z.literal('CaptureLearning'),
  ...envelope,
  learningId: aNewId,
  learned: aText(limits.note),
  evidence: aText(limits.note).optional(),
  tags: z.array(aText(limits.label)).max(limits.tags).default([]),
  objectiveId: anId.optional(),
  keyResultId: anId.optional(),
  checkInId: anId.optional(),
  blockerId: anId.optional(),
});
export const ApplyLearning = z.strictObject({
  type: z.literal('ApplyLearning'),
  ...one,
  teamId: anId,
  objectiveId: anId.optional(),
  how: aText(limits.sentence),
});
export const DisputeLearning = z.strictObject({
  type: z.literal('DisputeLearning'),
  ...one,
  because: aText(limits.sentence),
});
export const WithdrawLearning = z.strictObject({
  type: z.literal('WithdrawLearning'),
  ...one,
  because: aText(limits.sentence).optional(),
});

export const LearningCommand = z.discriminatedUnion('type', [
  CaptureLearning,
  ApplyLearning,
  DisputeLearning,
  WithdrawLearning,
]);
export type LearningCommand = z.infer<typeof LearningCommand>;
