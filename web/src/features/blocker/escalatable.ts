import type { BlockerKind, Severity } from './kind-words.ts';

/** A blocker that was raised, as far as an escalation says the same. */
interface Raised {
  readonly blockerId: string;
  readonly objectiveId: string;
  readonly kind: BlockerKind;
  readonly severity: Severity;
  readonly what: string;
  readonly needed?: string;
  readonly ofId?: string;
  readonly about?: string;
  readonly keyResultIds: string[];
  readonly effectiveAt?: string;
}

/** What an escalation takes over from its blocker. An empty `ask` has to be said. */
export type Escalatable = ReturnType<typeof escalationOf>;

/** Whether it should not wait: an urgent issue of a customer’s. */
export const isToEscalate = ({ kind, severity }: Pick<Raised, 'kind' | 'severity'>): boolean =>
  kind === 'CUSTOMER_ISSUE' && severity === 'URGENT';

/** An escalation with all that was told of a blocker. A customer without a name is one all the same. */
export const escalationOf = ({ needed, about, ofId, effectiveAt, ...raised }: Raised) => ({
  blockerId: raised.blockerId,
  objectiveId: raised.objectiveId,
  severity: raised.severity,
  what: raised.what,
  ask: needed ?? '',
  keyResultIds: raised.keyResultIds,
  customer: about ?? 'A customer',
  ...(ofId ? { ofId } : {}),
  ...(effectiveAt ? { effectiveAt } : {}),
});
