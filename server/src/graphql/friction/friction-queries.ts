import type { PutOff } from '@cairn/shared/friction/triage/state';
import { bareNumber } from '@cairn/shared/kernel/figures';
import {
  isPastClock,
  type TriageItem as SharedItem,
  triageItemKinds,
} from '@cairn/shared/views/triage/item';
import { type Triage, triage } from '@cairn/shared/views/triage/triage';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { choices } from '../choices.ts';
import { edgeError } from '../edge-error.ts';
import { Explained, figured } from '../explained/explained.ts';
import { AsOf } from '../moment/as-of.ts';
import { pageSize } from '../paging.ts';
import { Prose, placed } from '../prose.ts';
import type { RequestContext } from '../request-context.ts';
import { Ask } from '../strategy/ask.ts';
import { KeyResult } from '../strategy/key-result.ts';
import { Objective } from '../strategy/objective.ts';
import { Question } from '../strategy/question.ts';
import { Blocker, blockerAt } from './blocker.ts';
import { Clock } from './clock.ts';
import { Decision } from './decision.ts';
import { Dependency } from './dependency.ts';
import { Escalation } from './escalation.ts';

const Kind = choices('TriageKind', triageItemKinds, 'What stands in somebody’s way.');

interface TriageNode {
  readonly world: WorldView;
  readonly item: SharedItem;
}

const TriageItem = builder.objectRef<TriageNode>('TriageItem').implement({
  reading: 'carried',
  description: 'Something that stands in somebody’s way, with its place among all that does.',
  fields: (t) => ({
    id: t.id({
      description: 'That of what it is about; of a question, what it asks about.',
      resolve: ({ item }) => item.id,
    }),
    kind: t.field({ type: Kind, resolve: ({ item }) => item.kind }),
    escalation: t.field({
      type: Escalation,
      nullable: true,
      resolve: ({ world, item }) =>
        item.kind === 'escalation' ? { world, view: item.escalation } : undefined,
    }),
    decision: t.field({
      type: Decision,
      nullable: true,
      resolve: ({ world, item }) =>
        item.kind === 'decision' ? { world, view: item.decision } : undefined,
    }),
    dependency: t.field({
      type: Dependency,
      nullable: true,
      resolve: ({ world, item }) =>
        item.kind === 'dependency' ? { world, view: item.dependency } : undefined,
    }),
    blocker: t.field({
      type: Blocker,
      nullable: true,
      resolve: ({ world, item }) =>
        item.kind === 'blocker' ? { world, view: item.blocker } : undefined,
    }),
    ask: t.field({
      type: Ask,
      nullable: true,
      resolve: ({ world, item }) => (item.kind === 'ask' ? { world, view: item.ask } : undefined),
    }),
    fellFrom: t.int({
      nullable: true,
      description: 'The confidence that was said before a fall.',
      resolve: ({ item }) => (item.kind === 'fall' ? item.fall.previous?.confidence : undefined),
    }),
    fellTo: t.int({
      nullable: true,
      resolve: ({ item }) => (item.kind === 'fall' ? item.fall.confidence : undefined),
    }),
    isPastClock: t.boolean({
      description: 'Whether a clock of it is over: it stands in the queue whatever is put off.',
      resolve: ({ item }) => isPastClock(item),
    }),
    quietDays: t.int({
      nullable: true,
      description: 'Days for which nobody has spoken for it.',
      resolve: ({ item }) => (item.kind === 'quiet' ? item.days : undefined),
    }),
    question: t.field({
      type: Question,
      nullable: true,
      resolve: ({ item }) =>
        item.kind === 'signal'
          ? { objectiveId: item.objectives[0]!.objective.id, question: item.question }
          : undefined,
    }),
    objectives: t.field({
      type: [Objective],
      description: 'What it concerns; none where it is the whole organisation.',
      resolve: ({ world, item }) => item.objectives.map((view) => ({ world, view })),
    }),
    keyResults: t.field({
      type: [KeyResult],
      description: 'What stands still, or what a question is about.',
      resolve: ({ world, item }) => item.keyResults.map((each) => ({ world, ...each })),
    }),
    toldAt: t.field({ type: 'Instant', resolve: ({ item }) => item.toldAt }),
    clock: t.field({ type: Clock, nullable: true, resolve: ({ item }) => item.clock }),
    rank: t.field({
      type: Explained,
      description: 'Its place, a suggestion.',
      resolve: ({ item }) => figured(item.rank, (value) => bareNumber(value, 1))!,
    }),
  }),
});

const PutOffItem = builder
  .objectRef<TriageNode & { readonly how: PutOff; readonly viewerId: string }>('PutOffItem')
  .implement({
    reading: {
      privacy: 'self',
      whose: 'who put it off',
      of: ({ viewerId }) => ({ personIds: [viewerId] }),
    },
    description: 'What the viewer put off or set aside.',
    fields: (t) => ({
      item: t.field({ type: TriageItem, resolve: ({ world, item }) => ({ world, item }) }),
      until: t.field({
        type: 'Day',
        nullable: true,
        description: 'The day on which it comes back; null where it was set aside.',
        resolve: ({ how }) => how.until,
      }),
      because: t.field({
        type: Prose,
        nullable: true,
        resolve: ({ how, viewerId }) => placed(how.because, `triage-${viewerId}`, 'because'),
      }),
    }),
  });

/** As many as anybody works through at one sitting; the rest is asked for by `from`. */
const mostShown = 40;

const triages = (): Map<RequestContext, Triage> => new Map();

/** The viewer's triage, worked out once for all of the request's fields. */
function triageOf(world: WorldView, context: RequestContext): Triage {
  const known = context.once(world, triages);
  const found = known.get(context) ?? triage(world, context.viewerId, context.present);
  known.set(context, found);
  return found;
}

builder.queryFields((t) => ({
  triage: t.field({
    reading: 'self',
    type: [TriageItem],
    description:
      'What stands in somebody’s way and is the viewer’s to clear or to ask about, the highest rank first.',
    args: {
      asOf: t.arg({ type: AsOf }),
      first: t.arg.int(),
      from: t.arg.int({ description: 'How many of the highest rank are left out, 0 or more.' }),
    },
    resolve: async (_root, { asOf, first, from }, context) => {
      const world = await context.lookingAt(asOf);
      const size = pageSize(first, mostShown);
      const begin = from ?? 0;
      if (begin < 0) throw edgeError('BAD_USER_INPUT', 'A queue begins at its place 0.');
      return triageOf(world, context)
        .standing.slice(begin, begin + size)
        .map((item) => ({ world, item }));
    },
  }),
  triageCount: t.int({
    reading: 'self',
    description: 'How many things stand in the viewer’s triage.',
    args: { asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { asOf }, context) =>
      triageOf(await context.lookingAt(asOf), context).standing.length,
  }),
  putOff: t.field({
    reading: 'self',
    type: [PutOffItem],
    description: 'What would stand in the viewer’s triage, had they not put it off.',
    args: { asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { asOf }, context) => {
      const world = await context.lookingAt(asOf);
      const { viewerId } = context;
      return triageOf(world, context).putOff.map((each) => ({ world, viewerId, ...each }));
    },
  }),
}));

builder.queryField('blocker', (t) =>
  t.field({
    reading: 'open',
    type: Blocker,
    nullable: true,
    args: { id: t.arg.id({ required: true }), asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { id, asOf }, context) =>
      blockerAt(await context.lookingAt(asOf), String(id)),
  }),
);
