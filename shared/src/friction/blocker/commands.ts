import { z } from 'zod';
import { aDay, aNewId, anId, aText, envelope } from '../../kernel/command.ts';
import { limits } from '../../kernel/limits.ts';
import { aStep } from '../breach.ts';
import {
  arrangementKinds,
  blockerKinds,
  firstTellings,
  helpModes,
  severities,
  technologyGaps,
} from './words.ts';

const one = { ...envelope, blockerId: anId };
const told = {
  keyResultIds: z.array(anId).max(limits.keyResults).default([]),
  kind: z.enum(blockerKinds),
  severity: z.enum(severities).default('normal'),
  what: aText(limits.statement),
  tried: aText(limits.sentence).optional(),
  needed: aText(limits.sentence).optional(),
  ofId: anId.optional(),
  about: aText(limits.label).optional(),
  gap: z.enum(technologyGaps).optional(),
};
const mode = z.enum(helpModes).default('asked');

/** `effectiveAt` is when it began to stand in the way, where that was before now. */
export const RaiseBlocker = z.strictObject({
  type: z.literal('RaiseBlocker'),
  ...envelope,
  blockerId: aNewId,
  objectiveId: anId,
  ...told,
  firstTold: z.enum(firstTellings).optional(),
});
export const ReviseBlocker = z.strictObject({ type: z.literal('ReviseBlocker'), ...one, ...told });
export const PlanNextAction = z.strictObject({
  type: z.literal('PlanNextAction'),
  ...one,
  action: aText(limits.sentence),
  byId: anId.optional(),
  on: aDay.optional(),
});
export const TakeOnBlocker = z.strictObject({ type: z.literal('TakeOnBlocker'), ...one, mode });
export const HandBackBlocker = z.strictObject({ type: z.literal('HandBackBlocker'), ...one });
export const HelpWithBlocker = z.strictObject({
  type: z.literal('HelpWithBlocker'),
  ...one,
  help: aText(limits.sentence),
  mode,
});
export const ResolveBlocker = z.strictObject({
  type: z.literal('ResolveBlocker'),
  ...one,
  how: aText(limits.sentence),
});
export const ReopenBlocker = z.strictObject({
  type: z.literal('ReopenBlocker'),
  ...one,
  because: aText(limits.sentence),
});
export const MergeBlocker = z.strictObject({
  type: z.literal('MergeBlocker'),
  ...one,
  intoId: anId,
});

export const DeclineBlocker = z.strictObject({
  type: z.literal('DeclineBlocker'),
  ...one,
  because: aText(limits.sentence),
  instead: aText(limits.sentence).optional(),
});

/** `byId` is who sees to it; the actor where nobody is named. */
export const ArrangeTechnology = z.strictObject({
  type: z.literal('ArrangeTechnology'),
  ...one,
  arrangement: aText(limits.sentence),
  how: z.enum(arrangementKinds),
  byId: anId.optional(),
  on: aDay.optional(),
});
export const DeliverTechnology = z.strictObject({
  type: z.literal('DeliverTechnology'),
  ...one,
  note: aText(limits.sentence).optional(),
});

/** `effectiveAt` is when the clock was over. */
export const NoteBlockerBreach = z.strictObject({
  type: z.literal('NoteBlockerBreach'),
  ...one,
  step: aStep,
});

export const BlockerCommand = z.discriminatedUnion('type', [
  RaiseBlocker,
  ReviseBlocker,
  PlanNextAction,
  TakeOnBlocker,
  HandBackBlocker,
  HelpWithBlocker,
  ResolveBlocker,
  ReopenBlocker,
  MergeBlocker,
  DeclineBlocker,
  ArrangeTechnology,
  DeliverTechnology,
  NoteBlockerBreach,
]);
export type BlockerCommand = z.infer<typeof BlockerCommand>;
