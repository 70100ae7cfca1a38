import type { BetDraft } from './draft.ts';
import { announcesMovement, isRelative, movementOf } from './measure.ts';
import type { Reading } from './reading.ts';
import { ask, type Rule } from './rule.ts';

export interface WrittenBet {
  readonly draft: BetDraft;
  readonly reading: Reading;
}

/** B-HYP: no expected movement, no window, or neither. The text may say either by itself. */
const hypothesis: Rule<WrittenBet> = ({ draft, reading }) => {
  const moves = isGiven(draft.expectedMovement) || tellsMovement(reading);
  const ends = isGiven(draft.window) || reading.timed;
  if (moves && ends) return undefined;
  return ask(
    'B-HYP',
    questionAbout(moves, ends),
    'A bet can be confirmed or dropped without blame only if it says beforehand what to look for.',
  );
};

export const betRules: readonly Rule<WrittenBet>[] = [hypothesis];

function questionAbout(moves: boolean, ends: boolean): string {
  if (moves) return 'How long until it should show?';
  return ends
    ? 'Which key result should it move, and how far?'
    : 'Which key result should it move, how far, and how soon?';
}

const isGiven = (answer: string | number | undefined): boolean =>
  typeof answer === 'number' ? Number.isFinite(answer) : (answer ?? '').trim() !== '';

function tellsMovement(reading: Reading): boolean {
  if (movementOf(reading) !== undefined) return true;
  const directed = reading.words.some(({ text }) => announcesMovement(text));
  return directed && (reading.quantities.length > 0 || isRelative(reading));
}
