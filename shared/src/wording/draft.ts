/** How a key result is told: towards a target, within a band, by a date, number first, or in zones. */
export type KeyResultForm = 'metric' | 'control' | 'milestone' | 'baseline' | 'zones';

export interface ObjectiveDraft {
  readonly kind: 'objective';
  readonly text: string;
  /** Answer to who would notice. Absent: the form has not asked. Blank: asked and left open. */
  readonly whoNotices?: string;
}

/** What the form already knows beside the text silences the questions that it answers. */
export interface KeyResultDraft {
  readonly kind: 'keyResult';
  readonly text: string;
  /** The key result's own kind; called form here, since `kind` says what the draft is. */
  readonly form: KeyResultForm;
  /** Value at the start, in the unit of the key result. */
  readonly baseline?: number;
  /** Value to land at, in the same unit. */
  readonly target?: number;
  /** Calendar date, `2026-09-30`. */
  readonly dueOn?: string;
  /** Whether the objective above already stands in a cycle, which ends the key result too. */
  readonly hasCycle?: boolean;
}

export interface KeyResultSetDraft {
  readonly kind: 'keyResultSet';
  readonly keyResults: readonly {
    readonly kind: KeyResultForm;
    /** Moves early enough to act on (true), only at the end (false), or not said (absent). */
    readonly leading?: boolean;
  }[];
  /** The owner's answer: if all of these land, has the objective surely been reached? */
  readonly sufficient?: boolean;
}

export interface VisionDraft {
  readonly kind: 'vision';
  readonly text: string;
}

export interface BetDraft {
  readonly kind: 'bet';
  readonly text: string;
  /** What it should move and how far, in words or as a number in the key result's unit. */
  readonly expectedMovement?: string | number;
  /** By when it should show, in words or as days. */
  readonly window?: string | number;
}

/** A concrete action of a development plan. */
export interface ActionDraft {
  readonly kind: 'action';
  readonly text: string;
}

/** Something being written, with what the form around it already knows. */
export type WordingDraft =
  | ObjectiveDraft
  | KeyResultDraft
  | KeyResultSetDraft
  | VisionDraft
  | BetDraft
  | ActionDraft;

export type WordingKind = WordingDraft['kind'];
