import { dayIn } from '@cairn/shared/cadence/cycle-days';
import type { DependencyCommand } from '@cairn/shared/friction/dependency/commands';
import { holderOf } from '@cairn/shared/friction/dependency/guards';
import {
  type Dependency as DependencyState,
  lastPromised,
} from '@cairn/shared/friction/dependency/state';
import { dependencyStages } from '@cairn/shared/friction/dependency/words';
import { addDays, type Day, dayOf } from '@cairn/shared/kernel/calendar';
import { bareNumber, share } from '@cairn/shared/kernel/figures';
import { chainsIn, leverageOf } from '@cairn/shared/views/chains';
import {
  couldRestOn,
  type DependencyView,
  dependencyLooks,
  dependencyView,
} from '@cairn/shared/views/dependency-view';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { choices } from '../choices.ts';
import { Explained, figured } from '../explained/explained.ts';
import { Person } from '../organisation/person.ts';
import { Team } from '../organisation/team.ts';
import { Prose, placed } from '../prose.ts';
import type { RequestContext } from '../request-context.ts';
import { KeyResult } from '../strategy/key-result.ts';
import { Objective } from '../strategy/objective.ts';
import { wouldAccept } from '../viewer-may.ts';
import { Criticality } from '../words.ts';
import { Blocker, blockerAt } from './blocker.ts';
import { Clock } from './clock.ts';

export interface DependencyNode {
  readonly world: WorldView;
  readonly view: DependencyView;
}

const Stage = choices(
  'DependencyStage',
  dependencyStages,
  'Where it stands. A counter-offer waits for whoever asked; what was declined is still needed until it is asked anew or withdrawn.',
);
const Look = choices(
  'DependencyLook',
  dependencyLooks,
  'Past its day, late or without a day, without an answer, promised in time, there, or no longer needed, as what waited is closed or it was withdrawn.',
);
const Side = choices(
  'DependencySide',
  ['asking', 'providing'],
  'The team that waits, or the other.',
);

const streamOf = ({ id }: DependencyState): string => `dependency-${id}`;

/** Something about a dependency, with the dependency that it is about. */
interface Part<What> extends DependencyNode {
  readonly what: What;
}

const part = <What>(node: DependencyNode, what: What | undefined): Part<What> | undefined =>
  what && { ...node, what };

const wordsOf = ({ view }: DependencyNode, prose: Parameters<typeof placed>[0], field: string) =>
  placed(prose, streamOf(view.dependency), field);

const Offer = builder
  .objectRef<Part<NonNullable<DependencyState['offer']>>>('CounterOffer')
  .implement({
    reading: 'open',
    description: 'What the other team could do instead: another day, another scope, or both.',
    fields: (t) => ({
      by: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.byId }) }),
      at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
      on: t.field({ type: 'Day', nullable: true, resolve: ({ what }) => what.on }),
      what: t.field({
        type: Prose,
        nullable: true,
        resolve: (node) => wordsOf(node, node.what.what, 'what'),
      }),
      because: t.field({
        type: Prose,
        nullable: true,
        resolve: (node) => wordsOf(node, node.what.because, 'because'),
      }),
    }),
  });

const Declined = builder
  .objectRef<Part<NonNullable<DependencyState['declined']>>>('DependencyDeclined')
  .implement({
    reading: 'open',
    description: 'Why the other team will not do it, and what could be done instead.',
    fields: (t) => ({
      by: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.byId }) }),
      because: t.field({
        type: Prose,
        resolve: (node) => wordsOf(node, node.what.because, 'because')!,
      }),
      instead: t.field({
        type: Prose,
        nullable: true,
        resolve: (node) => wordsOf(node, node.what.instead, 'instead'),
      }),
    }),
  });

const Slip = builder.objectRef<Part<DependencyState['slips'][number]>>('Slip').implement({
  reading: 'open',
  description: 'A promised day that did not hold.',
  fields: (t) => ({
    from: t.field({ type: 'Day', resolve: ({ what }) => what.from }),
    to: t.field({ type: 'Day', resolve: ({ what }) => what.to }),
    at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
    because: t.field({
      type: Prose,
      resolve: (node) => wordsOf(node, node.what.because, 'because')!,
    }),
  }),
});

const Delivered = builder
  .objectRef<Part<NonNullable<DependencyState['delivered']>>>('Delivered')
  .implement({
    reading: 'open',
    description: 'When it came, and what came.',
    fields: (t) => ({
      by: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.byId }) }),
      on: t.field({
        type: 'Day',
        resolve: ({ view, what }) => dayIn(view.objective.cycle, what.at),
      }),
      note: t.field({
        type: Prose,
        nullable: true,
        resolve: (node) => wordsOf(node, node.what.note, 'note'),
      }),
    }),
  });

