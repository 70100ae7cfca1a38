import { z } from 'zod';
import { aNewId, anId, aText, envelope } from '../../kernel/command.ts';
import { limits } from '../../kernel/limits.ts';

const because = aText(limits.sentence);

export const StateVision = z.strictObject({
  type: z.literal('StateVision'),
  ...envelope,
  text: aText(limits.sentence),
});
export const ChooseProblem = z.strictObject({
  type: z.literal('ChooseProblem'),
  ...envelope,
  problemId: aNewId,
  statement: aText(limits.sentence),
  because: because.optional(),
});
export const SetProblemAside = z.strictObject({
  type: z.literal('SetProblemAside'),
  ...envelope,
  problemId: anId,
  because,
});
export const RecordInsight = z.strictObject({
  type: z.literal('RecordInsight'),
  ...envelope,
  insightId: aNewId,
  text: aText(limits.sentence),
  problemId: anId.optional(),
});
export const WithdrawInsight = z.strictObject({
  type: z.literal('WithdrawInsight'),
  ...envelope,
  insightId: anId,
  because,
});
export const ListNotDoing = z.strictObject({
  type: z.literal('ListNotDoing'),
  ...envelope,
  itemId: aNewId,
  what: aText(limits.sentence),
  because,
});
export const LiftNotDoing = z.strictObject({
  type: z.literal('LiftNotDoing'),
  ...envelope,
  itemId: anId,
  because,
});

export const DirectionCommand = z.discriminatedUnion('type', [
  StateVision,
  ChooseProblem,
  SetProblemAside,
  RecordInsight,
  WithdrawInsight,
  ListNotDoing,
  LiftNotDoing,
]);
export type DirectionCommand = z.infer<typeof DirectionCommand>;
