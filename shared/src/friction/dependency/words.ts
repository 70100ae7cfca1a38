/** How much hangs on a dependency, the least first. */
export const criticalities = ['helps', 'important', 'required'] as const;
export type Criticality = (typeof criticalities)[number];

/**
 * Where a dependency stands. `offered` is a counter-offer that waits for whoever asked; a declined
 * one is still needed until it is asked anew or withdrawn.
 */
export const dependencyStages = [
  'requested',
  'offered',
  'accepted',
  'promised',
  'delivered',
  'verified',
  'declined',
  'withdrawn',
] as const;
export type DependencyStage = (typeof dependencyStages)[number];
