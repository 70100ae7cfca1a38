import type { DecisionTold } from './decision-parts.ts';

/** Said where a decision is asked for: the question is open to all, what is thought before it is not. */
export const WHO_READS_A_QUESTION =
  'Everybody in the organisation reads the question and its options; what is thought on the way is read by you and whoever decides.';

/** Said wherever the two write down what they are not sure of yet. */
export function whoReadsThinking(
  { decider, requestedBy }: Pick<DecisionTold, 'decider' | 'requestedBy'>,
  viewerId: string,
): string {
  const other = [decider, requestedBy].find(({ id }) => id !== viewerId);
  return other
    ? `Only you and ${other.name} read this. If it is handed over, whoever decides then reads it.`
    : 'Only you read this. If it is handed over, whoever decides then reads it too.';
}
