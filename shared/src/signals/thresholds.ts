import type { Severity } from '../friction/blocker/words.ts';
import type { Criticality } from '../friction/dependency/words.ts';

/**
 * Every number at which a signal changes its mind. They are policy: recorded as events, so that
 * an old page is read with the thresholds of its day, and a changed one can be tried on past
 * cycles. Formulas take them as an argument and hold none themselves.
 */
export interface Thresholds {
  /** Least confidence, 0 to 10, that reads as on track and as at risk; below is off track. */
  readonly confidence: { readonly onTrack: number; readonly atRisk: number };
  /** How the last word fades towards `unknown` (0 to 10), in counted days after it fell due. */
  readonly decay: {
    readonly unknown: number;
    readonly graceDays: number;
    readonly halfLifeDays: number;
  };
  /** Share of the way, 0 to 1, within which a value counts as on plan. */
  readonly pace: { readonly onPlan: number };
  /** Mean shortfall in points of the way above which the values say at risk, and off track. */
  readonly derivedHealth: { readonly atRiskAbove: number; readonly offTrackAbove: number };
  readonly evidence: {
    /** Fewest values from which a trend is drawn. */
    readonly leastPoints: number;
    /** Least scatter of a trend, as a share of the way: short tidy series scatter too little. */
    readonly leastScatter: number;
    /** A trend never makes the chance smaller or larger than this, 0 to 1. */
    readonly lowest: number;
    readonly highest: number;
    /** The same without a trend, where the pace stands in for it. */
    readonly lowestByPace: number;
    readonly highestByPace: number;
    /** Share of the cycle, 0 to 1, from which the pace may stand in. */
    readonly paceFrom: number;
    /** How much of the chance one open, overdue, urgent blocker takes, 0 to 1. */
    readonly blockerWeight: number;
  };
  readonly watermelon: {
    /** Least difference, 0 to 1, between the chance said and the chance that the values give. */
    readonly difference: number;
    readonly inARow: number;
    readonly leaderAfterDays: number;
  };
  /** A green word without news for this many rhythms is asked about. */
  readonly staleGreen: { readonly cadences: number; readonly leaderAfterDays: number };
  /** How many check-ins in a row without a word. */
  readonly thinCheckIns: { readonly inARow: number };
  readonly copiedCheckIns: {
    /** Least likeness of two texts, 0 to 1, that reads as a copy. */
    readonly likeness: number;
    /** How many neighbouring pairs have to be alike. */
    readonly pairs: number;
  };
  readonly stretch: {
    /** What each piece of evidence weighs; only their proportions matter. */
    readonly weights: {
      readonly early: number;
      readonly sure: number;
      readonly green: number;
      readonly small: number;
      readonly beyond: number;
      readonly eased: number;
    };
    /** Confidence at the draft, 0 to 10, above which being sure begins to count. */
    readonly sureAbove: number;
    /** Over-achievement, in ways beyond the target, that counts in full. */
    readonly beyondInFull: number;
    /** Least evidence, 0 to 1, at which the question is whether there was room. */
    readonly room: number;
    /** Hard-won when confidence, 0 to 10, fell to this or lower after the weeks of settling in. */
    readonly hardWonConfidence: number;
    readonly settlingWeeks: number;
    /** Hard-won when the values gave less than this chance, 0 to 1, at the middle of the cycle. */
    readonly hardWonChance: number;
    readonly leaderAfterDays: number;
  };
  readonly stretchOpportunity: {
    /** Points of the way ahead of plan. */
    readonly pointsAhead: number;
    /** Only before this share of the cycle, 0 to 1. */
    readonly before: number;
    readonly leaderAfterDays: number;
  };
  readonly targetIntegrity: {
    /** Least difference of the two scores. */
    readonly gap: number;
    /** Least easing, as a share of the first way, within the late part of the cycle. */
    readonly lateEasing: number;
    /** Share of the cycle, 0 to 1, at which the late part begins. */
    readonly lateFrom: number;
    /** How many times an easing in the late part counts. */
    readonly lateWeight: number;
  };
  /** Confidence fell, and nobody told of anything in the way. */
  readonly tooQuiet: {
    readonly weeks: number;
    /** Least fall of a key result within them, 0 to 10. */
    readonly fall: number;
    readonly leaderAfterDays: number;
  };
  /** Every objective of a team told as on track for so many weeks. */
  readonly everythingGreen: { readonly weeks: number };
  /** Something urgent that was first told in a 1:1, asked of the leader of whoever told it. */
  readonly waitedForOneOnOne: {
    /** Hours of the wall clock since its onset above which it asks. */
    readonly aboveHours: number;
    /** Days after the telling for which it is asked. */
    readonly askedForDays: number;
  };
  /** How a leader stepped in, asked of the leader alone. */
  readonly directing: {
    readonly weeks: number;
    /** Fewest times from which their share is read. */
    readonly fewest: number;
    /** Share of directed ones, 0 to 1, above which it asks. */
    readonly above: number;
  };
  /** Hours of the wall clock, 0 to 24, between which work is done. */
  readonly workday: { readonly opensAt: number; readonly closesAt: number };
  /** Working hours within which somebody has to be at it, and within which it is decided. */
  readonly clocks: Readonly<
    Record<Severity, { readonly acknowledgeHours: number; readonly decideHours: number }>
  >;
  /** What is taken back sooner than this, in minutes, turns no clock: it was a slip of the hand. */
  readonly takenBack: { readonly withinMinutes: number };
  readonly decisions: {
    /** Working hours within which whom it concerns is told, and within which it is verified. */
    readonly tellWithinHours: number;
    readonly verifyWithinHours: number;
    /** Reversed within so many days counts as not having held. */
    readonly reversedWithinDays: number;
  };
  readonly asks: {
    /** Working hours within which somebody answers an ask that names no day. */
    readonly acknowledgeHours: number;
    /** Days for which an asker is still told that an ask was declined. */
    readonly declinedDays: number;
    /** Fewest asks from which a team's answers to them are told as one figure. */
    readonly fewest: number;
  };
  /** Days for which what somebody does about a blocker counts once the day it was said for is over. */
  readonly blockers: { readonly graceDays: number };
  /** Working days after which the author hears who has not said what something means for them. */
  readonly context: { readonly unreadDays: number };
  /** Least share of words and tags in common, 0 to 1, at which two learnings may be one. */
  readonly learnings: { readonly alike: number };
  /** What the rank of an item of the triage weighs. */
  readonly triage: {
    readonly severities: Readonly<Record<Severity, number>>;
    readonly kinds: {
      readonly escalation: number;
      readonly decision: number;
      readonly dependency: number;
      readonly blocker: number;
      readonly ask: number;
      readonly signal: number;
    };
  };
  readonly dependencies: {
    /** How much of the chance to land hangs on a dependency, 0 to 1. */
    readonly weights: Readonly<Record<Criticality, number>>;
    /** Slip and scatter, as shares of the lead time, of a team that has delivered too little yet. */
    readonly slip: number;
    readonly scatter: number;
    /** Least scatter in days: a few punctual deliveries are no proof. */
    readonly leastScatterDays: number;
    /** Fewest deliveries of a team from which its own slips are read. */
    readonly leastDeliveries: number;
    /** Chance to land, 0 to 1, below which an objective that is told as on track is asked about. */
    readonly unlikely: number;
    /** How many times a promise slips until it is asked about. */
    readonly slips: number;
    readonly leaderAfterDays: number;
  };
}

