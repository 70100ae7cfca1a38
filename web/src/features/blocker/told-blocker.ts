import { ABOUT, type BlockerKind, type Gap, type Severity } from './kind-words.ts';

/** What is told of a blocker, as its form holds it: empty where nothing is said. */
export interface ToldBlocker {
  readonly what: string;
  readonly kind: BlockerKind;
  readonly severity: Severity;
  readonly tried: string;
  readonly needed: string;
  readonly ofId: string;
  readonly about: string;
  readonly gap: Gap | '';
  /** The key results that stand still; none is all of them. */
  readonly keyResultIds: ReadonlySet<string>;
}

export const NOTHING_TOLD: ToldBlocker = {
  what: '',
  kind: 'DEPENDENCY',
  severity: 'NORMAL',
  tried: '',
  needed: '',
  ofId: '',
  about: '',
  gap: '',
  keyResultIds: new Set(),
};

/** The same as a command takes it: what its kind does not ask for is left out, and what is empty. */
export const inputOf = (told: ToldBlocker) => ({
  what: told.what,
  kind: told.kind,
  severity: told.severity,
  keyResultIds: [...told.keyResultIds],
  ...(told.tried.trim() ? { tried: told.tried } : {}),
  ...(told.needed.trim() ? { needed: told.needed } : {}),
  ...(told.ofId ? { ofId: told.ofId } : {}),
  ...(ABOUT[told.kind] && told.about.trim() ? { about: told.about } : {}),
  ...(told.kind === 'MISSING_TECHNOLOGY' && told.gap ? { gap: told.gap } : {}),
});
