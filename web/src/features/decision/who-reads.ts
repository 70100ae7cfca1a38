import type { DecisionTold } from './decision-parts.ts';

/** Said where a decision is asked for: the question is open to all, what is thought before it is not. */
export const WHO_READS_A_QUESTION =
  'Everybody in the organisation reads the question and its options; what is thought on the way is read by you and whoever decides.';

/** Said of what was not passed on, because neither of the two handed the decision over. */
export const LEFT_BEHIND = 'it stayed with you: who decides now does not read it';

/** Said wherever the two write down what they are not sure of yet. */
export function whoReadsThinking(
  { decider, requestedBy }: Pick<DecisionTold, 'decider' | 'requestedBy'>,
  viewerId: string,
): string {
  const other = [decider, requestedBy].find(({ id }) => id !== viewerId);
  return other
    ? `Only you and ${other.name} read this. If one of you hands it over, whoever decides then reads it.`
    : 'Only you read this. If you hand it over, whoever decides then reads it too.';
}
