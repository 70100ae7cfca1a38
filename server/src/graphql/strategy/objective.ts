import { dayIn } from '@cairn/shared/cadence/cycle-days';
import { daysBetween } from '@cairn/shared/kernel/calendar';
import { barOf } from '@cairn/shared/strategy/objective/words';
import { type ObjectiveView, objectiveView } from '@cairn/shared/views/objective-view';
import { questionsAbout } from '@cairn/shared/views/questions';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { choices } from '../choices.ts';
import { EventConnection } from '../history/event-connection.ts';
import { pathOf } from '../history/path.ts';
import { awayUntil, Person } from '../organisation/person.ts';
import { Team } from '../organisation/team.ts';
import { Prose, placed } from '../prose.ts';
import { ofViewersTeam, openToViewer } from '../viewer-may.ts';
import { ObjectiveKind, Verdict } from '../words.ts';
import { Bet } from './bet.ts';
import { Cycle } from './cycle.ts';
import { Health } from './health.ts';
import { KeyResult } from './key-result.ts';
import { keyResultsOf } from './key-result-node.ts';
import { Problem, problemAt } from './problem.ts';
import { Question } from './question.ts';
import { supportersOf } from './supporters.ts';

export interface ObjectiveNode {
  readonly world: WorldView;
  readonly view: ObjectiveView;
}

export const Stage = choices('Stage', ['draft', 'committed', 'closed']);

/** Name of the stream that an objective's words are sealed to. */
export const streamOfObjective = (id: string): string => `objective-${id}`;

const written = (
  { view }: ObjectiveNode,
  name: 'statement' | 'firstStatement' | 'whoNotices' | 'learned',
) =>
  // The first wording was written into the same field as every later one.
  placed(
    view.objective[name],
    streamOfObjective(view.objective.id),
    name === 'firstStatement' ? 'statement' : name,
  );

