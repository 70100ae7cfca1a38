import { opensWithActivity } from './effort.ts';
import { spelledNumber } from './numerals.ts';
import { openingPlace, openingVerb } from './opening.ts';
import { hasChange, hasPurpose } from './purpose.ts';
import { type Reading, textAt } from './reading.ts';
import { ask, type Rule } from './rule.ts';
import { holdingVerbs } from './vocabulary.ts';

export interface WrittenObjective {
  readonly reading: Reading;
  readonly whoNotices: string | undefined;
}

const mostWords = 20;
const mostCharacters = 140;

/** O-ACT: opens with doing or delivering, and says nothing of what for. */
const activity: Rule<WrittenObjective> = ({ reading }) =>
  opensWithActivity(reading) && !hasPurpose(reading)
    ? ask(
        'O-ACT',
        'Suppose this is done. What is different then?',
        'It names the work. An objective names the change that the work is for.',
        'make_bet',
      )
    : undefined;

/** O-FREQ: so many times in a day, week or month. */
const frequency: Rule<WrittenObjective> = ({ reading }) =>
  reading.tokens.some((_, place) => isFrequency(reading, place))
    ? ask(
        'O-FREQ',
        'This reads like a rhythm. Which change should it bring about?',
        'A habit is a good bet under an objective. The objective says what the habit is for.',
        'make_bet',
      )
    : undefined;

/** O-WHY: neither a change nor a purpose in it. */
const purpose: Rule<WrittenObjective> = ({ reading }) =>
  hasChange(reading) || hasPurpose(reading)
    ? undefined
    : ask(
        'O-WHY',
        'Who will be better off, and in what way?',
        'No word here says what changes or what it is for, so people cannot tell why it matters.',
      );

/** O-NUM: a figure, other than a year or a date. A number in words counts with a unit behind it. */
const figure: Rule<WrittenObjective> = ({ reading }) =>
  reading.quantities.some((quantity) => !quantity.spelled || quantity.unit !== undefined)
    ? ask(
        'O-NUM',
        'Would the figure sit better in a key result?',
        'The objective says where to go. Its key results say how far.',
        'move_to_key_result',
      )
    : undefined;

/** O-LEN: more than 20 words or 140 characters. */
const length: Rule<WrittenObjective> = ({ reading }) =>
  reading.text.split(/\s+/u).length > mostWords || [...reading.text].length > mostCharacters
    ? ask(
        'O-LEN',
        'Would everyone on the team still know this by heart tomorrow?',
        `An objective is repeated aloud. Up to ${mostWords} words and ${mostCharacters} characters stay in the mind.`,
      )
    : undefined;

/** O-BAU: opens with keeping things as they are. */
const businessAsUsual: Rule<WrittenObjective> = ({ reading }) =>
  openingVerb(reading, holdingVerbs) !== undefined || supportsExisting(reading)
    ? ask(
        'O-BAU',
        'What would be new about this, or is it something to watch over?',
        'What should stay as it is can be tracked as a health metric, beside the objectives.',
        'make_health_metric',
      )
    : undefined;

/** O-WHO: asked who would notice, and the answer is blank or nobody. */
const witness: Rule<WrittenObjective> = ({ whoNotices }) =>
  whoNotices !== undefined && isNobody(whoNotices)
    ? ask(
        'O-WHO',
        'If this landed in full, who would see a difference first?',
        'An objective that nobody would notice can be reached without being worth it.',
      )
    : undefined;

/** Most important first. */
export const objectiveRules: readonly Rule<WrittenObjective>[] = [
  activity,
  frequency,
  businessAsUsual,
  purpose,
  figure,
  witness,
  length,
];

const countWords: ReadonlySet<string> = new Set(['time', 'times', 'x', '×']);
const every: ReadonlySet<string> = new Set(['a', 'an', 'each', 'every', 'per', '/']);
const rhythms: ReadonlySet<string> = new Set([
  ...['day', 'night', 'weekday', 'week', 'fortnight', 'sprint', 'month', 'quarter', 'year'],
]);

function isFrequency(reading: Reading, place: number): boolean {
  const text = textAt(reading, place);
  const counted =
    countWords.has(text) &&
    (reading.tokens[place - 1]?.kind === 'number' ||
      spelledNumber(textAt(reading, place - 1)) !== undefined);
  if (!counted && text !== 'once' && text !== 'twice') return false;
  return every.has(textAt(reading, place + 1)) && rhythms.has(textAt(reading, place + 2));
}

const existing: ReadonlySet<string> = new Set(['current', 'existing', 'ongoing']);

function supportsExisting(reading: Reading): boolean {
  const place = openingPlace(reading);
  if (openingVerb(reading, new Set(['support'])) === undefined) return false;
  return existing.has(textAt(reading, place + 1)) || existing.has(textAt(reading, place + 2));
}

const nobody: ReadonlySet<string> = new Set(['', '-', '?', 'n/a', 'no one', 'nobody', 'none']);

const isNobody = (answer: string): boolean =>
  nobody.has(answer.trim().toLowerCase().replace(/\.$/, ''));
