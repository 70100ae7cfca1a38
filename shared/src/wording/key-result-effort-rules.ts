import { countsEffort, measuresOutcome, namesActivity, opensWithActivity } from './effort.ts';
import { openingVerb } from './opening.ts';
import { ask, type Rule } from './rule.ts';
import { vagueVerbs, vagueWithoutNumber } from './vocabulary.ts';
import type { WrittenKeyResult } from './written-key-result.ts';

/** K-ACT: an activity, and nothing that comes of it. */
const activity: Rule<WrittenKeyResult> = (written) =>
  measuresActivity(written)
    ? ask(
        'K-ACT',
        'This counts the work. What should the work change?',
        'Work can be done in full and move nothing. Kept as a bet, it can be tested against a result.',
        'make_bet',
      )
    : undefined;

/** K-EFF: every figure is a measure of effort. */
const effort: Rule<WrittenKeyResult> = (written) =>
  measuresOnlyEffort(written)
    ? ask(
        'K-EFF',
        'The figure is time or turns spent. Which value should they shift?',
        'Effort belongs in a bet. The key result is the value that the bet should shift.',
        'make_bet',
      )
    : undefined;

/** K-WEAK: a verb by which nobody can tell whether it happened. */
const vague: Rule<WrittenKeyResult> = ({ draft, reading }) => {
  const known = draft.baseline !== undefined || draft.target !== undefined;
  const counted = known || reading.quantities.length > 0;
  const loose =
    (openingVerb(reading, vagueVerbs) !== undefined && !known && !measuresOutcome(reading)) ||
    (openingVerb(reading, vagueWithoutNumber) !== undefined && !counted);
  return loose
    ? ask(
        'K-WEAK',
        'What would somebody from outside look at to see that it happened?',
        'The verb leaves open when it is done, so two people could grade it differently.',
      )
    : undefined;
};

/** Whether the wording says what is done and not what comes of it. */
export const measuresEffort = (written: WrittenKeyResult): boolean =>
  measuresActivity(written) || measuresOnlyEffort(written);

/** Most important first. */
export const keyResultEffortRules: readonly Rule<WrittenKeyResult>[] = [activity, effort, vague];

function measuresActivity(written: WrittenKeyResult): boolean {
  const { reading } = written;
  if (opensWithActivity(reading)) return !measuresOutcome(reading);
  return namesActivity(reading) && !measuresOutcome(reading) && !movesAKnownValue(written);
}

function measuresOnlyEffort(written: WrittenKeyResult): boolean {
  const { reading } = written;
  if (reading.quantities.length === 0 || measuresOutcome(reading)) return false;
  if (movesAKnownValue(written) && !opensWithActivity(reading)) return false;
  return reading.quantities.every((quantity) => countsEffort(reading, quantity));
}

/**
 * A named value that stands above zero today and should move is an outcome, even where its name is
 * an activity ("support tickets", 300 → 120). From zero on, it is a tally of work.
 */
function movesAKnownValue({ draft }: WrittenKeyResult): boolean {
  const { baseline, target } = draft;
  return baseline !== undefined && baseline !== 0 && target !== undefined && target !== baseline;
}
