import { share } from '@cairn/shared/kernel/figures';
import { hoursInWords, type Latency as SharedLatency } from '@cairn/shared/signals/latency';
import { currentCycle } from '@cairn/shared/views/cycle-at';
import {
  decisionLatency,
  type DecisionLatency as SharedDecisionLatency,
} from '@cairn/shared/views/decision-latency';
import { builder } from '../builder.ts';
import { Explained, figured } from '../explained/explained.ts';
import { AsOf } from '../moment/as-of.ts';

export const Latency = builder.objectRef<SharedLatency>('Latency').implement({
  reading: 'carried',
  description: 'How long a step takes. What is not done counts as waiting.',
  fields: (t) => ({
    total: t.exposeInt('total'),
    open: t.exposeInt('open', { description: 'Those that were not done.' }),
    median: t.field({
      type: Explained,
      nullable: true,
      description: 'Working hours in which half are done; null where that is not known.',
      resolve: ({ median }) => figured(median, hoursInWords),
    }),
    attainment: t.field({
      type: Explained,
      nullable: true,
      description: 'Share that kept to its clock so far; null of none.',
      resolve: ({ attainment }) => figured(attainment, share),
    }),
  }),
});

const OfDecisions = builder
  .objectRef<SharedDecisionLatency['decisions']>('LatencyOfDecisions')
  .implement({
    reading: 'open',
    fields: (t) => ({
      acknowledge: t.field({ type: Latency, resolve: ({ acknowledge }) => acknowledge }),
      decide: t.field({ type: Latency, resolve: ({ decide }) => decide }),
      communicate: t.field({ type: Latency, resolve: ({ communicate }) => communicate }),
      reversal: t.field({
        type: Explained,
        nullable: true,
        description: 'Share of those made that were reversed soon after; null of none.',
        resolve: ({ reversal }) => figured(reversal, share),
      }),
    }),
  });

const OfEscalations = builder
  .objectRef<SharedDecisionLatency['escalations']>('LatencyOfEscalations')
  .implement({
    reading: 'open',
    fields: (t) => ({
      acknowledge: t.field({ type: Latency, resolve: ({ acknowledge }) => acknowledge }),
      decide: t.field({ type: Latency, resolve: ({ decide }) => decide }),
      communicate: t.field({ type: Latency, resolve: ({ communicate }) => communicate }),
      verify: t.field({ type: Latency, resolve: ({ verify }) => verify }),
    }),
  });

const DecisionLatency = builder.objectRef<SharedDecisionLatency>('DecisionLatency').implement({
  reading: 'open',
  description: 'How long what was asked for in a cycle waited; of nobody alone.',
  fields: (t) => ({
    decisions: t.field({ type: OfDecisions, resolve: ({ decisions }) => decisions }),
    escalations: t.field({ type: OfEscalations, resolve: ({ escalations }) => escalations }),
  }),
});

builder.queryField('decisionLatency', (t) =>
  t.field({
    reading: 'open',
    type: DecisionLatency,
    nullable: true,
    description:
      'Of the organisation, or of a team, in the current cycle unless another is named; null where there is none.',
    args: { cycleId: t.arg.id(), teamId: t.arg.id(), asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { cycleId, teamId, asOf }, context) => {
      const world = await context.lookingAt(asOf);
      const cycle = cycleId == null ? currentCycle(world) : world.cycle(String(cycleId));
      return cycle && decisionLatency(world, cycle, teamId == null ? undefined : String(teamId));
    },
  }),
);
