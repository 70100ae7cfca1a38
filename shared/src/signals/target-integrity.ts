import type { Explained } from '../kernel/explained.ts';
import { bareNumber } from '../kernel/figures.ts';
import {
  aimInShort,
  type EasingInput,
  type EasingStep,
  easingIndex,
  easingSteps,
} from './easing.ts';
import { explain, inOrder, type Provenance, term } from './provenance.ts';
import { answersTo, type Question, type Subject } from './question.ts';
import { type Score, scoreOf } from './score.ts';

export interface TargetIntegrityInput extends EasingInput {
  readonly subject: Subject;
  /** Value at the close; see `scoreOf`. */
  readonly value: number | undefined;
  /** How far the wording moved since the commitment, 0 to 1; see `wordingDrift`. */
  readonly wordingDrift?: number;
  /** Added and dropped key results ÷ committed ones; see `keyResultChurn`. */
  readonly churn?: number;
  readonly provenance?: Provenance<'aim' | 'value'>;
}

/**
 * What became of a target: kept; raised; eased; or adjusted in its direction, which is an easing
 * made early, with its reason and with a learning behind it, each time.
 */
export type TargetReading = 'kept' | 'raised' | 'adjustedDirection' | 'eased';

export interface TargetIntegrity {
  /** Against the target first committed, and against the last. Always both. */
  readonly original: Explained<Score>;
  readonly final: Explained<Score>;
  /** Final less original score, both capped: −1 to 1. */
  readonly gap: Explained;
  readonly easing: Explained;
  readonly reading: TargetReading;
  readonly wordingDrift?: number;
  readonly churn?: number;
  /** Asked when the gap, or what was eased late, is large. Never of an adjusted direction. */
  readonly question?: Question;
}

/** Both scores of a key result, what lies between them, and whether that is worth a question. */
export function targetIntegrity(input: TargetIntegrityInput): TargetIntegrity {
  const last = input.changes.at(-1)?.aim ?? input.committed;
  const original = scoreOf({ ...input, aim: input.committed });
  const final = scoreOf({ ...input, aim: last });
  const gap = gapOf(original, final, input);
  const easing = easingIndex(input);
  const steps = easingSteps(input);
  const reading = readingOf(steps);
  const { targetIntegrity: at } = input.thresholds;
  const lateEasing = steps.reduce(
    (sum, { eased, late }) => sum + (late && eased > 0 ? eased : 0),
    0,
  );
  const large = gap.value >= at.gap - 1e-9 || lateEasing >= at.lateEasing - 1e-9;
  const asked = reading === 'eased' && large;
  return {
    original,
    final,
    gap,
    easing,
    reading,
    ...(input.wordingDrift !== undefined && { wordingDrift: input.wordingDrift }),
    ...(input.churn !== undefined && { churn: input.churn }),
    ...(asked && { question: questionOf(input, original, final, gap, easing) }),
  };
}

function readingOf(steps: readonly EasingStep[]): TargetReading {
  const eased = steps.filter((step) => step.eased > 0);
  if (eased.length === 0) return steps.some((step) => step.eased < 0) ? 'raised' : 'kept';
  const adjusted = eased.every(
    ({ change, late }) => !late && change.reasoned && change.withLearning,
  );
  return adjusted ? 'adjustedDirection' : 'eased';
}

function gapOf(
  original: Explained<Score>,
  final: Explained<Score>,
  input: TargetIntegrityInput,
): Explained {
  const value = final.value.score - original.value.score;
  const [last, first] = [final.value.score, original.value.score].map((it) => bareNumber(it, 3));
  const changes = input.changes.flatMap(({ event }) => event ?? []);
  return explain(
    value,
    'score against the last target − score against the first',
    `${last} − ${first} = ${bareNumber(value, 3)}`,
    [term('Against the first target', `${first}`), term('Against the last target', `${last}`)],
    { events: inOrder(original.events, changes) },
  );
}

function questionOf(
  input: TargetIntegrityInput,
  original: Explained<Score>,
  final: Explained<Score>,
  gap: Explained,
  easing: Explained,
): Question {
  const first = aimInShort(input.committed);
  const last = aimInShort(input.changes.at(-1)?.aim ?? input.committed);
  return {
    signal: 'targetIntegrity',
    subject: input.subject,
    whom: 'team',
    alsoSeen: { by: 'leader', afterDays: 0 },
    question: `${movedInWords(first, last)} What had you learned by then?`,
    evidence: [
      term('Against the first target', bareNumber(original.value.score, 2), first),
      term('Against the last target', bareNumber(final.value.score, 2), last),
      ...easing.terms.slice(1),
      ...driftTerms(input),
    ],
    answers: answersTo.targetIntegrity,
    explained: gap,
  };
}

const driftTerms = ({ wordingDrift, churn }: TargetIntegrityInput) => [
  ...(wordingDrift
    ? [term('Wording moved', bareNumber(wordingDrift, 2), '0 same words, 1 none shared')]
    : []),
  ...(churn
    ? [term('Key results added or dropped', bareNumber(churn, 2), 'of those committed')]
    : []),
];

const movedInWords = (first: string, last: string): string =>
  first === last
    ? `The target left ${first} late in the cycle and came back to it.`
    : `The target began at ${first} and ended at ${last}.`;
