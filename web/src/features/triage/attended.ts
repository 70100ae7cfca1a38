/** As much of an item as it takes to know whether somebody is at it. */
export interface Attendable {
  readonly blocker: { readonly isAttended: boolean } | null;
  readonly dependency: { readonly stage: string; readonly takenOn: unknown } | null;
  readonly decision: { readonly stage: string; readonly acknowledged: unknown } | null;
  readonly escalation: { readonly stage: string } | null;
  readonly ask: { readonly stage: string } | null;
}

/**
 * Whether somebody is at it: said that they are, or answered whoever waits. Undefined where neither
 * can be said: of a question, of a team's no, and of what is decided and has to be told.
 */
export function isAttended(item: Attendable): boolean | undefined {
  const { blocker, dependency, decision, escalation, ask } = item;
  if (blocker) return blocker.isAttended;
  if (escalation) return AT_ESCALATION[escalation.stage];
  if (ask) return ask.stage !== 'ASKED';
  if (decision) return decision.stage === 'OPEN' ? Boolean(decision.acknowledged) : undefined;
  if (!dependency || (dependency.stage === 'DECLINED' && !dependency.takenOn)) return undefined;
  return dependency.stage !== 'REQUESTED' || Boolean(dependency.takenOn);
}

const AT_ESCALATION: Readonly<Record<string, boolean>> = { RAISED: false, ACKNOWLEDGED: true };
