import { bareNumber } from '@cairn/shared/kernel/figures';
import type { LearningCommand } from '@cairn/shared/learning/learning/commands';
import type { Application, Dispute } from '@cairn/shared/learning/learning/state';
import { alikeLearnings } from '@cairn/shared/signals/alike-learnings';
import { findCheckIn } from '@cairn/shared/strategy/objective/guards';
import { type LearningView, learningView } from '@cairn/shared/views/learning-view';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { Explained } from '../explained/explained.ts';
import { Blocker, blockerAt } from '../friction/blocker.ts';
import { Person } from '../organisation/person.ts';
import { Team, teamAt } from '../organisation/team.ts';
import { teamsByPerson } from '../organisation/teams-by-person.ts';
import { Prose, placed } from '../prose.ts';
import type { RequestContext } from '../request-context.ts';
import { CheckIn } from '../strategy/check-in.ts';
import { KeyResult } from '../strategy/key-result.ts';
import { keyResultAt } from '../strategy/key-result-node.ts';
import { Objective, objectiveAt } from '../strategy/objective.ts';
import { wouldAccept } from '../viewer-may.ts';
import { readLearnings, streamOfLearning } from './read-learnings.ts';

export interface LearningNode {
  readonly world: WorldView;
  readonly view: LearningView;
}

/** Something said of a learning, with the learning that it is about. */
interface Part<What> extends LearningNode {
  readonly what: What;
}

const streamOf = ({ view }: LearningNode) => streamOfLearning(view.learning.id);

const Applied = builder.objectRef<Part<Application>>('LearningApplied').implement({
  reading: 'open',
  description: 'What a team did with it.',
  fields: (t) => ({
    team: t.field({
      type: Team,
      nullable: true,
      resolve: ({ world, what }) => teamAt(world, what.teamId),
    }),
    objective: t.field({
      type: Objective,
      nullable: true,
      description: 'The objective of that team that it serves.',
      resolve: ({ world, what }) => objectiveAt(world, what.objectiveId),
    }),
    by: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.byId }) }),
    at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
    how: t.field({ type: Prose, resolve: (each) => placed(each.what.how, streamOf(each), 'how')! }),
  }),
});

const Disputed = builder.objectRef<Part<Dispute>>('LearningDisputed').implement({
  reading: 'open',
  description: 'What somebody has seen otherwise.',
  fields: (t) => ({
    by: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.byId }) }),
    at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
    because: t.field({
      type: Prose,
      resolve: (each) => placed(each.what.because, streamOf(each), 'because')!,
    }),
  }),
});

export const Learning = builder.objectRef<LearningNode>('Learning');
Learning.implement({
  reading: 'open',
  description: '“We learned that …”, and how far it has travelled.',
  fields: (t) => ({
    id: t.id({ resolve: ({ view }) => view.learning.id }),
    learned: t.field({
      type: Prose,
      resolve: (node) => placed(node.view.learning.learned, streamOf(node), 'learned')!,
    }),
    evidence: t.field({
      type: Prose,
      nullable: true,
      resolve: (node) => placed(node.view.learning.evidence, streamOf(node), 'evidence'),
    }),
    tags: t.stringList({ resolve: ({ view }) => view.learning.tags }),
    team: t.field({
      type: Team,
      nullable: true,
      description: 'The team that it comes from.',
      resolve: ({ world, view }) => teamAt(world, view.learning.teamId),
    }),
    objective: t.field({
      type: Objective,
      nullable: true,
      description: 'The objective that it was learned on.',
      resolve: ({ world, view }) => objectiveAt(world, view.learning.objectiveId),
    }),
    keyResult: t.field({
      type: KeyResult,
      nullable: true,
      resolve: ({ world, view: { learning } }) => {
        const objective = objectiveAt(world, learning.objectiveId);
        return objective && learning.keyResultId !== undefined
          ? keyResultAt(objective, learning.keyResultId)
          : undefined;
      },
    }),
    checkIn: t.field({
      type: CheckIn,
      nullable: true,
      description: 'The check-in that said it first.',
      resolve: ({ world, view: { learning } }) => {
        const objective = objectiveAt(world, learning.objectiveId);
        const checkIn =
          objective && learning.checkInId !== undefined
            ? findCheckIn(objective.view.objective, learning.checkInId)
            : undefined;
        const node = objective && checkIn && keyResultAt(objective, checkIn.keyResultId);
        return node && checkIn && { node, checkIn };
      },
    }),
    blocker: t.field({
      type: Blocker,
      nullable: true,
      description: 'The blocker that taught it.',
      resolve: ({ world, view }) => blockerAt(world, view.learning.blockerId),
    }),
    capturedBy: t.field({
      type: Person,
      resolve: ({ world, view }) => ({ world, id: view.learning.capturedById }),
    }),
    at: t.field({ type: 'Instant', resolve: ({ view }) => view.learning.capturedAt }),
    reach: t.field({
      type: Explained,
      description: 'Teams that applied it, other than the one it comes from.',
      resolve: ({ view: { reach } }) => ({ explained: reach, text: bareNumber(reach.value, 0) }),
    }),
    spread: t.floatList({
      description: 'Days from the capture until the first, second, … of those teams applied it.',
      resolve: ({ view }) => view.spread,
    }),
    applications: t.field({
      type: [Applied],
      resolve: (node) => node.view.learning.applications.map((what) => ({ ...node, what })),
    }),
    disputes: t.field({
      type: [Disputed],
      resolve: (node) => node.view.learning.disputes.map((what) => ({ ...node, what })),
    }),
    isWithdrawn: t.boolean({ resolve: ({ view }) => view.learning.withdrawn !== undefined }),
    alike: t.field({
      type: [Learning],
      description: 'Others that may say the same, by the words and tags that both have.',
      resolve: ({ world, view }, _args, context) => {
        const all = readLearnings(world, context);
        const own = all.find((each) => each.view.learning === view.learning);
        const others = all.filter((each) => each !== own);
        const found = own ? alikeLearnings(own.marks, others, world.thresholds()) : [];
        return found.map((each) => ({ world, view: each.view }));
      },
    }),
    viewerCanApplyFor: t.field({
      type: [Team],
      description: 'Teams of the viewer that have not said yet what they did with it.',
      resolve: ({ view }, _args, context) =>
        (context.once(context.present, teamsByPerson).get(context.viewerId) ?? [])
          .filter((team) =>
            viewerMay(view, { type: 'ApplyLearning', teamId: team.id, how: '…' }, context),
          )
          .map((team) => ({ world: context.present, team })),
    }),
    viewerCanDispute: t.boolean({
      resolve: ({ view }, _args, context) =>
        viewerMay(view, { type: 'DisputeLearning', because: '…' }, context),
    }),
    viewerCanWithdraw: t.boolean({
      resolve: ({ view }, _args, context) => viewerMay(view, { type: 'WithdrawLearning' }, context),
    }),
  }),
});

export function learningAt(world: WorldView, id: string): LearningNode | undefined {
  const learning = world.learning(id);
  return learning && { world, view: learningView(world, learning) };
}

type Tried = LearningCommand extends infer One
  ? One extends LearningCommand
    ? Omit<One, 'commandId' | 'learningId' | 'effectiveAt'>
    : never
  : never;

/** Whether a command of the viewer's would be accepted now: the rule itself is asked. */
function viewerMay({ learning }: LearningView, tried: Tried, context: RequestContext): boolean {
  const { id } = learning;
  const command = { ...tried, commandId: id, learningId: id } as LearningCommand;
  return wouldAccept({ category: 'learning', id, command }, context.present.learning(id), context);
}
