import type { KeyResultDraft } from './draft.ts';
import type { Reading } from './reading.ts';

/** A key result's text taken apart, with what its form knows. */
export interface WrittenKeyResult {
  readonly draft: KeyResultDraft;
  readonly reading: Reading;
}
