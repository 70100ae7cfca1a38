import type { PrivacyClass } from '@cairn/shared/kernel/field';
import { quarterOf } from '@cairn/shared/organisation/policy/quarter';
import type { Retained } from '@cairn/shared/organisation/policy/retention';

/**
 * What keys are apart for: sentences that a team or all may read, and those of two people or of one.
 * Retention treats them apart, and opening the latter is written down.
 */
export const keyScopes = ['person', 'private'] as const;
export type KeyScope = (typeof keyScopes)[number];

/** What is behind a key's name. */
export interface KeyOwner {
  readonly scope: KeyScope;
  readonly personId: string;
  /** Such as `2026-Q3`. */
  readonly quarter: string;
}

const scopes: Readonly<Record<PrivacyClass, KeyScope>> = {
  open: 'person',
  team: 'person',
  pair: 'private',
  self: 'private',
  sealed: 'private',
};

/** Which keys go when texts of a kind are forgotten. */
export const scopeOfRetained: Readonly<Record<Retained, KeyScope>> = {
  private: 'private',
  open: 'person',
};

/** Under which of its author's keys a sentence of this class is sealed. */
export const keyScopeOf = (privacy: PrivacyClass): KeyScope => scopes[privacy];

/** Whose sentences a key seals, and of which kind: those that one person wrote. */
export const keySubject = (scope: KeyScope, personId: string): string => `${scope}:${personId}`;

/**
 * Name of the key for a subject's sentences of one quarter (UTC), such as `person:<id>/2026-Q3`.
 *
 * @param instant milliseconds since 1970 UTC
 */
export const keyNameOf = (subject: string, instant: number): string =>
  `${subject}/${quarterOf(instant)}`;

/** Takes a key's name apart; `undefined` for what is not the name of a person's key. */
export function ownerOfKey(name: string): KeyOwner | undefined {
  const parts = /^(person|private):([^/]+)\/(\d{4}-Q[1-4])$/.exec(name);
  if (!parts) return undefined;
  const [, scope, personId, quarter] = parts as unknown as [string, KeyScope, string, string];
  return { scope, personId, quarter };
}
