import type { OfferedObjective } from '../objective-form/objective-form-query.ts';

/** What can be decided or escalated about: what the cycle holds to, one's own first. */
export const openObjectives = (
  edges: readonly { readonly node: OfferedObjective }[],
  viewerId: string,
): readonly OfferedObjective[] => {
  const isOwn = ({ owner }: OfferedObjective) => Number(owner.id === viewerId);
  return edges
    .map(({ node }) => node)
    .filter(({ stage }) => stage === 'COMMITTED')
    .toSorted((a, b) => isOwn(b) - isOwn(a));
};
