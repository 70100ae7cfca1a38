import { unawareIds, untoldIds } from '@cairn/shared/friction/decision/telling';
import { bareNumber } from '@cairn/shared/kernel/figures';
import { decisionWithoutTelling } from '@cairn/shared/signals/decision-without-telling';
import { type DecisionView, decisionView } from '@cairn/shared/views/decision-view';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { Explained, figured } from '../explained/explained.ts';
import { Term } from '../explained/term.ts';
import { Person } from '../organisation/person.ts';
import { Prose, placed } from '../prose.ts';
import { KeyResult } from '../strategy/key-result.ts';
import { Objective } from '../strategy/objective.ts';
import { DecisionStage, Severity } from '../words.ts';
import { Clock } from './clock.ts';
import {
  Assumption,
  DecisionMade,
  DecisionOption,
  DecisionReview,
  PremortemReason,
  partOf,
} from './decision-parts.ts';
import { Happened, HappenedBecause, Told } from './happened.ts';
import { somebodyElse, somebodyElseAtWork } from './somebody-else.ts';
import { viewerMayDecide } from './viewer-may-decide.ts';

export interface DecisionNode {
  readonly world: WorldView;
  readonly view: DecisionView;
}

const written = ({ view: { decision } }: DecisionNode, name: 'question' | 'context' | 'concern') =>
  placed(decision[name], `decision-${decision.id}`, name);

const part = <What>(node: DecisionNode, what: What | undefined) =>
  what === undefined ? undefined : partOf(node, what);

const WithoutTelling = builder
  .objectRef<NonNullable<ReturnType<typeof decisionWithoutTelling>>>('DecisionWithoutTelling')
  .implement({
    reading: 'carried',
    description: 'A question to whoever decided and has not told it.',
    fields: (t) => ({
      question: t.exposeString('question'),
      evidence: t.field({ type: [Term], resolve: ({ evidence }) => evidence }),
      explained: t.field({
        type: Explained,
        resolve: ({ explained }) => figured(explained, (hours) => `${bareNumber(hours, 1)} h`)!,
      }),
    }),
  });

