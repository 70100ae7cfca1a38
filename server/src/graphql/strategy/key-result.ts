import type { Explained as Figure } from '@cairn/shared/kernel/explained';
import { bareNumber, countInWords, figure, share } from '@cairn/shared/kernel/figures';
import type { Aim } from '@cairn/shared/signals/aim';
import type { SteadyProgress } from '@cairn/shared/signals/steady-progress';
import { chanceNow } from '@cairn/shared/views/chance';
import { integrityOf } from '@cairn/shared/views/integrity';
import { steadinessOf } from '@cairn/shared/views/steadiness';
import { builder } from '../builder.ts';
import { Explained, type ExplainedFigure, figured } from '../explained/explained.ts';
import { pageOf } from '../paging.ts';
import { Prose, placed } from '../prose.ts';
import { KeyResultKind } from '../words.ts';
import { CheckIn, CheckInConnection } from './check-in.ts';
import { aimText, computedText, dayOfValue, unitOf, valueText } from './figures.ts';
import { Grade } from './grade.ts';
import { Integrity } from './integrity.ts';
import type { KeyResultNode } from './key-result-node.ts';
import { PlanPoint, Point, TargetChange } from './key-result-series.ts';
import { Objective, streamOfObjective } from './objective.ts';
import { Pace } from './pace.ts';

/** A number of an aim by its name; absent where the kind has none of that name. */
const numberIn = (aim: Aim, name: 'baseline' | 'target' | 'low' | 'high' | 'commit' | 'stretch') =>
  (aim as Partial<Record<typeof name, number>>)[name];

const dueIn = (aim: Aim | undefined) =>
  aim?.kind === 'milestone' ? dayOfValue(aim.due) : undefined;

/** What was first committed to, where that is not what counts now. */
const movedFrom = ({ each: { keyResult } }: KeyResultNode): Aim | undefined =>
  keyResult.targetChanges.length > 0 ? keyResult.firstAim : undefined;

/** A run of so many weeks without coming nearer is worth a word. */
const longRun = 3;

function steady(explained: Figure<SteadyProgress> | undefined): ExplainedFigure | undefined {
  if (!explained) return undefined;
  const { nearer, weeks, longestStill } = explained.value;
  const run = longestStill >= longRun ? `, ${countInWords(longestStill)} in a row without` : '';
  return {
    explained: { ...explained, value: nearer / weeks },
    text: `${nearer} of ${weeks} weeks${run}`,
  };
}

