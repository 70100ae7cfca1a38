import { readNumber } from '../objective/read-number.ts';
import { type KeyResultWriting, numbersOf, type Writing } from './writing.ts';

/** What keeps the form from being sent, by the path of its field; empty when nothing does. */
export function writingTroubles(form: Writing): Readonly<Record<string, string>> {
  const troubles: Record<string, string> = {};
  if (!form.statement.trim()) troubles.statement = 'Say what changes for whom.';
  if (!form.cycleId) troubles.cycleId = 'Choose a cycle.';
  if (!form.teamId) troubles.teamId = 'Choose a team.';
  for (const keyResult of form.keyResults) {
    if (!keyResult.name.trim()) continue;
    for (const [field, words] of Object.entries(numberTroubles(keyResult)))
      troubles[`keyResults.${keyResult.id}.${field}`] = words;
  }
  for (const bet of form.bets) {
    if (bet.idea.trim() && bet.movement.trim() && readNumber(bet.movement) === undefined)
      troubles[`bets.${bet.id}.movement`] = 'Not a number. Try +2.';
  }
  return troubles;
}

/** Which of a key result's numbers cannot be read, by field. Blank ones are no trouble. */
export function numberTroubles(keyResult: KeyResultWriting): Readonly<Record<string, string>> {
  const unread = numbersOf[keyResult.kind].filter(
    (field) =>
      keyResult[field].trim() && readNumber(keyResult[field], keyResult.unit) === undefined,
  );
  return Object.fromEntries(unread.map((field) => [field, 'Not a number. Try 46.5 or 1.2k.']));
}