export const defaultThresholds: Thresholds = {
  confidence: { onTrack: 7, atRisk: 4 },
  decay: { unknown: 5, graceDays: 3, halfLifeDays: 14 },
  pace: { onPlan: 0.05 },
  derivedHealth: { atRiskAbove: 10, offTrackAbove: 25 },
  evidence: {
    leastPoints: 4,
    leastScatter: 0.05,
    lowest: 0.02,
    highest: 0.98,
    lowestByPace: 0.05,
    highestByPace: 0.95,
    paceFrom: 0.25,
    blockerWeight: 0.4,
  },
  watermelon: { difference: 0.35, inARow: 2, leaderAfterDays: 7 },
  staleGreen: { cadences: 2, leaderAfterDays: 7 },
  thinCheckIns: { inARow: 3 },
  copiedCheckIns: { likeness: 0.8, pairs: 2 },
  stretch: {
    weights: { early: 0.25, sure: 0.2, green: 0.15, small: 0.2, beyond: 0.1, eased: 0.1 },
    sureAbove: 7,
    beyondInFull: 0.5,
    room: 0.6,
    hardWonConfidence: 5,
    settlingWeeks: 2,
    hardWonChance: 0.5,
    leaderAfterDays: 7,
  },
  stretchOpportunity: { pointsAhead: 20, before: 0.6, leaderAfterDays: 7 },
  targetIntegrity: { gap: 0.2, lateEasing: 0.25, lateFrom: 2 / 3, lateWeight: 2 },
  tooQuiet: { weeks: 4, fall: 2, leaderAfterDays: 7 },
  everythingGreen: { weeks: 4 },
  waitedForOneOnOne: { aboveHours: 24, askedForDays: 7 },
  directing: { weeks: 4, fewest: 5, above: 0.5 },
  workday: { opensAt: 9, closesAt: 17 },
  clocks: {
    low: { acknowledgeHours: 40, decideHours: 80 },
    normal: { acknowledgeHours: 16, decideHours: 40 },
    high: { acknowledgeHours: 8, decideHours: 24 },
    urgent: { acknowledgeHours: 4, decideHours: 8 },
  },
  takenBack: { withinMinutes: 60 },
  decisions: { tellWithinHours: 8, verifyWithinHours: 16, reversedWithinDays: 30 },
  asks: { acknowledgeHours: 16, declinedDays: 7, fewest: 5 },
  blockers: { graceDays: 3 },
  context: { unreadDays: 3 },
  learnings: { alike: 0.2 },
  triage: {
    severities: { low: 1, normal: 2, high: 4, urgent: 8 },
    kinds: { escalation: 1.5, decision: 1.3, dependency: 1.1, blocker: 1, ask: 1, signal: 0.6 },
  },
  dependencies: {
    weights: { helps: 0.3, important: 0.7, required: 1 },
    slip: 0.15,
    scatter: 0.3,
    leastScatterDays: 1,
    leastDeliveries: 3,
    unlikely: 0.4,
    slips: 2,
    leaderAfterDays: 7,
  },
};