const Returned = builder.objectRef<Part<DependencyState['returns'][number]>>('Returned').implement({
  reading: 'open',
  description: 'A delivery that was not yet what was needed.',
  fields: (t) => ({
    at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
    because: t.field({
      type: Prose,
      resolve: (node) => wordsOf(node, node.what.because, 'because')!,
    }),
  }),
});

export const Dependency = builder.objectRef<DependencyNode>('Dependency').implement({
  reading: 'open',
  description:
    'What one team needs of another by a day, from the asking to the proof that it came.',
  fields: (t) => ({
    id: t.id({ resolve: ({ view }) => view.dependency.id }),
    objective: t.field({
      type: Objective,
      description: 'What waits.',
      resolve: ({ world, view }) => ({ world, view: view.objective }),
    }),
    keyResults: t.field({
      type: [KeyResult],
      description: 'The key results that wait.',
      resolve: ({ world, view }) =>
        view.keyResults.map((each) => ({ world, objective: view.objective, each })),
    }),
    team: t.field({
      type: Team,
      description: 'The team that it is needed of.',
      resolve: ({ world, view }) => ({ world, team: view.team }),
    }),
    couldRestOn: t.field({
      type: [Objective],
      description: 'The objectives of that team which it could rest on.',
      resolve: ({ world, view }) => couldRestOn(view, world).map((each) => ({ world, view: each })),
    }),
    restsOn: t.field({
      type: Objective,
      nullable: true,
      description: 'The objective of that team which it rests on, where one is named.',
      resolve: ({ world, view }) => view.restsOn && { world, view: view.restsOn },
    }),
    blocker: t.field({
      type: Blocker,
      nullable: true,
      description: 'The blocker that it would remove.',
      resolve: ({ world, view }) => blockerAt(world, view.dependency.blockerId),
    }),
    what: t.field({
      type: Prose,
      resolve: (node) => wordsOf(node, node.view.dependency.what, 'what')!,
    }),
    why: t.field({
      type: Prose,
      nullable: true,
      resolve: (node) => wordsOf(node, node.view.dependency.why, 'why'),
    }),
    criticality: t.field({
      type: Criticality,
      resolve: ({ view }) => view.dependency.criticality,
    }),
    neededBy: t.field({ type: 'Day', resolve: ({ view }) => view.dependency.neededBy }),
    firstNeededBy: t.field({ type: 'Day', resolve: ({ view }) => view.dependency.firstNeededBy }),
    stage: t.field({ type: Stage, resolve: ({ view }) => view.dependency.stage }),
    look: t.field({ type: Look, resolve: ({ view }) => view.look }),
    move: t.field({
      type: Side,
      nullable: true,
      description: 'Who is to move next; null where nobody is before the promised day.',
      resolve: ({ view }) => view.move,
    }),
    clock: t.field({
      type: Clock,
      nullable: true,
      description: 'Until that move.',
      resolve: ({ view }) => view.clock,
    }),
    requestedBy: t.field({
      type: Person,
      resolve: ({ world, view }) => ({ world, id: view.dependency.requestedById }),
    }),
    requestedAt: t.field({
      type: 'Instant',
      description: 'When it was asked for, or asked anew.',
      resolve: ({ view }) => view.dependency.requestedAt,
    }),
    offer: t.field({
      type: Offer,
      nullable: true,
      resolve: (node) => part(node, node.view.dependency.offer),
    }),
    declined: t.field({
      type: Declined,
      nullable: true,
      resolve: (node) => part(node, node.view.dependency.declined),
    }),
    promisedOn: t.field({
      type: 'Day',
      nullable: true,
      resolve: ({ view }) => view.dependency.promised?.on,
    }),
    promisedBy: t.field({
      type: Person,
      nullable: true,
      resolve: ({ world, view: { dependency } }) =>
        dependency.promised && { world, id: dependency.promised.byId },
    }),
    firstPromisedOn: t.field({
      type: 'Day',
      nullable: true,
      resolve: ({ view }) => view.dependency.firstPromised?.on,
    }),
    lastPromisedOn: t.field({
      type: 'Day',
      nullable: true,
      description:
        'The day that was promised last, declined since or not: a later one says what moved it.',
      resolve: ({ view }) => lastPromised(view.dependency),
    }),
    slips: t.field({
      type: [Slip],
      resolve: (node) => node.view.dependency.slips.map((what) => ({ ...node, what })),
    }),
    delivered: t.field({
      type: Delivered,
      nullable: true,
      resolve: (node) => part(node, node.view.dependency.delivered),
    }),
    returns: t.field({
      type: [Returned],
      resolve: (node) => node.view.dependency.returns.map((what) => ({ ...node, what })),
    }),
    takenOn: t.field({
      type: Person,
      nullable: true,
      description: 'The leader who sees to it that the two teams find a way.',
      resolve: ({ world, view: { dependency } }) => {
        const holder = holderOf(dependency, world);
        return holder && { world, id: holder.byId };
      },
    }),
    withdrawnBecause: t.field({
      type: Prose,
      nullable: true,
      resolve: (node) => wordsOf(node, node.view.dependency.withdrawn?.because, 'because'),
    }),
    availability: t.field({
      type: Explained,
      nullable: true,
      description:
        'Share of the days on which it would help that it is expected to be there; null once it is.',
      resolve: ({ world, view }) =>
        figured(
          chainsIn(world, view.objective.cycle.id).availability.get(view.dependency.id),
          share,
        ),
    }),
    leverage: t.field({
      type: Explained,
      description: 'Key results that are expected to land besides if it were certain.',
      resolve: ({ world, view }) =>
        figured(
          leverageOf(chainsIn(world, view.objective.cycle.id), view.dependency, world),
          (value) => `+${bareNumber(value, 1)}`,
        )!,
    }),
    viewerCanTakeOn: t.boolean({
      resolve: (node, _args, context) =>
        viewerMay(node, { type: 'TakeOnDependency', mode: 'asked' }, context),
    }),
    viewerCanHandBack: t.boolean({
      resolve: (node, _args, context) => viewerMay(node, { type: 'HandBackDependency' }, context),
    }),
    viewerCanAccept: t.boolean({
      resolve: (node, _args, context) => viewerMay(node, { type: 'AcceptDependency' }, context),
    }),
    viewerCanPromise: t.boolean({
      description: 'Whether the viewer may also say that the day slips.',
      resolve: (node, _args, context) =>
        viewerMay(
          node,
          { type: 'PromiseDelivery', on: freeDay(node, context), because: '…' },
          context,
        ),
    }),
    viewerCanOffer: t.boolean({
      resolve: (node, _args, context) =>
        viewerMay(node, { type: 'MakeCounterOffer', what: '…' }, context),
    }),
    viewerCanDecline: t.boolean({
      resolve: (node, _args, context) =>
        viewerMay(node, { type: 'DeclineDependency', because: '…' }, context),
    }),
    viewerCanDeliver: t.boolean({
      resolve: (node, _args, context) => viewerMay(node, { type: 'DeliverDependency' }, context),
    }),
    viewerCanAnswerOffer: t.boolean({
      resolve: (node, _args, context) =>
        viewerMay(node, { type: 'RefuseCounterOffer', because: '…' }, context),
    }),
    viewerCanVerify: t.boolean({
      resolve: (node, _args, context) => viewerMay(node, { type: 'VerifyDelivery' }, context),
    }),
    viewerCanReturn: t.boolean({
      description:
        'Once what waited is closed, a delivery can still be verified and not sent back.',
      resolve: (node, _args, context) =>
        viewerMay(node, { type: 'ReturnDelivery', because: '…' }, context),
    }),
    viewerCanRevise: t.boolean({
      resolve: (node, _args, context) =>
        viewerMay(
          node,
          {
            type: 'ReviseDependency',
            keyResultIds: [],
            what: '…',
            criticality: 'helps',
            neededBy: node.view.dependency.neededBy,
          },
          context,
        ),
    }),
    viewerCanWithdraw: t.boolean({
      resolve: (node, _args, context) =>
        viewerMay(node, { type: 'WithdrawDependency', because: '…' }, context),
    }),
  }),
});

/** A day to come that is not promised yet, wherever the organisation and the cycle live. */
function freeDay({ view: { dependency } }: DependencyNode, { present }: RequestContext): Day {
  const soon = addDays(dayOf(present.now, 'UTC'), 2);
  return dependency.promised?.on === soon ? addDays(soon, 1) : soon;
}

export function dependencyAt(world: WorldView, id: string): DependencyNode | undefined {
  const view = dependencyView(world, id);
  return view && { world, view };
}

type Tried = DependencyCommand extends infer One
  ? One extends DependencyCommand
    ? Omit<One, 'commandId' | 'dependencyId' | 'effectiveAt'>
    : never
  : never;

/** Whether a command of the viewer's would be accepted now: the rule itself is asked. */
function viewerMay({ view }: DependencyNode, tried: Tried, context: RequestContext): boolean {
  const { id } = view.dependency;
  const command = { ...tried, commandId: id, dependencyId: id } as DependencyCommand;
  return wouldAccept(
    { category: 'dependency', id, command },
    context.present.dependency(id),
    context,
  );
}
