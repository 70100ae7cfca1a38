import type { CheckIn as CheckInState } from '@cairn/shared/strategy/objective/state';
import { builder } from '../builder.ts';
import { Person } from '../organisation/person.ts';
import { countOf } from '../paging.ts';
import { Prose, placed } from '../prose.ts';
import { viewerCanCorrect, viewerCanWithdraw } from '../viewer-may.ts';
import { FallReason } from '../words.ts';
import { Ask, asksOf } from './ask.ts';
import { dayOfValue, valueText } from './figures.ts';
import { KeyResult } from './key-result.ts';
import type { KeyResultNode } from './key-result-node.ts';
import { streamOfObjective } from './objective.ts';

export interface CheckInNode {
  readonly node: KeyResultNode;
  readonly checkIn: CheckInState;
}

const objectiveIdOf = ({ node }: CheckInNode) => node.objective.objective.id;
const streamOf = (each: CheckInNode) => streamOfObjective(objectiveIdOf(each));

export const CheckIn = builder.objectRef<CheckInNode>('CheckIn');
CheckIn.implement({
  reading: 'open',
  description: 'A word on a key result: where it stands and how likely it is to land.',
  fields: (t) => ({
    id: t.id({ resolve: ({ checkIn }) => checkIn.id }),
    keyResult: t.field({ type: KeyResult, resolve: ({ node }) => node }),
    author: t.field({
      type: Person,
      resolve: ({ node, checkIn }) => ({ world: node.world, id: checkIn.authorId }),
    }),
    at: t.field({
      type: 'Instant',
      description: 'When it was true.',
      resolve: ({ checkIn }) => checkIn.effectiveAt,
    }),
    recordedAt: t.field({ type: 'Instant', resolve: ({ checkIn }) => checkIn.recordedAt }),
    value: t.float({
      description: 'In the unit; for a milestone the forecast day, milliseconds since 1970 UTC.',
      resolve: ({ checkIn }) => checkIn.value,
    }),
    valueText: t.string({
      resolve: ({ node, checkIn }) => valueText(node.each.keyResult, checkIn.value),
    }),
    forecastOn: t.field({
      type: 'Day',
      nullable: true,
      resolve: ({ node, checkIn }) =>
        node.each.keyResult.kind === 'milestone' ? dayOfValue(checkIn.value) : undefined,
    }),
    reached: t.boolean({ resolve: ({ checkIn }) => checkIn.reached }),
    confidence: t.int({ resolve: ({ checkIn }) => checkIn.confidence }),
    fallReason: t.field({
      type: FallReason,
      nullable: true,
      resolve: ({ checkIn }) => checkIn.fallReason,
    }),
    note: t.field({
      type: Prose,
      nullable: true,
      resolve: (each) => placed(each.checkIn.note, streamOf(each), 'note'),
    }),
    learning: t.field({
      type: Prose,
      nullable: true,
      resolve: (each) => placed(each.checkIn.learning, streamOf(each), 'learning'),
    }),
    next: t.field({
      type: [Prose],
      resolve: (each) => each.checkIn.next.map((prose) => placed(prose, streamOf(each), 'next')!),
    }),
    asks: t.field({
      type: [Ask],
      resolve: ({ node: { world, objective }, checkIn }) =>
        asksOf(world, objective.objective, ({ checkInId }) => checkInId === checkIn.id),
    }),
    correctedBecause: t.field({
      type: Prose,
      nullable: true,
      resolve: (each) => placed(each.checkIn.correctedBecause, streamOf(each), 'because'),
    }),
    viewerCanWithdraw: t.boolean({
      resolve: (each, _args, context) =>
        viewerCanWithdraw(each.checkIn, objectiveIdOf(each), context),
    }),
    viewerCanCorrect: t.boolean({
      resolve: (each, _args, context) =>
        viewerCanCorrect(each.checkIn, objectiveIdOf(each), context),
    }),
  }),
});

export const CheckInConnection = builder.connectionObject(
  {
    reading: 'carried',
    type: CheckIn,
    name: 'CheckInConnection',
    fields: (t) => ({ totalCount: t.int({ resolve: countOf }) }),
  },
  { reading: 'carried', name: 'CheckInEdge' },
);
