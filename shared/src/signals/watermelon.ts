import type { Explained } from '../kernel/explained.ts';
import { bareNumber, countInWords } from '../kernel/figures.ts';
import { explain, explainLater, inOrder, term } from './provenance.ts';
import { answersTo, type Question, type Subject } from './question.ts';
import type { Thresholds } from './thresholds.ts';

/** A check-in and what the values gave on its day. */
export interface WatermelonCheckIn {
  /** 0 to 10. */
  readonly confidence: number;
  /** Chance by the values, 0 to 1; absent when they said nothing yet. */
  readonly chance?: Explained;
  /** Whether the chance is less because of a blocker past its clock. */
  readonly isBlocked?: boolean;
  /** Position of the check-in in the log. */
  readonly event?: number;
}

export interface WatermelonInput {
  readonly subject: Subject;
  /** Oldest first. */
  readonly checkIns: readonly WatermelonCheckIn[];
  readonly thresholds: Pick<Thresholds, 'confidence' | 'watermelon'>;
}

/**
 * Words less values: confidence ÷ 10 − chance by the values, −1 to 1. Positive means that the
 * words are greener than the values.
 */
export function wordsLessValues(
  checkIn: WatermelonCheckIn & { readonly chance: Explained },
): Explained {
  const value = checkIn.confidence / 10 - checkIn.chance.value;
  return explainLater(value, () => gapTold(checkIn, value));
}

function gapTold(checkIn: Parameters<typeof wordsLessValues>[0], value: number): Explained {
  const said = bareNumber(checkIn.confidence / 10, 2);
  const given = bareNumber(checkIn.chance.value, 2);
  return explain(
    value,
    'confidence ÷ 10 − chance by the values',
    `${said} − ${given} = ${bareNumber(value, 2)}`,
    [term('Confidence', `${bareNumber(checkIn.confidence, 0)} of 10`), ...checkIn.chance.terms],
    { events: inOrder(checkIn.chance.events, checkIn.event === undefined ? [] : [checkIn.event]) },
  );
}

/**
 * Asks the owner when the last check-ins, as many as the threshold wants in a row, were all
 * reported green while the values gave a clearly smaller chance. `undefined` otherwise.
 */
export function watermelon(input: WatermelonInput): Question | undefined {
  const { inARow, difference, leaderAfterDays } = input.thresholds.watermelon;
  const recent = input.checkIns.slice(-Math.max(1, inARow));
  const gaps = recent.flatMap((checkIn) => {
    const gap = greenAgainstValues(checkIn, input.thresholds.confidence.onTrack);
    return gap && gap.value >= difference - 1e-9 ? [gap] : [];
  });
  const last = recent.at(-1);
  const explained = gaps.at(-1);
  if (!last?.chance || !explained || gaps.length < Math.max(1, inARow)) return undefined;

  const said = bareNumber(last.confidence, 0);
  return {
    signal: 'watermelon',
    subject: input.subject,
    whom: 'owner',
    alsoSeen: { by: 'leader', afterDays: leaderAfterDays },
    question: `You give this ${countInWords(last.confidence)} chances in ten, and ${last.isBlocked ? 'the values, with what is in the way, give' : 'the values alone give'} it ${aboutInTen(last.chance.value)}. What do you see that they do not?`,
    evidence: [
      term('Confidence', `${said} of 10`),
      term('Chance by the values', `${bareNumber(last.chance.value * 10, 1)} of 10`),
      term('Check-ins in a row', bareNumber(gaps.length, 0)),
      ...last.chance.terms,
    ],
    answers: answersTo.watermelon,
    explained: { ...explained, events: inOrder(...gaps.map((gap) => gap.events)) },
  };
}

function greenAgainstValues(checkIn: WatermelonCheckIn, green: number): Explained | undefined {
  const { chance } = checkIn;
  if (!chance || checkIn.confidence < green) return undefined;
  return wordsLessValues({ ...checkIn, chance });
}

function aboutInTen(chance: number): string {
  const tenths = Math.round(chance * 10);
  return tenths === 0 ? 'next to none' : `about ${countInWords(tenths)}`;
}
