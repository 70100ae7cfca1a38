/** A figure on a day, `2026-08-19`. */
export interface DayFigure {
  readonly day: string;
  readonly value: number;
}

/** What a key result's chart and its table twin both show. */
export interface ValueHistory {
  /** First and last day of the cycle. */
  readonly span: { readonly starts: string; readonly ends: string };
  /** The day looked at. Left out after the close. */
  readonly today?: string | undefined;
  /** What was said, oldest first. */
  readonly values: readonly DayFigure[];
  /** Where it should run: a point for each corner, oldest first. */
  readonly plan: readonly DayFigure[];
  /** At the end of the plan: `plan, 20 % by 27 Sep`. */
  readonly planWords: string;
  /** Where it should stand on the day looked at. */
  readonly expected?: { readonly value: number; readonly words: string } | undefined;
  /** From where it counts as landed: `lands from 16.4 %`. */
  readonly bar?: { readonly value: number; readonly words: string } | undefined;
  /** Spells in which something stood in the way: `blocked 9 days`. */
  readonly blocked: readonly {
    readonly from: string;
    readonly to: string;
    readonly words: string;
  }[];
  /** 0 to 10, oldest first. */
  readonly confidence: readonly DayFigure[];
  /** A value as it is read, with its unit. */
  readonly format: (value: number) => string;
}
