import type { FallReason, ObjectiveKind, Verdict } from '@cairn/shared/strategy/objective/words';
import type { AskAlone, AskStory } from './ask-story.ts';
import type { BlockerStory } from './blocker-story.ts';
import type { ProblemKey } from './content/direction.ts';
import type { PersonKey } from './content/people.ts';
import type { TeamKey } from './content/teams.ts';
import type { DependencyStory } from './dependency-story.ts';
import type { CycleKey } from './schedule.ts';
import type { Curve } from './weekly-series.ts';

// What a team went through in a cycle, written so that it can be read. Days are days gone in the
// cycle, weeks count from 1, people and other objectives are named by their keys; texts may hold
// days as `{day 74}`.

export interface ObjectiveStory {
  /** Names the objective among all stories. */
  readonly key: string;
  readonly cycle: CycleKey;
  readonly team: TeamKey;
  readonly owner: PersonKey;
  readonly kind: ObjectiveKind;
  readonly statement: string;
  /** How it read at first, and on which day before the commit it got its wording. */
  readonly firstDraft?: { readonly statement: string; readonly rewordedOn: number };
  readonly problem?: ProblemKey;
  /** Key of the objective it contributes to; drafted earlier. */
  readonly parent?: string;
  readonly supports?: readonly string[];
  readonly whoNotices?: string;
  /** When its team usually checks in. */
  readonly habit: Habit;
  readonly keyResults: readonly KeyResultStory[];
  /** Notes of the weeks from 1 on; key results take turns in carrying them. Empty for none. */
  readonly notes?: readonly string[];
  readonly bets?: readonly BetStory[];
  readonly turns?: readonly Turn[];
  readonly blockers?: readonly BlockerStory[];
  readonly dependencies?: readonly DependencyStory[];
  /** What was asked for besides what came with check-ins. */
  readonly asks?: readonly AskAlone[];
  readonly close?: CloseStory;
}

export interface Habit {
  /** Days gone at the check-in of week 1; every seven days from there. */
  readonly day: number;
  /** On the wall clock, 16.25 for a quarter past four. Minutes vary a little from week to week. */
  readonly hour: number;
}

interface KeyResultNumbers {
  readonly unit?: string;
  readonly decimals?: number;
  readonly leading?: boolean;
}

export type KeyResultAim =
  | { readonly kind?: 'metric'; readonly baseline: number; readonly target: number }
  | { readonly kind: 'control'; readonly low: number; readonly high: number }
  | { readonly kind: 'milestone'; readonly due: number }
  | { readonly kind: 'baseline'; readonly baseline?: number }
  | {
      readonly kind: 'zones';
      readonly baseline: number;
      readonly commit: number;
      readonly target: number;
      readonly stretch: number;
    };

export type KeyResultStory = KeyResultNumbers &
  KeyResultAim & {
    /** Names it within its objective. */
    readonly key: string;
    readonly name: string;
    /** From week 1: values, days of a milestone's forecast, or a curve for chance to fill in. */
    readonly values: readonly (number | null)[] | Curve;
    /** From week 1, chances in ten; null for a week without a word. */
    readonly confidence: readonly (number | null)[];
    /** What was said besides, by week. */
    readonly said?: Readonly<Record<number, Said>>;
    /** Words besides the weekly ones. */
    readonly besides?: readonly Besides[];
  };

export interface Said {
  readonly note?: string;
  readonly learning?: string;
  readonly next?: readonly string[];
  readonly asks?: readonly AskStory[];
  readonly fallReason?: FallReason;
  /** Whether a milestone was reached on the day given. */
  readonly reached?: boolean;
  /** Days gone and hour, where the week's check-in came at another time than usual. */
  readonly day?: number;
  readonly hour?: number;
  /** Who sent it, when not the owner. */
  readonly by?: PersonKey;
  /** Written down so many days after it was true. */
  readonly writtenDaysLater?: number;
  readonly correction?: CorrectionStory;
}

export interface CorrectionStory {
  readonly hoursLater: number;
  /** What was sent at first; the week's own value is the right one. */
  readonly sent: number;
  readonly because: string;
}

export interface Besides extends Said {
  readonly day: number;
  readonly hour: number;
  readonly value: number;
  readonly confidence: number;
  readonly takenBackMinutesLater?: number;
}

export interface BetStory {
  readonly key: string;
  readonly keyResult: string;
  readonly idea: string;
  readonly movement?: number;
  readonly placed: number;
  readonly starts: number;
  readonly ends?: number;
  readonly outcomes?: readonly BetTurn[];
}

export type BetTurn = { readonly day: number } & (
  | {
      readonly turn: 'adjusted';
      readonly movement?: number;
      readonly ends?: number;
      readonly because: string;
    }
  | { readonly turn: 'moved' | 'confirmed'; readonly because?: string }
  | { readonly turn: 'dropped'; readonly because: string }
);

export type Turn = { readonly day: number; readonly hour?: number } & (
  | {
      readonly turn: 'targetChanged';
      readonly keyResult: string;
      readonly target?: number;
      readonly due?: number;
      readonly because: string;
      readonly learned: boolean;
    }
  | {
      readonly turn: 'planDrawn';
      readonly keyResult: string;
      readonly points: readonly (readonly [daysGone: number, value: number])[];
    }
  | {
      readonly turn: 'baselineFound';
      readonly keyResult: string;
      readonly baseline: number;
      readonly target: number;
    }
  | { readonly turn: 'reworded'; readonly statement: string; readonly because?: string }
  | { readonly turn: 'keyResultDropped'; readonly keyResult: string; readonly because: string }
  | { readonly turn: 'ownerChanged'; readonly to: PersonKey }
  | { readonly turn: 'supportTaken'; readonly supports: readonly string[] }
  | { readonly turn: 'wordingSetAside'; readonly rule: string; readonly because: string }
  | {
      readonly turn: 'signalSetAside';
      readonly signal: string;
      readonly keyResult?: string;
      readonly because: string;
    }
  | {
      readonly turn: 'signalAnswered';
      readonly signal: string;
      readonly keyResult?: string;
      readonly answer: string;
      readonly note?: string;
    }
);

export interface CloseStory {
  readonly verdict: Verdict;
  readonly learned?: string;
  /** Scores that the team gives against the arithmetic, by key result. */
  readonly grades?: Readonly<Record<string, { readonly score: number; readonly because: string }>>;
}
