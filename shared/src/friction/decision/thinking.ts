import type { Whose } from '../../kernel/whose.ts';
import type { Decision } from './state.ts';

/**
 * Whose the thinking before a decision is, its assumptions and its pre-mortem: of who asked and of
 * who is to decide it now. Whom it was handed over to reads all of it, whoever handed it over none.
 */
export const pairOf = (decision: Decision | undefined): Whose =>
  decision ? { personIds: [decision.requestedById, decision.deciderId] } : {};

const open = new WeakMap<Decision, Decision>();

/** The decision as it is to everybody else: the same thing for the same state. */
export function withoutThinking(decision: Decision): Decision {
  if (decision.assumptions.length + decision.reasons.length === 0) return decision;
  const known = open.get(decision) ?? { ...decision, assumptions: [], reasons: [] };
  open.set(decision, known);
  return known;
}
