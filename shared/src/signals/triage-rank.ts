import type { Severity } from '../friction/blocker/words.ts';
import type { Explained } from '../kernel/explained.ts';
import { bareNumber } from '../kernel/figures.ts';
import { explain, explainLater, term } from './provenance.ts';
import type { Thresholds } from './thresholds.ts';

/** What kind of item the triage ranks. */
export type TriageKind = keyof Thresholds['triage']['kinds'];

export interface TriageRankInput {
  readonly kind: TriageKind;
  readonly severity: Severity;
  /** Key results that stand still, 0 or more. */
  readonly keyResults: number;
  /**
   * Working hours that are gone, and those that there are. Without a clock the age weighs nothing.
   * Until a given day (`dueAt`) there may be minutes: they weigh as a working day does.
   */
  readonly age?: {
    readonly goneHours: number;
    readonly limitHours: number;
    readonly dueAt?: number;
  };
  /** How far the chance to land has fallen since it began, 0 to 1. */
  readonly fall: number;
  readonly thresholds: Pick<Thresholds, 'triage'>;
  /** Hours of a working day, to say the age in days. */
  readonly hoursADay: number;
  /** Positions of the events that it rests on, oldest first. */
  readonly events?: readonly number[];
}

/**
 * The place of an item in the triage, 0 or more, the highest first: severity ×
 * (1 + ln(1 + key results)) × (1 + age ÷ clock) × (1 + fall in chance) × weight of its kind. It ranks
 * things, never people, and is a suggestion.
 */
export function triageRank(input: TriageRankInput): Explained {
  const factors = factorsOf(input);
  const value = factors.reduce((product, factor) => product * factor, 1);
  return explainLater(value, () => told(input, factors, value));
}

type Factors = readonly [severity: number, still: number, age: number, fall: number, kind: number];

function factorsOf(input: TriageRankInput): Factors {
  const { kind, severity, keyResults, age, fall, thresholds } = input;
  const { severities, kinds } = thresholds.triage;
  const still = 1 + Math.log(1 + keyResults);
  const limitHours = limitOf(input);
  const ageing = age && limitHours > 0 ? 1 + age.goneHours / limitHours : 1;
  return [severities[severity], still, ageing, 1 + Math.max(0, fall), kinds[kind]];
}

const limitOf = ({ age, hoursADay }: TriageRankInput): number =>
  age?.dueAt === undefined ? (age?.limitHours ?? 0) : Math.max(age.limitHours, hoursADay);

function told(input: TriageRankInput, factors: Factors, value: number): Explained {
  const { kind, severity, keyResults, age, fall, thresholds, hoursADay } = input;
  const weights = thresholds.triage;
  const [, still, ageing, falling] = factors;
  const [one, two] = [
    (factor: number) => bareNumber(factor, 1),
    (factor: number) => bareNumber(factor, 2),
  ];
  const days = (hours: number) => one(hoursADay > 0 ? hours / hoursADay : 0);
  return explain(
    value,
    'severity × (1 + ln(1 + key results)) × (1 + age ÷ clock) × (1 + fall in chance) × kind',
    `${factors.map(two).join(' × ')} = ${one(value)}`,
    [
      term(`Severity, ${severity}`, bareNumber(weights.severities[severity], 0)),
      term(`Key results that stand still, 1 + ln(1 + ${keyResults})`, `× ${two(still)}`),
      ...(age
        ? [
            term(
              `Age against the clock, 1 + ${days(age.goneHours)} ÷ ${days(limitOf(input))} days`,
              `× ${two(ageing)}`,
            ),
          ]
        : []),
      term(`Fall in chance since it began, 1 + ${two(Math.max(0, fall))}`, `× ${two(falling)}`),
      term(kindNames[kind], `× ${one(weights.kinds[kind])}`),
    ],
    { events: input.events ?? [] },
  );
}

const kindNames: Readonly<Record<TriageKind, string>> = {
  escalation: 'An escalation',
  decision: 'A decision',
  dependency: 'A dependency',
  blocker: 'A blocker',
  ask: 'An ask',
  signal: 'A question of Cairn’s',
};