export const Objective = builder.objectRef<ObjectiveNode>('Objective');
Objective.implement({
  reading: 'open',
  description: 'The change that a team wants, and how it will know.',
  fields: (t) => ({
    id: t.id({ resolve: ({ view }) => view.objective.id }),
    statement: t.field({ type: Prose, resolve: (node) => written(node, 'statement')! }),
    firstStatement: t.field({
      type: Prose,
      nullable: true,
      description: 'The wording that was committed to.',
      resolve: (node) => written(node, 'firstStatement'),
    }),
    kind: t.field({ type: ObjectiveKind, resolve: ({ view }) => view.objective.kind }),
    bar: t.float({
      description: 'Score at or above which it has landed.',
      resolve: ({ view }) => barOf(view.objective.kind),
    }),
    stage: t.field({ type: Stage, resolve: ({ view }) => view.objective.stage }),
    cycle: t.field({ type: Cycle, resolve: ({ world, view }) => ({ world, cycle: view.cycle }) }),
    team: t.field({
      type: Team,
      resolve: ({ world, view }, _args, { present }) => ({
        world,
        team: (world.team(view.objective.teamId) ?? present.team(view.objective.teamId))!,
      }),
    }),
    owner: t.field({
      type: Person,
      resolve: ({ world, view }) => ({ world, id: view.objective.ownerId }),
    }),
    parent: t.field({
      type: Objective,
      nullable: true,
      description: 'The objective it contributes to.',
      resolve: ({ world, view }) => objectiveAt(world, view.objective.parentId),
    }),
    supports: t.field({
      type: [Objective],
      resolve: ({ world, view }) => objectivesAt(world, view.objective.supports),
    }),
    supportedBy: t.field({
      type: [Objective],
      resolve: ({ world, view }, _args, context) =>
        objectivesAt(world, context.once(world, supportersOf).get(view.objective.id) ?? []),
    }),
    problem: t.field({
      type: Problem,
      nullable: true,
      resolve: ({ world, view }) => problemAt(world, view.objective.problemId),
    }),
    whoNotices: t.field({
      type: Prose,
      nullable: true,
      resolve: (node) => written(node, 'whoNotices'),
    }),
    draftedAt: t.field({ type: 'Instant', resolve: ({ view }) => view.objective.draftedAt }),
    committedAt: t.field({
      type: 'Instant',
      nullable: true,
      resolve: ({ view }) => view.objective.committedAt,
    }),
    closedAt: t.field({
      type: 'Instant',
      nullable: true,
      resolve: ({ view }) => view.objective.closedAt,
    }),
    verdict: t.field({
      type: Verdict,
      nullable: true,
      resolve: ({ view }) => view.objective.verdict,
    }),
    learned: t.field({ type: Prose, nullable: true, resolve: (node) => written(node, 'learned') }),
    health: t.field({ type: Health, resolve: ({ view }) => view.health }),
    lastWordAt: t.field({
      type: 'Instant',
      nullable: true,
      resolve: ({ view }) => view.lastWordAt,
    }),
    lastWordAge: t.int({
      nullable: true,
      description: 'Days since the last word.',
      resolve: ({ view }) =>
        view.lastWordAt === undefined
          ? undefined
          : Math.max(0, daysBetween(dayIn(view.cycle, view.lastWordAt), view.today)),
    }),
    ownerAwayUntil: t.field({
      type: 'Day',
      nullable: true,
      resolve: ({ world, view }, _args, context) =>
        awayUntil({ world, id: view.objective.ownerId }, context),
    }),
    keyResults: t.field({
      type: [KeyResult],
      args: { includeDropped: t.arg.boolean({ defaultValue: false }) },
      resolve: (node, { includeDropped }) => keyResultsOf(node, includeDropped ?? false),
    }),
    bets: t.field({
      type: [Bet],
      resolve: (node) => node.view.objective.bets.map((bet) => ({ ...node, bet })),
    }),
    questions: t.field({
      type: [Question],
      description: 'What Cairn asks about it, as far as the viewer hears it.',
      resolve: (node, _args, context) =>
        questionsAbout(node.world, node.view.objective.id, context.viewerId, context.present).map(
          (question) => ({
            objectiveId: node.view.objective.id,
            question,
          }),
        ),
    }),
    path: t.field({
      type: EventConnection,
      description: 'Check-ins and other turning points, newest first.',
      args: {
        first: t.arg.int({ defaultValue: 30 }),
        after: t.arg.string(),
        onlyCheckIns: t.arg.boolean({ defaultValue: false }),
      },
      resolve: (node, args, context) => pathOf(node, args, context),
    }),
    setAsideRules: t.stringList({
      description: 'Rules of the wording coach that the team set aside here.',
      resolve: ({ view }) => view.objective.setAsideRules,
    }),
    viewerCanCheckIn: t.boolean({
      resolve: ({ view }, _args, context) =>
        openToViewer(view.objective.id, context)?.stage === 'committed',
    }),
    viewerCanEdit: t.boolean({
      resolve: ({ view }, _args, context) => openToViewer(view.objective.id, context) !== undefined,
    }),
    viewerCanCommit: t.boolean({
      resolve: ({ view }, _args, context) =>
        openToViewer(view.objective.id, context)?.stage === 'draft',
    }),
    viewerCanClose: t.boolean({
      description: 'What is left when a cycle closes can still be graded.',
      resolve: ({ view }, _args, context) => {
        const objective = ofViewersTeam(view.objective.id, context);
        return objective !== undefined && objective.stage !== 'closed';
      },
    }),
  }),
});

export function objectiveAt(world: WorldView, id: string | undefined): ObjectiveNode | undefined {
  const view = id === undefined ? undefined : objectiveView(world, id);
  return view && { world, view };
}

export const objectivesAt = (world: WorldView, ids: readonly string[]): ObjectiveNode[] =>
  ids.map((id) => objectiveAt(world, id)).filter((node) => node !== undefined);
