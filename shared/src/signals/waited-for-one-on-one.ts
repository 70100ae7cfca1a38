import type { FirstTelling, Severity } from '../friction/blocker/words.ts';
import { bareNumber, figure } from '../kernel/figures.ts';
import { disclosureLagHours } from './disclosure-lag.ts';
import { explain, term } from './provenance.ts';
import { answersTo, type Question } from './question.ts';
import type { Thresholds } from './thresholds.ts';

export interface WaitedInput {
  readonly severity: Severity;
  readonly firstTold: FirstTelling | undefined;
  /** When it began, and when it was raised, milliseconds since 1970 UTC. */
  readonly onsetAt: number;
  readonly raisedAt: number;
  /** Whether somebody had escalated the same thing before. */
  readonly wasEscalated: boolean;
  /** Positions of its events in the log. */
  readonly events: readonly number[];
  readonly thresholds: Pick<Thresholds, 'waitedForOneOnOne'>;
}

/** A question to a leader, wherever it is put. */
export type WaitedQuestion = Pick<Question, 'question' | 'evidence' | 'explained' | 'answers'>;

/**
 * Asks what kept something urgent until a 1:1, by the hours between its onset and its telling; of
 * what was escalated before, or told anywhere else, nothing (D9). `undefined` where there is nothing
 * to ask.
 */
export function waitedForOneOnOne(input: WaitedInput): WaitedQuestion | undefined {
  const { severity, firstTold, wasEscalated, events } = input;
  const { aboveHours } = input.thresholds.waitedForOneOnOne;
  const lag = disclosureLagHours(input);
  if (severity !== 'urgent' || firstTold !== 'inOneOnOne' || wasEscalated) return undefined;
  if (lag <= aboveHours) return undefined;
  const [told, limit] = [hours(lag), hours(aboveHours)];
  return {
    question:
      'Something urgent was first told in a 1:1. What would make it possible on the same day?',
    evidence: [term('From its beginning to its telling', told), term('First told', 'in a 1:1')],
    answers: answersTo.waitedForOneOnOne,
    explained: explain(
      lag,
      `told − begun, in hours of the wall clock, asked above ${bareNumber(aboveHours, 0)} of what is urgent`,
      `${told} > ${limit}`,
      [term('Hours from its beginning to its telling', told)],
      { events },
    ),
  };
}

const hours = (value: number): string => figure(value, { symbol: 'h', decimals: 0 });
