import { readNumber } from '../objective/read-number.ts';
import { numbersOf, type Writing } from './writing.ts';

/** What keeps the form from being sent, by the path of its field; empty when nothing does. */
export function writingTroubles(form: Writing): Readonly<Record<string, string>> {
  const troubles: Record<string, string> = {};
  if (!form.statement.trim()) troubles.statement = 'Say what changes for whom.';
  if (!form.cycleId) troubles.cycleId = 'Choose a cycle.';
  if (!form.teamId) troubles.teamId = 'Choose a team.';
  for (const keyResult of form.keyResults) {
    if (!keyResult.name.trim()) continue;
    for (const field of numbersOf[keyResult.kind]) {
      const typed = keyResult[field];
      if (typed.trim() && readNumber(typed, keyResult.unit) === undefined)
        troubles[`keyResults.${keyResult.id}.${field}`] = 'Not a number. Try 46.5 or 1.2k.';
    }
  }
  for (const bet of form.bets) {
    if (bet.idea.trim() && bet.movement.trim() && readNumber(bet.movement) === undefined)
      troubles[`bets.${bet.id}.movement`] = 'Not a number. Try +2.';
  }
  return troubles;
}
