import type { KeyResultSetDraft } from './draft.ts';
import { ask, type Rule } from './rule.ts';

const fewest = 2;
const most = 5;

/** K-SET: fewer than 2 or more than 5, every one a milestone, or every one known to lag. */
const balance: Rule<KeyResultSetDraft> = ({ keyResults }) => {
  if (keyResults.length < fewest) {
    return ask(
      'K-SET',
      'What else would show that the objective was reached?',
      'A single measure can be met while the change fails to come. A second one keeps it honest.',
    );
  }
  if (keyResults.length > most) {
    return ask(
      'K-SET',
      'Which of these could go without being missed?',
      `Attention is shared among them. Beyond ${most}, each gets too little.`,
    );
  }
  if (keyResults.every((keyResult) => keyResult.kind === 'milestone')) {
    return ask(
      'K-SET',
      'Once these steps are taken, which value will have moved?',
      'Milestones show that work was delivered. One measured value shows whether it did anything.',
    );
  }
  if (keyResults.every((keyResult) => keyResult.leading === false)) {
    return ask(
      'K-SET',
      'Which of these would warn you by the middle of the cycle?',
      'All of them move late. One that moves early leaves time to change course.',
    );
  }
  return undefined;
};

/** K-SUFF: the owner says that all of them together would not be enough. */
const sufficiency: Rule<KeyResultSetDraft> = ({ sufficient }) =>
  sufficient === false
    ? ask(
        'K-SUFF',
        'With all of these landed, what would still be lacking?',
        'You said that they do not add up to the objective yet. The gap may be a key result.',
      )
    : undefined;

/** Most important first. */
export const keyResultSetRules: readonly Rule<KeyResultSetDraft>[] = [sufficiency, balance];
