import { z } from 'zod';
import { aNewId, anId, aText, envelope } from '../../kernel/command.ts';
import { limits } from '../../kernel/limits.ts';
import { firstTellings, severities } from '../blocker/words.ts';
import { aStep } from '../breach.ts';

const one = { ...envelope, escalationId: anId };

/** `effectiveAt` is when it began, where that was before now. */
export const RaiseEscalation = z.strictObject({
  type: z.literal('RaiseEscalation'),
  ...envelope,
  escalationId: aNewId,
  what: aText(limits.statement),
  ask: aText(limits.sentence),
  severity: z.enum(severities).default('urgent'),
  ofId: anId.optional(),
  objectiveId: anId.optional(),
  keyResultIds: z.array(anId).max(limits.keyResults).default([]),
  /** Unless named, that of the objective, else that of whoever raises it, else the one they lead. */
  teamId: anId.optional(),
  customer: aText(limits.label).optional(),
  /** The blocker that it comes from; unless named, the objective is that one’s. */
  blockerId: anId.optional(),
  firstTold: z.enum(firstTellings).optional(),
});
export const AcknowledgeEscalation = z.strictObject({
  type: z.literal('AcknowledgeEscalation'),
  ...one,
});
/** Who has it lets it go: nobody is at it again. */
export const HandBackEscalation = z.strictObject({ type: z.literal('HandBackEscalation'), ...one });
export const DelegateEscalation = z.strictObject({
  type: z.literal('DelegateEscalation'),
  ...one,
  toId: anId,
});
export const DecideEscalation = z.strictObject({
  type: z.literal('DecideEscalation'),
  ...one,
  decision: aText(limits.sentence),
  because: aText(limits.sentence),
});
export const DeclineEscalation = z.strictObject({
  type: z.literal('DeclineEscalation'),
  ...one,
  because: aText(limits.sentence),
  instead: aText(limits.sentence).optional(),
});
export const CommunicateEscalation = z.strictObject({
  type: z.literal('CommunicateEscalation'),
  ...one,
  toIds: z.array(anId).min(1).max(limits.told),
});
export const VerifyEscalation = z.strictObject({ type: z.literal('VerifyEscalation'), ...one });
export const ReopenEscalation = z.strictObject({
  type: z.literal('ReopenEscalation'),
  ...one,
  because: aText(limits.sentence),
});

/** `effectiveAt` is when the clock was over. */
export const NoteEscalationBreach = z.strictObject({
  type: z.literal('NoteEscalationBreach'),
  ...one,
  step: aStep,
});

export const EscalationCommand = z.discriminatedUnion('type', [
  RaiseEscalation,
  AcknowledgeEscalation,
  HandBackEscalation,
  DelegateEscalation,
  DecideEscalation,
  DeclineEscalation,
  CommunicateEscalation,
  VerifyEscalation,
  ReopenEscalation,
  NoteEscalationBreach,
]);
export type EscalationCommand = z.infer<typeof EscalationCommand>;

/** The command of one name. */
export type EscalationCommandNamed<Name extends EscalationCommand['type']> = Extract<
  EscalationCommand,
  { type: Name }
>;
