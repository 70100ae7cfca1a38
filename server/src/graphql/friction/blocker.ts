import { holderOf } from '@cairn/shared/friction/blocker/attended';
import type { BlockerCommand } from '@cairn/shared/friction/blocker/commands';
import { type Blocker as BlockerState, isOpen } from '@cairn/shared/friction/blocker/state';
import { bareNumber } from '@cairn/shared/kernel/figures';
import { disclosureLagHours } from '@cairn/shared/signals/disclosure-lag';
import { alikeIn, blockersByAbout } from '@cairn/shared/views/alike-blockers';
import { type BlockerView, blockerView } from '@cairn/shared/views/blocker-view';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { Explained, figured } from '../explained/explained.ts';
import { Person } from '../organisation/person.ts';
import { Prose, placed } from '../prose.ts';
import type { RequestContext } from '../request-context.ts';
import { KeyResult } from '../strategy/key-result.ts';
import { Objective } from '../strategy/objective.ts';
import { wouldAccept } from '../viewer-may.ts';
import { BlockerKind, FirstTelling, HelpMode, Severity, TechnologyGap } from '../words.ts';
import { Arrangement } from './arrangement.ts';
import { Clock } from './clock.ts';

export interface BlockerNode {
  readonly world: WorldView;
  readonly view: BlockerView;
}

const streamOfBlocker = (id: string): string => `blocker-${id}`;

type Written = 'what' | 'tried' | 'needed';
const written = ({ view: { blocker } }: BlockerNode, name: Written) =>
  placed(blocker[name], streamOfBlocker(blocker.id), name);

/** Something about a blocker, with the blocker that it is about. */
interface Part<What> extends BlockerNode {
  readonly what: What;
}

const part = <What>(node: BlockerNode, what: What | undefined): Part<What> | undefined =>
  what && { ...node, what };

const NextAction = builder
  .objectRef<Part<NonNullable<BlockerState['next']>>>('NextAction')
  .implement({
    reading: 'open',
    description: 'The next thing that is done about it.',
    fields: (t) => ({
      action: t.field({
        type: Prose,
        resolve: ({ view, what }) =>
          placed(what.action, streamOfBlocker(view.blocker.id), 'action')!,
      }),
      by: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.byId }) }),
      on: t.field({ type: 'Day', nullable: true, resolve: ({ what }) => what.on }),
    }),
  });

const TakenOn = builder.objectRef<Part<NonNullable<BlockerState['takenOn']>>>('TakenOn').implement({
  reading: 'open',
  description: 'Who took it upon themselves to remove it.',
  fields: (t) => ({
    by: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.byId }) }),
    at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
  }),
});

const Help = builder.objectRef<Part<BlockerState['helps'][number]>>('Help').implement({
  reading: 'open',
  description: 'What somebody did to help.',
  fields: (t) => ({
    by: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.byId }) }),
    at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
    help: t.field({
      type: Prose,
      resolve: ({ view, what }) => placed(what.help, streamOfBlocker(view.blocker.id), 'help')!,
    }),
    mode: t.field({ type: HelpMode, resolve: ({ what }) => what.mode }),
  }),
});

const DeclinedBlocker = builder
  .objectRef<Part<BlockerState['declined'][number]>>('DeclinedBlocker')
  .implement({
    reading: 'open',
    description: 'Why somebody will not clear it, and what could help instead.',
    fields: (t) => ({
      by: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.byId }) }),
      at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
      because: t.field({
        type: Prose,
        resolve: ({ view, what }) =>
          placed(what.because, streamOfBlocker(view.blocker.id), 'because')!,
      }),
      instead: t.field({
        type: Prose,
        nullable: true,
        resolve: ({ view, what }) =>
          placed(what.instead, streamOfBlocker(view.blocker.id), 'instead'),
      }),
    }),
  });

const Resolved = builder
  .objectRef<Part<NonNullable<BlockerState['resolved']>>>('Resolved')
  .implement({
    reading: 'open',
    description: 'How it was removed.',
    fields: (t) => ({
      by: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.byId }) }),
      at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
      how: t.field({
        type: Prose,
        resolve: ({ view, what }) => placed(what.how, streamOfBlocker(view.blocker.id), 'how')!,
      }),
    }),
  });

