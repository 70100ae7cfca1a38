/** Where a decision is asked for about an objective, with what stands still already chosen. */
export function askHref(
  objectiveId: string,
  keyResults: readonly { readonly id: string }[],
): string {
  const still = keyResults.map(({ id }) => id).join(',');
  return `/decisions/new?objective=${objectiveId}${still && `&keyResults=${still}`}`;
}
