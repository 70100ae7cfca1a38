/** Each of them once, in the order in which they first stand. */
export const uniqueById = <One extends { readonly id: string }>(
  all: readonly One[],
): readonly One[] => [...new Map(all.map((one) => [one.id, one])).values()];
