import { z } from 'zod';
import { aNewId, anId, aText, envelope } from '../../kernel/command.ts';
import { limits } from '../../kernel/limits.ts';

const one = { ...envelope, sharedDependencyId: anId };
const dependencyIds = z.array(anId).min(2).max(limits.queue);

/** Without a coordinator named, whoever declares it looks after it. */
export const DeclareSharedDependency = z.strictObject({
  type: z.literal('DeclareSharedDependency'),
  ...envelope,
  sharedDependencyId: aNewId,
  teamId: anId,
  what: aText(limits.label),
  coordinatorId: anId.optional(),
  dependencyIds,
});
/** The whole queue in its new order; what is left out is no longer in it. */
export const SequenceConsumers = z.strictObject({
  type: z.literal('SequenceConsumers'),
  ...one,
  dependencyIds,
  because: aText(limits.sentence).optional(),
});
export const ChangeCoordinator = z.strictObject({
  type: z.literal('ChangeCoordinator'),
  ...one,
  coordinatorId: anId,
});
export const EndSharedDependency = z.strictObject({
  type: z.literal('EndSharedDependency'),
  ...one,
});

export const SharedDependencyCommand = z.discriminatedUnion('type', [
  DeclareSharedDependency,
  SequenceConsumers,
  ChangeCoordinator,
  EndSharedDependency,
]);
export type SharedDependencyCommand = z.infer<typeof SharedDependencyCommand>;
