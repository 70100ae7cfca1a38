import type { Explained } from '../kernel/explained.ts';
import { bareNumber, figure, shortDate } from '../kernel/figures.ts';
import type { Aim, ControlAim } from './aim.ts';
import { daysBetween } from './calendar-days.ts';
import { explain, inOrder, term } from './provenance.ts';
import type { Thresholds } from './thresholds.ts';
import { wayCovered } from './way.ts';

/** One change of what a key result is held against, after the commitment. */
export interface TargetChange {
  readonly aim: Aim;
  /** Days of the cycle that were gone when it was made. */
  readonly day: number;
  readonly reasoned: boolean;
  /** Whether a learning stands behind it. */
  readonly withLearning: boolean;
  readonly event?: number;
}

export interface EasingInput {
  readonly committed: Aim;
  /** Oldest first. */
  readonly changes: readonly TargetChange[];
  readonly daysInCycle: number;
  readonly thresholds: Pick<Thresholds, 'targetIntegrity'>;
}

export interface EasingStep {
  readonly change: TargetChange;
  /** In ways of the first target: positive is easier, negative is harder. */
  readonly eased: number;
  readonly late: boolean;
}

/** What each change did to the target, one step after the other. */
export function easingSteps(input: EasingInput): EasingStep[] {
  const lateFrom = input.thresholds.targetIntegrity.lateFrom * input.daysInCycle;
  let before = input.committed;
  return input.changes.map((change) => {
    const eased = easedBy(input, before, change.aim);
    before = change.aim;
    return { change, eased, late: change.day >= lateFrom };
  });
}

/**
 * Easing index, 0 or more: the sum of all steps towards the baseline ÷ the first way, a late step
 * counted as often as its weight says. Steps the other way do not take anything back. A milestone
 * is eased by later due days (÷ days in the cycle), a band by edges that move outwards (÷ its
 * first width), zones by the zone that
 * moved furthest. 0 where there was no way to begin with, or where the kinds differ.
 */
export function easingIndex(input: EasingInput): Explained {
  const { lateWeight } = input.thresholds.targetIntegrity;
  const steps = easingSteps(input).filter((step) => step.eased > 0);
  const weightOf = (step: EasingStep) => (step.late ? lateWeight : 1);
  const value = steps.reduce((sum, step) => sum + step.eased * weightOf(step), 0);
  const sum = steps.map((step) => `${bareNumber(step.eased, 3)} × ${weightOf(step)}`).join(' + ');
  return explain(
    value,
    'sum of (step towards the baseline ÷ first way) × weight',
    `${sum || '0'} = ${bareNumber(value, 3)}`,
    [
      term('Committed', aimInShort(input.committed)),
      ...steps.map((step) =>
        term(
          `Eased on day ${step.change.day}`,
          aimInShort(step.change.aim),
          step.late ? `late, counts ${lateWeight} times` : undefined,
        ),
      ),
    ],
    { events: inOrder(steps.flatMap(({ change }) => change.event ?? [])) },
  );
}

/** What a key result is held against, in one figure: `60.0 %`, `28 Aug`, `0.8 % to 1.4 %`. */
export function aimInShort(aim: Aim): string {
  switch (aim.kind) {
    case 'metric':
    case 'zones':
      return figure(aim.target, aim.unit);
    case 'milestone':
      return shortDate(aim.due);
    case 'control':
      return `${figure(aim.low, aim.unit)} to ${figure(aim.high, aim.unit)}`;
    case 'baseline':
      return 'to set';
  }
}

function easedBy({ committed, daysInCycle }: EasingInput, before: Aim, after: Aim): number {
  if (committed.kind === 'milestone' && before.kind === 'milestone' && after.kind === 'milestone')
    return daysBetween(before.due, after.due) / Math.max(1, daysInCycle);
  if (committed.kind === 'control' && before.kind === 'control' && after.kind === 'control')
    return outwards(committed, before, after);
  const line = lineOf(committed);
  if (!line || line.baseline === line.target) return 0;
  const at = (edge: number) => wayCovered(line.baseline, line.target, edge);
  if (before.kind === 'zones' && after.kind === 'zones') {
    const edges = (['commit', 'target', 'stretch'] as const).map(
      (edge) => at(before[edge]) - at(after[edge]),
    );
    // One zone made easier is an easing, whatever the others do.
    const most = Math.max(...edges);
    return most > 0 ? most : Math.min(...edges);
  }
  const from = lineOf(before);
  const to = lineOf(after);
  return from && to ? at(from.target) - at(to.target) : 0;
}

function outwards(committed: ControlAim, before: ControlAim, after: ControlAim): number {
  if (committed.low === committed.high) return 0;
  const at = (edge: number) => wayCovered(committed.low, committed.high, edge);
  return at(before.low) - at(after.low) + at(after.high) - at(before.high);
}

function lineOf(aim: Aim): { readonly baseline: number; readonly target: number } | undefined {
  if (aim.kind === 'metric') return aim;
  if (aim.kind === 'zones') return { baseline: aim.baseline ?? aim.commit, target: aim.target };
  return undefined;
}
