import type {
  Assumption as SharedAssumption,
  Decision as SharedDecision,
  DecisionOption as SharedOption,
  PremortemReason as SharedReason,
  Review as SharedReview,
} from '@cairn/shared/friction/decision/state';
import { isLeftBehind, pairOf } from '@cairn/shared/friction/decision/thinking';
import { whoseAt } from '@cairn/shared/kernel/whose';
import type { DecisionView } from '@cairn/shared/views/decision-view';
import { builder } from '../builder.ts';
import { Person } from '../organisation/person.ts';
import { Prose, placed } from '../prose.ts';
import type { ClosedRule } from '../reading/rule.ts';
import type { RequestContext } from '../request-context.ts';
import { KeyResult } from '../strategy/key-result.ts';
import { HelpMode } from '../words.ts';
import type { DecisionNode } from './decision.ts';
import type { Part } from './happened.ts';
import { viewerMayDecide } from './viewer-may-decide.ts';

/** Part of a decision, with the whole of it. */
export type PartOfDecision<What> = Part<What> & { readonly view: DecisionView };

export const partOf = <What>({ world, view }: DecisionNode, what: What): PartOfDecision<What> => ({
  world,
  view,
  stream: `decision-${view.decision.id}`,
  what,
});

export const DecisionOption = builder
  .objectRef<PartOfDecision<SharedOption>>('DecisionOption')
  .implement({
    reading: 'open',
    description: 'A way in which it may be decided.',
    fields: (t) => ({
      id: t.id({ resolve: ({ what }) => what.id }),
      words: t.field({
        type: Prose,
        resolve: ({ stream, what }) => placed(what.words, stream, 'words')!,
      }),
      expected: t.field({
        type: Prose,
        nullable: true,
        description: 'What is expected of it.',
        resolve: ({ stream, what }) => placed(what.expected, stream, 'expected'),
      }),
      offeredBy: t.field({
        type: Person,
        resolve: ({ world, what }) => ({ world, id: what.offeredById }),
      }),
      viewerCanTakeBack: t.boolean({
        resolve: ({ view, what }, _args, context) =>
          viewerMayDecide(view.decision.id, { type: 'TakeBackOption', optionId: what.id }, context),
      }),
    }),
  });

/**
 * What is thought before a decision is between two people, and passes on with the deciding where one
 * of the two passes it on.
 */
const ofThePair: ClosedRule<PartOfDecision<SharedAssumption | SharedReason>> = {
  privacy: 'pair',
  whose:
    'who asked for the decision, and who is to decide it now; who asked alone, where somebody else handed it over since',
  of: ({ view: { decision }, what }, { present }) =>
    whoseAt(pairOf(present.decision(decision.id)), what.position),
};

const leftBehind = {
  description:
    'Whether it stayed with who asked: whoever decided had left, and somebody else handed it over.',
  resolve: (
    { view: { decision }, what }: PartOfDecision<SharedAssumption | SharedReason>,
    _args: object,
    { present }: RequestContext,
  ) => isLeftBehind(present.decision(decision.id)!, what),
};

export const Assumption = builder.objectRef<PartOfDecision<SharedAssumption>>('Assumption');
Assumption.implement({
  reading: ofThePair,
  description: 'What has to be true for it to come out well.',
  fields: (t) => ({
    id: t.id({ resolve: ({ what }) => what.id }),
    words: t.field({
      type: Prose,
      resolve: ({ stream, what }) => placed(what.words, stream, 'words')!,
    }),
    held: t.boolean({
      nullable: true,
      description: 'Whether it does; null until that is known.',
      resolve: ({ what }) => what.held,
    }),
    isLeftBehind: t.boolean(leftBehind),
  }),
});

export const PremortemReason = builder
  .objectRef<PartOfDecision<SharedReason>>('PremortemReason')
  .implement({
    reading: ofThePair,
    description: 'Why it will have failed, looked back upon from the end.',
    fields: (t) => ({
      id: t.id({ resolve: ({ what }) => what.id }),
      why: t.field({
        type: Prose,
        resolve: ({ stream, what }) => placed(what.why, stream, 'why')!,
      }),
      sign: t.field({
        type: Prose,
        description: 'What would show it early.',
        resolve: ({ stream, what }) => placed(what.sign, stream, 'sign')!,
      }),
      watched: t.field({
        type: KeyResult,
        nullable: true,
        description: 'The key result that is watched for it.',
        resolve: ({ world, view, what }) => {
          for (const objective of view.objectives)
            for (const each of objective.keyResults)
              if (each.keyResult.id === what.watch?.keyResultId) return { world, objective, each };
          return undefined;
        },
      }),
      atOrBelow: t.int({
        nullable: true,
        description: 'The confidence in it at which the sign shows, and below.',
        resolve: ({ what }) => what.watch?.atOrBelow,
      }),
      isLeftBehind: t.boolean(leftBehind),
      shownSince: t.field({
        type: 'Instant',
        nullable: true,
        description: 'Since when the sign shows; null while it does not.',
        resolve: ({ view, what }) => view.shown.find(({ reason }) => reason.id === what.id)?.since,
      }),
    }),
  });

export const DecisionMade = builder
  .objectRef<PartOfDecision<NonNullable<SharedDecision['made']>>>('DecisionMade')
  .implement({
    reading: 'open',
    description: 'What was decided, and why.',
    fields: (t) => ({
      by: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.byId }) }),
      at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
      option: t.field({
        type: DecisionOption,
        nullable: true,
        description: 'The option taken; null where something else was decided.',
        resolve: ({ world, view, what }) => {
          const option = view.decision.options.find(({ id }) => id === what.optionId);
          return option && partOf({ world, view }, option);
        },
      }),
      words: t.field({
        type: Prose,
        nullable: true,
        description: 'What was decided, where it was none of the options.',
        resolve: ({ stream, what }) => placed(what.words, stream, 'words'),
      }),
      because: t.field({
        type: Prose,
        resolve: ({ stream, what }) => placed(what.because, stream, 'because')!,
      }),
      confidence: t.int({
        description: 'Chances in ten that it turns out well.',
        resolve: ({ what }) => what.confidence,
      }),
      reviewOn: t.field({ type: 'Day', nullable: true, resolve: ({ what }) => what.reviewOn }),
      mode: t.field({ type: HelpMode, resolve: ({ what }) => what.mode }),
    }),
  });

export const DecisionReview = builder
  .objectRef<PartOfDecision<SharedReview>>('DecisionReview')
  .implement({
    reading: 'open',
    description: 'What came of it.',
    fields: (t) => ({
      by: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.byId }) }),
      at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
      cameOfIt: t.field({
        type: Prose,
        resolve: ({ stream, what }) => placed(what.cameOfIt, stream, 'cameOfIt')!,
      }),
      stands: t.boolean({ resolve: ({ what }) => what.stands }),
    }),
  });
