import { dayOf } from '@cairn/shared/kernel/calendar';
import { askedBy, openAsksFor } from '@cairn/shared/views/ask-view';
import { currentCycle } from '@cairn/shared/views/cycle-at';
import {
  quietBets,
  quietKeyResults,
  type QuietKeyResult as SharedQuiet,
} from '@cairn/shared/views/gone-quiet';
import { movedSince, movements } from '@cairn/shared/views/moved';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { AsOf, timeZoneOf } from '../moment/as-of.ts';
import { Ask } from '../strategy/ask.ts';
import { Bet } from '../strategy/bet.ts';
import { Cycle, cycleAt } from '../strategy/cycle.ts';
import { KeyResult } from '../strategy/key-result.ts';
import { Question } from '../strategy/question.ts';
import { Movement } from './movement.ts';
import { questionsHeardBy } from './questions-heard.ts';
import { owedBy, WalkStep } from './walk-step.ts';

const QuietKeyResult = builder
  .objectRef<{ readonly world: WorldView; readonly quiet: SharedQuiet }>('QuietKeyResult')
  .implement({
    reading: 'carried',
    description: 'A key result on which nobody has spoken for longer than the rhythm allows.',
    fields: (t) => ({
      keyResult: t.field({
        type: KeyResult,
        resolve: ({ world, quiet }) => ({
          world,
          objective: quiet.objective,
          each: quiet.keyResult,
        }),
      }),
      mine: t.boolean({
        resolve: ({ quiet }, _args, { viewerId }) => quiet.objective.objective.ownerId === viewerId,
      }),
    }),
  });

export const ThisWeek = builder.objectRef<WorldView>('ThisWeek').implement({
  reading: 'open',
  description: 'What the viewer owes, what moved, what went quiet, what Cairn asks.',
  fields: (t) => ({
    day: t.field({
      type: 'Day',
      resolve: (world, _args, { present }) => dayOf(world.now, timeZoneOf(present)),
    }),
    cycle: t.field({
      type: Cycle,
      nullable: true,
      resolve: (world) => cycleAt(world, currentCycle(world)),
    }),
    owe: t.field({
      type: [WalkStep],
      resolve: (world, _args, { viewerId }) => owedBy(world, viewerId),
    }),
    askedOfMe: t.field({
      type: [Ask],
      description: 'Open asks that are the viewer’s to answer, the highest rank first.',
      resolve: (world, _args, { viewerId }) =>
        openAsksFor(world, viewerId).map((view) => ({ world, view })),
    }),
    askedByMe: t.field({
      type: [Ask],
      description: 'What the viewer asked for and has not heard the last of.',
      resolve: (world, _args, { viewerId }) =>
        askedBy(world, viewerId).map((view) => ({ world, view })),
    }),
    movedSince: t.field({ type: 'Instant', nullable: true, resolve: (world) => movedSince(world) }),
    moved: t.field({
      type: [Movement],
      resolve: (world, _args, { viewerId }) =>
        movements(world, viewerId).map((movement) => ({ world, movement })),
    }),
    quiet: t.field({
      type: [QuietKeyResult],
      resolve: (world, _args, { viewerId }) =>
        quietKeyResults(world, viewerId).map((quiet) => ({ world, quiet })),
    }),
    quietBets: t.field({
      type: [Bet],
      resolve: (world, _args, { viewerId }) =>
        quietBets(world, viewerId).map(({ objective, bet }) => ({ world, view: objective, bet })),
    }),
    questions: t.field({
      type: [Question],
      description: 'What Cairn asks about objectives of the cycle, as far as the viewer hears it.',
      resolve: (world, _args, context) =>
        questionsHeardBy(context.viewerId, world, context.present),
    }),
  }),
});

builder.queryField('thisWeek', (t) =>
  t.field({
    reading: 'self',
    type: ThisWeek,
    args: { asOf: t.arg({ type: AsOf }) },
    resolve: (_root, { asOf }, context) => context.lookingAt(asOf),
  }),
);