export const Blocker = builder.objectRef<BlockerNode>('Blocker');
Blocker.implement({
  reading: 'open',
  description:
    'What a team cannot remove alone. Having one is normal; leaving one unattended is not.',
  fields: (t) => ({
    id: t.id({ resolve: ({ view }) => view.blocker.id }),
    objective: t.field({
      type: Objective,
      resolve: ({ world, view }) => ({ world, view: view.objective }),
    }),
    keyResults: t.field({
      type: [KeyResult],
      description: 'What stands still because of it.',
      resolve: ({ world, view }) =>
        view.keyResults.map((each) => ({ world, objective: view.objective, each })),
    }),
    kind: t.field({ type: BlockerKind, resolve: ({ view }) => view.blocker.kind }),
    severity: t.field({ type: Severity, resolve: ({ view }) => view.blocker.severity }),
    what: t.field({ type: Prose, resolve: (node) => written(node, 'what')! }),
    tried: t.field({ type: Prose, nullable: true, resolve: (node) => written(node, 'tried') }),
    needed: t.field({ type: Prose, nullable: true, resolve: (node) => written(node, 'needed') }),
    of: t.field({
      type: Person,
      nullable: true,
      description: 'Of whom that is needed.',
      resolve: ({ world, view: { blocker } }) =>
        blocker.ofId === undefined ? undefined : { world, id: blocker.ofId },
    }),
    about: t.string({
      nullable: true,
      description: 'The technology, component or customer it is about.',
      resolve: ({ view }) => view.blocker.about,
    }),
    gap: t.field({
      type: TechnologyGap,
      nullable: true,
      resolve: ({ view }) => view.blocker.gap,
    }),
    raisedBy: t.field({
      type: Person,
      resolve: ({ world, view }) => ({ world, id: view.blocker.raisedById }),
    }),
    onsetAt: t.field({
      type: 'Instant',
      description: 'When it began to stand in the way.',
      resolve: ({ view }) => view.blocker.onsetAt,
    }),
    raisedAt: t.field({
      type: 'Instant',
      description: 'When it was raised.',
      resolve: ({ view }) => view.blocker.raisedAt,
    }),
    firstTold: t.field({
      type: FirstTelling,
      nullable: true,
      description: 'Where it was first told, if that was said.',
      resolve: ({ view }) => view.blocker.firstTold,
    }),
    disclosureLagHours: t.float({
      description: 'Hours of the wall clock between the two.',
      resolve: ({ view }) => disclosureLagHours(view.blocker),
    }),
    isOpen: t.boolean({ resolve: ({ view }) => isOpen(view.blocker) }),
    isAttended: t.boolean({
      description:
        'Whether somebody who is here is at it: took it on, plans a next action, or sees to what was ' +
        'arranged. What was said for a day counts until a few days after it.',
      resolve: ({ view }) => view.isAttended,
    }),
    next: t.field({
      type: NextAction,
      nullable: true,
      resolve: (node) => part(node, node.view.blocker.next),
    }),
    takenOn: t.field({
      type: TakenOn,
      nullable: true,
      description: 'Null where whoever took it on has left while it stood in the way.',
      resolve: (node) => {
        const { blocker } = node.view;
        const isHeld = !isOpen(blocker) || holderOf(blocker, node.world) !== undefined;
        return isHeld ? part(node, blocker.takenOn) : undefined;
      },
    }),
    arranged: t.field({
      type: Arrangement,
      nullable: true,
      description: 'How what is missing of a technology comes to the team.',
      resolve: ({ world, view: { blocker } }) =>
        blocker.arranged && { world, blockerId: blocker.id, arranged: blocker.arranged },
    }),
    helps: t.field({
      type: [Help],
      resolve: (node) => node.view.blocker.helps.map((what) => ({ ...node, what })),
    }),
    declined: t.field({
      type: [DeclinedBlocker],
      description: 'Who will not clear it, and why.',
      resolve: (node) => node.view.blocker.declined.map((what) => ({ ...node, what })),
    }),
    resolved: t.field({
      type: Resolved,
      nullable: true,
      resolve: (node) => part(node, node.view.blocker.resolved),
    }),
    mergedInto: t.field({
      type: Blocker,
      nullable: true,
      description: 'The one that it turned out to be the same as.',
      resolve: ({ world, view }) => blockerAt(world, view.blocker.mergedIntoId),
    }),
    alike: t.field({
      type: [Blocker],
      description: 'Other open ones that name the same technology, component or customer.',
      resolve: ({ world, view }, _args, context) =>
        alikeIn(context.once(world, blockersByAbout), view.blocker).map(
          ({ id }) => blockerAt(world, id)!,
        ),
    }),
    reopened: t.int({
      description: 'How many times it came back.',
      resolve: ({ view }) => view.blocker.spells.length - 1,
    }),
    clock: t.field({
      type: Clock,
      nullable: true,
      description: 'Until it is out of the way; null once it is.',
      resolve: ({ view }) => view.clock,
    }),
    acknowledge: t.field({
      type: Clock,
      nullable: true,
      description: 'Until somebody is at it; null once somebody is.',
      resolve: ({ view }) => view.acknowledge,
    }),
    rank: t.field({
      type: Explained,
      nullable: true,
      description: 'Its place in the triage, a suggestion; null once it is out of the way.',
      resolve: ({ view }) => figured(view.rank, (value) => bareNumber(value, 1)),
    }),
    viewerCanTakeOn: t.boolean({
      resolve: (node, _args, context) =>
        viewerMay(node, { type: 'TakeOnBlocker', mode: 'asked' }, context),
    }),
    viewerCanDecline: t.boolean({
      resolve: (node, _args, context) =>
        viewerMay(node, { type: 'DeclineBlocker', because: '…' }, context),
    }),
    viewerCanArrange: t.boolean({
      resolve: (node, _args, context) =>
        viewerMay(node, { type: 'ArrangeTechnology', arrangement: '…', how: 'access' }, context),
    }),
    viewerCanDeliver: t.boolean({
      resolve: (node, _args, context) => viewerMay(node, { type: 'DeliverTechnology' }, context),
    }),
    viewerCanHandBack: t.boolean({
      resolve: (node, _args, context) => viewerMay(node, { type: 'HandBackBlocker' }, context),
    }),
    viewerCanPlanNext: t.boolean({
      resolve: (node, _args, context) =>
        viewerMay(node, { type: 'PlanNextAction', action: '…' }, context),
    }),
    viewerCanResolve: t.boolean({
      description: 'Whether the viewer may also merge it.',
      resolve: (node, _args, context) =>
        viewerMay(node, { type: 'ResolveBlocker', how: '…' }, context),
    }),
    viewerCanRevise: t.boolean({
      resolve: ({ view: { blocker } }, _args, context) =>
        viewerMay(
          { view: { blocker } },
          { type: 'ReviseBlocker', keyResultIds: [], kind: 'other', severity: 'normal', what: '…' },
          context,
        ),
    }),
    viewerCanReopen: t.boolean({
      resolve: (node, _args, context) =>
        viewerMay(node, { type: 'ReopenBlocker', because: '…' }, context),
    }),
  }),
});

export function blockerAt(world: WorldView, id: string | undefined): BlockerNode | undefined {
  const view = id === undefined ? undefined : blockerView(world, id);
  return view && { world, view };
}

type Tried = BlockerCommand extends infer One
  ? One extends BlockerCommand
    ? Omit<One, 'commandId' | 'blockerId' | 'effectiveAt'>
    : never
  : never;

/** Whether a command of the viewer's would be accepted now: the rule itself is asked. */
function viewerMay(
  { view }: { readonly view: { readonly blocker: { readonly id: string } } },
  tried: Tried,
  context: RequestContext,
): boolean {
  const { id } = view.blocker;
  const command = { ...tried, commandId: id, blockerId: id } as BlockerCommand;
  return wouldAccept({ category: 'blocker', id, command }, context.present.blocker(id), context);
}