export const Decision = builder.objectRef<DecisionNode>('Decision');
Decision.implement({
  reading: 'open',
  description: 'A question that one person settles. Made and not told, it is not done.',
  fields: (t) => ({
    id: t.id({ resolve: ({ view }) => view.decision.id }),
    stage: t.field({ type: DecisionStage, resolve: ({ view }) => view.stage }),
    question: t.field({ type: Prose, resolve: (node) => written(node, 'question')! }),
    context: t.field({
      type: Prose,
      nullable: true,
      description: 'Why it comes up.',
      resolve: (node) => written(node, 'context'),
    }),
    severity: t.field({ type: Severity, resolve: ({ view }) => view.decision.severity }),
    decider: t.field({
      type: Person,
      resolve: ({ world, view }) => ({ world, id: view.decision.deciderId }),
    }),
    neededBy: t.field({
      type: 'Day',
      nullable: true,
      resolve: ({ view }) => view.decision.neededBy,
    }),
    objectives: t.field({
      type: [Objective],
      description: 'What it concerns; none where that is the whole organisation.',
      resolve: ({ world, view }) => view.objectives.map((each) => ({ world, view: each })),
    }),
    keyResults: t.field({
      type: [KeyResult],
      description: 'What stands still until it is made.',
      resolve: ({ world, view }) => view.keyResults.map((each) => ({ world, ...each })),
    }),
    stakeholder: t.string({
      nullable: true,
      description: 'The role or group outside the team whose concern it settles.',
      resolve: ({ view }) => view.decision.stakeholder,
    }),
    concern: t.field({ type: Prose, nullable: true, resolve: (node) => written(node, 'concern') }),
    replaces: t.field({
      type: Decision,
      nullable: true,
      description: 'The decision that it takes the place of.',
      resolve: ({ world, view }) => decisionAt(world, view.decision.replacesId),
    }),
    replacedBy: t.field({
      type: Decision,
      nullable: true,
      description: 'The decision that was asked for in its place, the last of them.',
      resolve: ({ world, view }) =>
        decisionAt(
          world,
          world.decisions().findLast(({ replacesId }) => replacesId === view.decision.id)?.id,
        ),
    }),
    requestedBy: t.field({
      type: Person,
      resolve: ({ world, view }) => ({ world, id: view.decision.requestedById }),
    }),
    requestedAt: t.field({ type: 'Instant', resolve: ({ view }) => view.decision.requestedAt }),
    options: t.field({
      type: [DecisionOption],
      resolve: (node) => node.view.decision.options.map((each) => partOf(node, each)),
    }),
    assumptions: t.field({
      type: [Assumption],
      resolve: (node) => node.view.decision.assumptions.map((each) => partOf(node, each)),
    }),
    reasons: t.field({
      type: [PremortemReason],
      description: 'The pre-mortem.',
      resolve: (node) => node.view.decision.reasons.map((each) => partOf(node, each)),
    }),
    acknowledged: t.field({
      type: Happened,
      nullable: true,
      resolve: (node) => part(node, node.view.decision.acknowledged),
    }),
    declined: t.field({
      type: HappenedBecause,
      nullable: true,
      resolve: (node) => part(node, node.view.decision.declined),
    }),
    withdrawn: t.field({
      type: HappenedBecause,
      nullable: true,
      resolve: (node) => part(node, node.view.decision.withdrawn),
    }),
    made: t.field({
      type: DecisionMade,
      nullable: true,
      resolve: (node) => part(node, node.view.decision.made),
    }),
    toTell: t.field({
      type: [Person],
      description:
        'Those who have to be told and were not; once it is reversed, those who still go by it.',
      resolve: ({ world, view: { decision } }) =>
        (decision.reversed ? unawareIds : untoldIds)(decision, world).map((id) => ({ world, id })),
    }),
    told: t.field({
      type: [Told],
      resolve: (node) => node.view.decision.told.map((each) => partOf(node, each)),
    }),
    toldOfReversal: t.field({
      type: [Told],
      description: 'Who was told that it holds no longer.',
      resolve: (node) => node.view.decision.toldOfReversal.map((each) => partOf(node, each)),
    }),
    reviews: t.field({
      type: [DecisionReview],
      resolve: (node) => node.view.decision.reviews.map((each) => partOf(node, each)),
    }),
    reversed: t.field({
      type: HappenedBecause,
      nullable: true,
      resolve: (node) => part(node, node.view.decision.reversed),
    }),
    clock: t.field({
      type: Clock,
      nullable: true,
      description: 'Until it is made; null once it is settled.',
      resolve: ({ view }) => view.clock,
    }),
    acknowledge: t.field({
      type: Clock,
      nullable: true,
      description: 'Until whoever decides has seen it; null once they have.',
      resolve: ({ view }) => view.acknowledge,
    }),
    communicate: t.field({
      type: Clock,
      nullable: true,
      description:
        'Until those whom it concerns were told, also that it was reversed; null before it is made.',
      resolve: ({ view }) => view.communicate,
    }),
    withoutTelling: t.field({
      type: WithoutTelling,
      nullable: true,
      description: 'What to ask whoever decided once the time to tell is over.',
      resolve: ({ world, view: { decision, communicate } }) =>
        decisionWithoutTelling({
          clock: decision.reversed ? undefined : communicate,
          untold: untoldIds(decision, world).length,
          told: decision.told.length,
          provenance: { events: decision.events },
        }),
    }),
    rank: t.field({
      type: Explained,
      nullable: true,
      description: 'Its place in the triage, a suggestion; null once it is settled.',
      resolve: ({ view }) => figured(view.rank, (value) => bareNumber(value, 1)),
    }),
    viewerCanAcknowledge: t.boolean({
      resolve: ({ view }, _args, context) =>
        viewerMayDecide(view.decision.id, { type: 'AcknowledgeDecision' }, context),
    }),
    viewerCanMake: t.boolean({
      description: 'Whether the viewer may also decline it.',
      resolve: ({ view }, _args, context) =>
        viewerMayDecide(
          view.decision.id,
          { type: 'MakeDecision', words: '…', because: '…', confidence: 5, mode: 'asked' },
          context,
        ),
    }),
    viewerCanHandOver: t.boolean({
      resolve: ({ view: { decision } }, _args, context) => {
        const { deciderId } = context.present.decision(decision.id) ?? decision;
        const [toId] = somebodyElseAtWork([deciderId], context);
        return (
          toId !== undefined &&
          viewerMayDecide(decision.id, { type: 'HandOverDecision', toId }, context)
        );
      },
    }),
    viewerCanWithdraw: t.boolean({
      resolve: ({ view }, _args, context) =>
        viewerMayDecide(view.decision.id, { type: 'WithdrawDecision', because: '…' }, context),
    }),
    viewerCanOffer: t.boolean({
      resolve: ({ view: { decision } }, _args, context) =>
        viewerMayDecide(
          decision.id,
          { type: 'OfferOption', optionId: decision.id, words: '…' },
          context,
        ),
    }),
    viewerCanThink: t.boolean({
      description: 'Whether the viewer may record assumptions and reasons why it may fail.',
      resolve: ({ view: { decision } }, _args, context) =>
        viewerMayDecide(
          decision.id,
          { type: 'RecordAssumption', assumptionId: decision.id, words: '…' },
          context,
        ),
    }),
    viewerCanCommunicate: t.boolean({
      resolve: ({ view: { decision } }, _args, context) => {
        const { told, toldOfReversal, made, reversed } =
          context.present.decision(decision.id) ?? decision;
        const known = (reversed ? toldOfReversal : told).map(({ personId }) => personId);
        const knows = (reversed ?? made)?.byId;
        const toIds = somebodyElse([...known, ...(knows ? [knows] : [])], context);
        return viewerMayDecide(decision.id, { type: 'CommunicateDecision', toIds }, context);
      },
    }),
    viewerCanReview: t.boolean({
      resolve: ({ view }, _args, context) =>
        viewerMayDecide(
          view.decision.id,
          { type: 'ReviewDecision', cameOfIt: '…', stands: true },
          context,
        ),
    }),
    viewerCanReverse: t.boolean({
      resolve: ({ view }, _args, context) =>
        viewerMayDecide(view.decision.id, { type: 'ReverseDecision', because: '…' }, context),
    }),
  }),
});

export function decisionAt(world: WorldView, id: string | undefined): DecisionNode | undefined {
  const view = id === undefined ? undefined : decisionView(world, id);
  return view && { world, view };
}
