import type { SharedDependencyCommand } from '@cairn/shared/friction/shared-dependency/commands';
import type {
  Crowd as SharedCrowd,
  SharedDependencyView,
} from '@cairn/shared/views/shared-dependencies';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { Person } from '../organisation/person.ts';
import { Team } from '../organisation/team.ts';
import type { RequestContext } from '../request-context.ts';
import { wouldAccept } from '../viewer-may.ts';
import { Dependency, type DependencyNode } from './dependency.ts';

interface SharedDependencyNode {
  readonly world: WorldView;
  readonly view: SharedDependencyView;
}

const Conflict = builder
  .objectRef<{ readonly first: DependencyNode; readonly neededBefore: DependencyNode }>(
    'QueueConflict',
  )
  .implement({
    reading: 'carried',
    description: 'Two of a queue of which the later one is needed first.',
    fields: (t) => ({
      first: t.field({ type: Dependency, resolve: ({ first }) => first }),
      neededBefore: t.field({ type: Dependency, resolve: ({ neededBefore }) => neededBefore }),
    }),
  });

export const SharedDependency = builder
  .objectRef<SharedDependencyNode>('SharedDependency')
  .implement({
    reading: 'open',
    description: 'Several teams that need something of one: a queue, and who looks after it.',
    fields: (t) => ({
      id: t.id({ resolve: ({ view }) => view.shared.id }),
      what: t.string({
        description: 'What they share: a component, a handful of people.',
        resolve: ({ view }) => view.shared.what,
      }),
      team: t.field({
        type: Team,
        description: 'The team that all of them need something of.',
        resolve: ({ world, view }) => ({ world, team: view.team }),
      }),
      coordinator: t.field({
        type: Person,
        resolve: ({ world, view }) => ({ world, id: view.shared.coordinatorId }),
      }),
      queue: t.field({
        type: [Dependency],
        description: 'The first to be served first; what was delivered or withdrawn has left it.',
        resolve: ({ world, view }) => view.queue.map((each) => ({ world, view: each })),
      }),
      conflicts: t.field({
        type: [Conflict],
        resolve: ({ world, view }) =>
          view.conflicts.map(({ first, neededBefore }) => ({
            first: { world, view: first },
            neededBefore: { world, view: neededBefore },
          })),
      }),
      viewerCanSequence: t.boolean({
        description:
          'Whether the viewer may settle the order, or have somebody else look after it.',
        resolve: ({ view }, _args, context) =>
          viewerMay(
            {
              type: 'ChangeCoordinator',
              commandId: view.shared.id,
              sharedDependencyId: view.shared.id,
              coordinatorId: view.shared.coordinatorId,
            },
            context,
          ),
      }),
    }),
  });

interface CrowdNode {
  readonly world: WorldView;
  readonly crowd: SharedCrowd;
}

export const Crowd = builder.objectRef<CrowdNode>('Crowd').implement({
  reading: 'open',
  description:
    'A team that several others wait for, without anybody who looks after who comes when.',
  fields: (t) => ({
    team: t.field({ type: Team, resolve: ({ world, crowd }) => ({ world, team: crowd.team }) }),
    waiting: t.field({
      type: [Dependency],
      description: 'What is open there and in no queue, in the order in which it was asked for.',
      resolve: ({ world, crowd }) => crowd.waiting.map((view) => ({ world, view })),
    }),
    accepted: t.int({
      description: 'What the team has said yes to in the cycle, delivered ones included.',
      resolve: ({ crowd }) => crowd.accepted,
    }),
    servedBefore: t.int({
      description: 'What it delivered in the cycle before.',
      resolve: ({ crowd }) => crowd.servedBefore,
    }),
    viewerCanDeclare: t.boolean({
      resolve: ({ crowd: { team, waiting } }, _args, context) =>
        viewerMay(
          {
            type: 'DeclareSharedDependency',
            commandId: team.id,
            sharedDependencyId: `new-${team.id}`,
            teamId: team.id,
            what: '…',
            dependencyIds: waiting.map(({ dependency }) => dependency.id),
          },
          context,
        ),
    }),
  }),
});

/** Whether a command of the viewer's would be accepted now: the rule itself is asked. */
const viewerMay = (command: SharedDependencyCommand, context: RequestContext): boolean =>
  wouldAccept(
    { category: 'sharedDependency', id: command.sharedDependencyId, command },
    context.present.sharedDependency(command.sharedDependencyId),
    context,
  );
