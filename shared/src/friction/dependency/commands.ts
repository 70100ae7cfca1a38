import { z } from 'zod';
import { aDay, aNewId, anId, aText, envelope } from '../../kernel/command.ts';
import { limits } from '../../kernel/limits.ts';
import { helpModes } from '../blocker/words.ts';
import { aStep } from '../breach.ts';
import { criticalities } from './words.ts';

const one = { ...envelope, dependencyId: anId };
const asked = {
  keyResultIds: z.array(anId).max(limits.keyResults).default([]),
  what: aText(limits.label),
  why: aText(limits.sentence).optional(),
  criticality: z.enum(criticalities).default('important'),
  neededBy: aDay,
  blockerId: anId.optional(),
};
const because = aText(limits.sentence);
const restsOnId = anId.optional();

export const RequestDependency = z.strictObject({
  type: z.literal('RequestDependency'),
  ...envelope,
  dependencyId: aNewId,
  objectiveId: anId,
  teamId: anId,
  restsOnId,
  ...asked,
});
export const ReviseDependency = z.strictObject({
  type: z.literal('ReviseDependency'),
  ...one,
  ...asked,
});
export const AcceptDependency = z.strictObject({
  type: z.literal('AcceptDependency'),
  ...one,
  restsOnId,
});
export const DeclineDependency = z.strictObject({
  type: z.literal('DeclineDependency'),
  ...one,
  because,
  instead: aText(limits.sentence).optional(),
});
export const MakeCounterOffer = z.strictObject({
  type: z.literal('MakeCounterOffer'),
  ...one,
  on: aDay.optional(),
  what: aText(limits.label).optional(),
  because: because.optional(),
});
export const AcceptCounterOffer = z.strictObject({ type: z.literal('AcceptCounterOffer'), ...one });
export const RefuseCounterOffer = z.strictObject({
  type: z.literal('RefuseCounterOffer'),
  ...one,
  because,
});
/** A day later than the one promised before has to say what moved it. */
export const PromiseDelivery = z.strictObject({
  type: z.literal('PromiseDelivery'),
  ...one,
  on: aDay,
  because: because.optional(),
  restsOnId,
});
/** `effectiveAt` is when it came, where that was before now. */
export const DeliverDependency = z.strictObject({
  type: z.literal('DeliverDependency'),
  ...one,
  note: aText(limits.sentence).optional(),
});
export const VerifyDelivery = z.strictObject({ type: z.literal('VerifyDelivery'), ...one });
export const ReturnDelivery = z.strictObject({
  type: z.literal('ReturnDelivery'),
  ...one,
  because,
});
export const WithdrawDependency = z.strictObject({
  type: z.literal('WithdrawDependency'),
  ...one,
  because,
});

export const TakeOnDependency = z.strictObject({
  type: z.literal('TakeOnDependency'),
  ...one,
  mode: z.enum(helpModes).default('asked'),
});
export const HandBackDependency = z.strictObject({ type: z.literal('HandBackDependency'), ...one });

/** `effectiveAt` is when the clock was over. */
export const NoteDependencyBreach = z.strictObject({
  type: z.literal('NoteDependencyBreach'),
  ...one,
  step: aStep,
});

export const DependencyCommand = z.discriminatedUnion('type', [
  RequestDependency,
  ReviseDependency,
  AcceptDependency,
  DeclineDependency,
  MakeCounterOffer,
  AcceptCounterOffer,
  RefuseCounterOffer,
  PromiseDelivery,
  DeliverDependency,
  VerifyDelivery,
  ReturnDelivery,
  WithdrawDependency,
  TakeOnDependency,
  HandBackDependency,
  NoteDependencyBreach,
]);
export type DependencyCommand = z.infer<typeof DependencyCommand>;
