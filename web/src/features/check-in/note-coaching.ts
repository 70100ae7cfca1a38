import { likeness } from '@cairn/shared/signals/likeness';

/** A gentle line under a note: what it could still say. Never in the way of anything. */
export interface NoteHint {
  readonly id: 'again' | 'soWhat' | 'howMuch' | 'theWay';
  readonly words: string;
}

/** What the form knows beside the words. */
export interface NoteSetting {
  readonly note: string;
  readonly lastNote: string | null;
  /** Whether the value moved since the last word; undefined while it cannot be read. */
  readonly moved: boolean | undefined;
  /** How far confidence falls with this word. */
  readonly fell: number;
}

/** Too few words to say anything about. */
const FEWEST_WORDS = 4;
/** From here on, two notes say the same with other words in between. */
const ALIKE = 0.8;

const ACTIVITY =
  /\b(?:worked|working|met|meeting|meetings|discussed|continued|continuing|started|finished|built|building|shipped|launched|released|planned|planning|prepared|preparing|progressed)\b/i;
const EFFECT =
  /\b(?:so that|because|which|therefore|led to|leads to|now|fewer|more|less|rose|fell|dropped|grew|faster|slower|stopped|no longer|instead|turned out|learned|found)\b/i;
const QUANTITY =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|most|none|nobody|everyone|every|all)\b/i;

/**
 * The one thing worth asking about a note, or nothing: that it repeats the last one, that it tells
 * what was done and not what came of it, that a fall has no reason in it, that it names no number.
 */
export function noteHint(
  { note, lastNote, moved, fell }: NoteSetting,
  dismissed: ReadonlySet<NoteHint['id']>,
): NoteHint | undefined {
  const words = note.trim().split(/\s+/).filter(Boolean);
  if (words.length < FEWEST_WORDS) return undefined;
  const says = (pattern: RegExp) => pattern.test(note);
  const hints: (NoteHint | false)[] = [
    lastNote !== null &&
      likeness(lastNote, note) >= ALIKE && {
        id: 'again',
        words: 'This is close to what stood here last time. What is different this week?',
      },
    says(ACTIVITY) &&
      !says(EFFECT) && {
        id: 'soWhat',
        words: 'This tells what was done. What is different for somebody because of it?',
      },
    fell >= 2 &&
      !says(EFFECT) && {
        id: 'theWay',
        words: 'You could add what you know now that you did not know last time.',
      },
    moved === true &&
      !says(QUANTITY) && {
        id: 'howMuch',
        words: 'You could add how many, or how often, so that others can picture it.',
      },
  ];
  return hints.find((hint): hint is NoteHint => hint !== false && !dismissed.has(hint.id));
}
