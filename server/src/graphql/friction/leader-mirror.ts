import { share } from '@cairn/shared/kernel/figures';
import type { Mirror as SharedMirror } from '@cairn/shared/signals/directing';
import {
  leaderMirror,
  type LeaderMirror as SharedLeaderMirror,
} from '@cairn/shared/views/leader-mirror';
import { builder } from '../builder.ts';
import { Explained, figured } from '../explained/explained.ts';
import { Term } from '../explained/term.ts';
import { AsOf } from '../moment/as-of.ts';
import { Latency } from './latency-queries.ts';

const Mirror = builder.objectRef<SharedMirror>('Mirror').implement({
  reading: 'open',
  description: 'A question to the viewer that nobody else hears and nothing records.',
  fields: (t) => ({
    question: t.exposeString('question'),
    evidence: t.field({ type: [Term], resolve: ({ evidence }) => evidence }),
    explained: t.field({
      type: Explained,
      resolve: ({ explained }) => figured(explained, share)!,
    }),
  }),
});

const LeaderMirror = builder.objectRef<SharedLeaderMirror>('LeaderMirror').implement({
  reading: 'open',
  description: 'What the viewer did for others over the last weeks. Of nobody but the viewer.',
  fields: (t) => ({
    weeks: t.exposeInt('weeks'),
    since: t.field({ type: 'Instant', resolve: ({ since }) => since }),
    asked: t.int({
      description: 'Times that they stepped in because they were asked to.',
      resolve: ({ steppedIn }) => steppedIn.asked,
    }),
    offered: t.int({ resolve: ({ steppedIn }) => steppedIn.offered }),
    directed: t.int({ resolve: ({ steppedIn }) => steppedIn.directed }),
    mirror: t.field({ type: Mirror, nullable: true, resolve: ({ mirror }) => mirror }),
    asks: t.field({
      type: Latency,
      description: 'Asks of them, until they answered.',
      resolve: ({ asks }) => asks,
    }),
    decisions: t.field({
      type: Latency,
      description: 'Decisions that are theirs, until they made them.',
      resolve: ({ decisions }) => decisions,
    }),
    escalations: t.field({
      type: Latency,
      description: 'Escalations that they hold or are asked about, until they are decided.',
      resolve: ({ escalations }) => escalations,
    }),
  }),
});

// It takes no person: there is nobody else whose mirror the viewer could ask for.
builder.queryField('leaderMirror', (t) =>
  t.field({
    reading: 'self',
    type: LeaderMirror,
    nullable: true,
    description: 'The viewer’s own; null for who leads nobody.',
    args: { asOf: t.arg({ type: AsOf }) },
    resolve: async (_root, { asOf }, context) =>
      leaderMirror(await context.lookingAt(asOf), context.viewerId),
  }),
);
