/** How a key result is told, which decides what a word on it consists of. */
export type StepKind = 'METRIC' | 'CONTROL' | 'MILESTONE' | 'BASELINE' | 'ZONES';

/** What was said on a key result the last time. */
export interface LastWord {
  readonly id: string;
  /** In the key result's unit; of a milestone it is the forecast day that counts. */
  readonly value: number;
  /** As a person reads it, with its unit. */
  readonly valueText: string;
  /** Milestones: the day it was expected on, `2026-09-11`. */
  readonly forecastOn: string | null;
  readonly reached: boolean;
  /** 0 to 10 */
  readonly confidence: number;
  readonly note: string | null;
}

/** The objective that a step belongs to, as the walk shows it. */
export interface StepObjective {
  readonly id: string;
  /** Null where its words were forgotten. */
  readonly statement: string | null;
  readonly kind: 'COMMITTED' | 'ASPIRATIONAL';
  /** The score from which it lands: 1 for committed, 0.7 for aspirational ones. */
  readonly bar: number;
  readonly teamName: string;
  /** Last day of its cycle. */
  readonly endsOn: string;
  readonly timeZone: string;
  readonly viewerCanCheckIn: boolean;
}

/** One key result on the walk, with all that its part of the screen shows before a word is typed. */
export interface Step {
  readonly id: string;
  readonly objective: StepObjective;
  readonly name: string | null;
  readonly kind: StepKind;
  readonly unit: string;
  /** How many decimals its values are worth. */
  readonly decimals: number;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly commit: number | null;
  readonly stretch: number | null;
  /** Milestones: the day it is due. */
  readonly dueOn: string | null;
  /** Where the value should be today. */
  readonly expected: number | null;
  readonly barText: string | null;
  readonly last: LastWord | null;
  /** By when the word is due, ISO 8601. */
  readonly dueAt: string;
  readonly overdue: boolean;
  /** False for a word that is given before its time. */
  readonly isDue: boolean;
}

export const isMilestone = ({ kind }: Pick<Step, 'kind'>): boolean => kind === 'MILESTONE';
