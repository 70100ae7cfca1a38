import { type Reading, textAt } from './reading.ts';
import { ask, type Rule } from './rule.ts';
import { pronouns } from './vocabulary.ts';

/** V-TENSE: told as a wish or a future. */
const tense: Rule<Reading> = (reading) =>
  reading.tokens.some((_, place) => isWish(reading, place))
    ? ask(
        'V-TENSE',
        'How would it read if you were living it today?',
        'A vision told in the present is easier to hold decisions against than a wish.',
      )
    : undefined;

/** V-PERS: nobody says "I" or "we". */
const person: Rule<Reading> = (reading) =>
  reading.words.some(({ text }) => pronouns.has(text))
    ? undefined
    : ask(
        'V-PERS',
        'Whose life is this? Could it begin with “I” or “we”?',
        'A vision in the first person belongs to somebody.',
      );

/** Most important first. */
export const visionRules: readonly Rule<Reading>[] = [tense, person];

const desires: ReadonlySet<string> = new Set([
  ...['aim', 'aspire', 'dream', 'hope', 'intend', 'need', 'plan', 'strive', 'try', 'want', 'wish'],
  ...['aiming', 'aspiring', 'dreaming', 'hoping', 'intending', 'planning', 'striving', 'trying'],
]);
const contractedFutures: ReadonlySet<string> = new Set(["i'll", "we'll", "it'll", "they'll"]);
const contractedWishes: ReadonlySet<string> = new Set(["i'd", "we'd"]);
const wishing: ReadonlySet<string> = new Set(['like', 'love', 'prefer', 'rather']);
const subjects: ReadonlySet<string> = new Set([
  ...['am', 'are', 'i', "i'm", 'my', 'our', 'that', 'this', 'us', 'we', "we're", 'who'],
]);
/** Before these, "will" is a noun: "the will to go on", "of my own free will". */
const beforeNoun: ReadonlySet<string> = new Set([
  ...['a', 'free', 'good', 'ill', 'iron', 'of', 'own', 'political', 'strong', 'the', 'with'],
]);

function isWish(reading: Reading, place: number): boolean {
  const text = textAt(reading, place);
  const before = textAt(reading, place - 1);
  const next = textAt(reading, place + 1);
  if (contractedFutures.has(text)) return true;
  if (text === 'will' || text === "won't" || text === 'shall') return !beforeNoun.has(before);
  if (text === 'would' || contractedWishes.has(text)) return wishing.has(next);
  if (text === 'to' && place === 0) return true;
  if (text === 'going')
    return next === 'to' && subjects.has(before) && isVerbAfterTo(reading, place);
  if (text === 'become' || text === 'becoming')
    return place === 0 || (before === 'to' && place < 3);
  return desires.has(text) && isOwn(reading, place);
}

/** Whether the one who speaks wishes: "I (really) want", "hoping to" at the start. */
function isOwn(reading: Reading, place: number): boolean {
  const before = textAt(reading, place - 1);
  const next = textAt(reading, place + 1);
  if (place === 0) return next === 'to' || next === 'that' || next === 'for';
  const subject = before.endsWith('ly') ? textAt(reading, place - 2) : before;
  return ['i', 'we', "i'm", "we're", 'am'].includes(subject);
}

/** "Going to become" looks ahead; "going to the sea" does not. */
const isVerbAfterTo = (reading: Reading, place: number): boolean =>
  !['a', 'an', 'bed', 'my', 'our', 'school', 'the', 'work'].includes(textAt(reading, place + 2));
