import { z } from 'zod';
import { aDay, aNewId, anId, aText, envelope } from '../../kernel/command.ts';
import { limits } from '../../kernel/limits.ts';
import { helpModes, severities } from '../blocker/words.ts';
import { aStep } from '../breach.ts';

const one = { ...envelope, decisionId: anId };
const chances = z.number().int().min(0).max(10);

/** `effectiveAt` is when it was asked for, where that was before now. */
export const RequestDecision = z.strictObject({
  type: z.literal('RequestDecision'),
  ...envelope,
  decisionId: aNewId,
  question: aText(limits.statement),
  context: aText(limits.note).optional(),
  severity: z.enum(severities).default('normal'),
  deciderId: anId,
  neededBy: aDay.optional(),
  objectiveIds: z.array(anId).max(limits.concerns).default([]),
  keyResultIds: z.array(anId).max(limits.keyResults).default([]),
  stakeholder: aText(limits.label).optional(),
  concern: aText(limits.sentence).optional(),
  /** Whom it concerns; unless named, who asks and the owners of the objectives. */
  toTellIds: z.array(anId).max(limits.told).default([]),
  replacesId: anId.optional(),
});
export const OfferOption = z.strictObject({
  type: z.literal('OfferOption'),
  ...one,
  optionId: aNewId,
  words: aText(limits.statement),
  expected: aText(limits.sentence).optional(),
});
export const TakeBackOption = z.strictObject({
  type: z.literal('TakeBackOption'),
  ...one,
  optionId: anId,
});
export const RecordAssumption = z.strictObject({
  type: z.literal('RecordAssumption'),
  ...one,
  assumptionId: aNewId,
  words: aText(limits.sentence),
});
export const SettleAssumption = z.strictObject({
  type: z.literal('SettleAssumption'),
  ...one,
  assumptionId: anId,
  held: z.boolean(),
});
export const RecordPremortemReason = z.strictObject({
  type: z.literal('RecordPremortemReason'),
  ...one,
  reasonId: aNewId,
  why: aText(limits.sentence),
  sign: aText(limits.sentence),
  watchKeyResultId: anId.optional(),
  watchAtOrBelow: chances.optional(),
});
export const AcknowledgeDecision = z.strictObject({
  type: z.literal('AcknowledgeDecision'),
  ...one,
});
export const HandOverDecision = z.strictObject({
  type: z.literal('HandOverDecision'),
  ...one,
  toId: anId,
  because: aText(limits.sentence).optional(),
});
export const DeclineDecision = z.strictObject({
  type: z.literal('DeclineDecision'),
  ...one,
  because: aText(limits.sentence),
  instead: aText(limits.sentence).optional(),
});
export const WithdrawDecision = z.strictObject({
  type: z.literal('WithdrawDecision'),
  ...one,
  because: aText(limits.sentence),
});
/** Takes an option, or says in `words` what is decided instead. */
export const MakeDecision = z.strictObject({
  type: z.literal('MakeDecision'),
  ...one,
  optionId: anId.optional(),
  words: aText(limits.statement).optional(),
  because: aText(limits.sentence),
  confidence: chances,
  reviewOn: aDay.optional(),
  mode: z.enum(helpModes).default('asked'),
});
export const CommunicateDecision = z.strictObject({
  type: z.literal('CommunicateDecision'),
  ...one,
  toIds: z.array(anId).min(1).max(limits.told),
});
export const ReviewDecision = z.strictObject({
  type: z.literal('ReviewDecision'),
  ...one,
  cameOfIt: aText(limits.sentence),
  stands: z.boolean(),
});
export const ReverseDecision = z.strictObject({
  type: z.literal('ReverseDecision'),
  ...one,
  because: aText(limits.sentence),
});

/** `effectiveAt` is when the clock was over. */
export const NoteDecisionBreach = z.strictObject({
  type: z.literal('NoteDecisionBreach'),
  ...one,
  step: aStep,
});

export const DecisionCommand = z.discriminatedUnion('type', [
  RequestDecision,
  OfferOption,
  TakeBackOption,
  RecordAssumption,
  SettleAssumption,
  RecordPremortemReason,
  AcknowledgeDecision,
  HandOverDecision,
  DeclineDecision,
  WithdrawDecision,
  MakeDecision,
  CommunicateDecision,
  ReviewDecision,
  ReverseDecision,
  NoteDecisionBreach,
]);
export type DecisionCommand = z.infer<typeof DecisionCommand>;

/** The command of one name. */
export type DecisionCommandNamed<Name extends DecisionCommand['type']> = Extract<
  DecisionCommand,
  { type: Name }
>;