export const KeyResult = builder.objectRef<KeyResultNode>('KeyResult');
KeyResult.implement({
  reading: 'open',
  description: 'How one will know.',
  fields: (t) => {
    const aimNumber = (name: Parameters<typeof numberIn>[1]) =>
      t.float({ nullable: true, resolve: ({ each }) => numberIn(each.keyResult.aim, name) });
    return {
      id: t.id({ resolve: ({ each }) => each.keyResult.id }),
      objective: t.field({
        type: Objective,
        resolve: ({ world, objective }) => ({ world, view: objective }),
      }),
      name: t.field({
        type: Prose,
        resolve: ({ objective, each }) =>
          placed(each.keyResult.name, streamOfObjective(objective.objective.id), 'name')!,
      }),
      kind: t.field({ type: KeyResultKind, resolve: ({ each }) => each.keyResult.kind }),
      unit: t.string({ resolve: ({ each }) => each.keyResult.unit }),
      decimals: t.int({ resolve: ({ each }) => each.keyResult.decimals }),
      leading: t.boolean({ nullable: true, resolve: ({ each }) => each.keyResult.leading }),
      isDropped: t.boolean({ resolve: ({ each }) => each.keyResult.droppedAt !== undefined }),
      baseline: aimNumber('baseline'),
      target: aimNumber('target'),
      low: aimNumber('low'),
      high: aimNumber('high'),
      commit: aimNumber('commit'),
      stretch: aimNumber('stretch'),
      dueOn: t.field({
        type: 'Day',
        nullable: true,
        resolve: ({ each }) => dueIn(each.keyResult.aim),
      }),
      firstTarget: t.float({
        nullable: true,
        description: 'The target first committed, where it is not the one of now.',
        resolve: (node) => {
          const aim = movedFrom(node);
          return aim && numberIn(aim, 'target');
        },
      }),
      firstDueOn: t.field({
        type: 'Day',
        nullable: true,
        resolve: (node) => dueIn(movedFrom(node)),
      }),
      baselineText: t.string({
        nullable: true,
        description: 'The baseline as people read it.',
        resolve: ({ each: { keyResult } }) => {
          const baseline = numberIn(keyResult.aim, 'baseline');
          return baseline === undefined ? undefined : valueText(keyResult, baseline);
        },
      }),
      targetText: t.string({
        nullable: true,
        resolve: ({ each }) => aimText(each.keyResult.aim),
      }),
      lastText: t.string({
        nullable: true,
        resolve: ({ each: { keyResult, last } }) => last && valueText(keyResult, last.value),
      }),
      expectedText: t.string({
        nullable: true,
        resolve: ({ each: { keyResult, expected } }) =>
          expected && figure(expected.value, unitOf(keyResult)),
      }),
      barText: t.string({
        nullable: true,
        resolve: ({ each: { keyResult, barAt } }) =>
          barAt === undefined ? undefined : valueText(keyResult, barAt),
      }),
      barAt: t.float({
        nullable: true,
        description: 'The value at which the bar of its objective is reached.',
        resolve: ({ each }) => each.barAt,
      }),
      last: t.field({
        type: CheckIn,
        nullable: true,
        resolve: (node) => node.each.last && { node, checkIn: node.each.last },
      }),
      expected: t.field({
        type: Explained,
        nullable: true,
        description: 'Where it should be today.',
        resolve: ({ each: { keyResult, expected } }) =>
          figured(expected, (value) => computedText(keyResult, value)),
      }),
      pace: t.field({ type: Pace, resolve: ({ each }) => each.pace }),
      confidence: t.field({
        type: Explained,
        nullable: true,
        description: 'The last confidence as it counts today.',
        resolve: ({ each }) =>
          figured(each.confidence, (value) => bareNumber(value, Number.isInteger(value) ? 0 : 1)),
      }),
      chance: t.field({
        type: Explained,
        nullable: true,
        description: 'The chance that the values give, less what is in the way past its clock.',
        resolve: ({ world, objective, each }) => figured(chanceNow(world, objective, each), share),
      }),
      age: t.int({
        nullable: true,
        description: 'Days since the last word.',
        resolve: ({ each }) => each.age,
      }),
      isQuiet: t.boolean({ resolve: ({ each }) => each.quiet }),
      fell: t.int({
        description: 'Fall of confidence with the last word.',
        resolve: ({ each }) => each.fell,
      }),
      trend: t.field({
        type: ['Int'],
        nullable: { list: false, items: true },
        description: 'Confidences of the last five weeks, null for a week without a word.',
        resolve: ({ each }) => each.trend,
      }),
      series: t.field({
        type: [Point],
        description: 'All words in the cycle, oldest first.',
        resolve: ({ each }) => each.checkIns,
      }),
      plan: t.field({ type: [PlanPoint], resolve: ({ each }) => each.keyResult.plan ?? [] }),
      targetChanges: t.field({
        type: [TargetChange],
        resolve: ({ objective, each }) =>
          each.keyResult.targetChanges.map((change) => ({
            stream: streamOfObjective(objective.objective.id),
            change,
          })),
      }),
      grade: t.field({
        type: Grade,
        nullable: true,
        resolve: ({ objective, each: { keyResult } }) =>
          keyResult.grade && {
            stream: streamOfObjective(objective.objective.id),
            grade: keyResult.grade,
          },
      }),
      integrity: t.field({
        type: Integrity,
        nullable: true,
        resolve: ({ world, objective, each }) =>
          integrityOf(each.keyResult, objective, { thresholds: world.thresholds() }),
      }),
      steadiness: t.field({
        type: Explained,
        nullable: true,
        description: 'In how many of the weeks that are over it came nearer to its target.',
        resolve: ({ objective, each }) => steady(steadinessOf(each, objective)),
      }),
      checkIns: t.field({
        type: CheckInConnection,
        description: 'Its check-ins, newest first.',
        args: { first: t.arg.int({ defaultValue: 20 }), after: t.arg.string() },
        resolve: (node, page) =>
          pageOf(
            node.each.checkIns.toReversed(),
            page,
            20,
            ({ id }) => id,
            (checkIn) => ({ node, checkIn }),
          ),
      }),
    };
  },
});
