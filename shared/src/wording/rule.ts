import type { RuleId, WordingOffer, WordingQuestion } from './question.ts';

/** One rule: given what was written, its question, or nothing. */
export type Rule<Written> = (written: Written) => WordingQuestion | undefined;

/** A question under its rule; reads as a sentence where a rule decides. */
export function ask(
  rule: RuleId,
  question: string,
  why: string,
  offer?: WordingOffer,
): WordingQuestion {
  return offer === undefined ? { rule, question, why } : { rule, question, why, offer };
}
