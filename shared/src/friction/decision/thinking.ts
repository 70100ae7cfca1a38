import type { Reads } from '../../kernel/aggregate.ts';
import type { Whose } from '../../kernel/whose.ts';
import type { Decision } from './state.ts';

/**
 * Whose the thinking before a decision is, its assumptions and its pre-mortem: of who asked and of
 * who is to decide it now. One of the two hands it over with all of it. Where somebody else does,
 * because whoever decided has left, what was thought until then is read by who asked alone.
 */
export function pairOf(decision: Decision | undefined): Whose {
  if (!decision) return {};
  const { requestedById, deciderId, leftBehindUpTo: upTo } = decision;
  const personIds = [requestedById, deciderId];
  return upTo === undefined
    ? { personIds }
    : { personIds, earlier: { upTo, whose: { personIds: [requestedById] } } };
}

/** Whether somebody is one of the two between whom it is thought through now. */
export const isOfThePair = ({ requestedById, deciderId }: Decision, personId: string): boolean =>
  personId === requestedById || personId === deciderId;

/** Whether something stayed with who asked when somebody else handed the decision over. */
export const isLeftBehind = (
  { leftBehindUpTo }: Decision,
  { position }: { readonly position: number },
): boolean => leftBehindUpTo !== undefined && position <= leftBehindUpTo;

/** The decision with what of its thinking may be read; itself where that is all of it. */
export function withThinkingOf(decision: Decision, reads: Reads): Decision {
  const isRead = ({ position }: { readonly position: number }) => reads('pair', position);
  const assumptions = decision.assumptions.filter(isRead);
  const reasons = decision.reasons.filter(isRead);
  return assumptions.length === decision.assumptions.length &&
    reasons.length === decision.reasons.length
    ? decision
    : { ...decision, assumptions, reasons };
}
