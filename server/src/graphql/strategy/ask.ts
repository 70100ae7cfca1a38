import { bareNumber } from '@cairn/shared/kernel/figures';
import type { Ask as AskState, Deed as DeedState } from '@cairn/shared/strategy/objective/ask';
import type { ObjectiveCommand } from '@cairn/shared/strategy/objective/commands';
import type { AboutAsk } from '@cairn/shared/strategy/objective/decide-asks';
import { findCheckIn } from '@cairn/shared/strategy/objective/guards';
import type { Objective as ObjectiveState } from '@cairn/shared/strategy/objective/state';
import { type AskView, askView } from '@cairn/shared/views/ask-view';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { Explained, figured } from '../explained/explained.ts';
import { Clock } from '../friction/clock.ts';
import { Person, personAt } from '../organisation/person.ts';
import { Prose, placed } from '../prose.ts';
import type { RequestContext } from '../request-context.ts';
import { wouldAccept } from '../viewer-may.ts';
import { AskStage } from '../words.ts';
import { CheckIn } from './check-in.ts';
import { KeyResult } from './key-result.ts';
import { keyResultAt } from './key-result-node.ts';
import { Objective, streamOfObjective } from './objective.ts';

export interface AskNode {
  readonly world: WorldView;
  readonly view: AskView;
}

/** Something that became of an ask, with the ask that it is about. */
interface Part<What> extends AskNode {
  readonly what: What;
}

const part = <What>(node: AskNode, what: What | undefined): Part<What> | undefined =>
  what && { ...node, what };

const streamOf = ({ view }: AskNode) => streamOfObjective(view.objective.objective.id);

const Deed = builder.objectRef<Part<DeedState>>('AskAcknowledged').implement({
  reading: 'open',
  description: 'Who sees to it.',
  fields: (t) => ({
    by: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.byId }) }),
    at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
  }),
});

const Given = builder.objectRef<Part<NonNullable<AskState['given']>>>('AskGiven').implement({
  reading: 'open',
  description: 'What was done about it.',
  fields: (t) => ({
    by: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.byId }) }),
    at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
    what: t.field({
      type: Prose,
      resolve: (each) => placed(each.what.what, streamOf(each), 'what')!,
    }),
  }),
});

const Declined = builder
  .objectRef<Part<NonNullable<AskState['declined']>>>('AskDeclined')
  .implement({
    reading: 'open',
    description: 'Why it was not given, and what might help instead.',
    fields: (t) => ({
      by: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.byId }) }),
      at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
      because: t.field({
        type: Prose,
        resolve: (each) => placed(each.what.because, streamOf(each), 'because')!,
      }),
      alternative: t.field({
        type: Prose,
        resolve: (each) => placed(each.what.alternative, streamOf(each), 'alternative')!,
      }),
    }),
  });

const Confirmed = builder
  .objectRef<Part<NonNullable<AskState['confirmed']>>>('AskConfirmed')
  .implement({
    reading: 'open',
    description: 'The word of the one who asked.',
    fields: (t) => ({
      at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
      helped: t.boolean({ resolve: ({ what }) => what.helped }),
      words: t.field({
        type: Prose,
        nullable: true,
        resolve: (each) => placed(each.what.words, streamOf(each), 'words'),
      }),
    }),
  });

const TakenBack = builder
  .objectRef<Part<NonNullable<AskState['takenBack']>>>('AskTakenBack')
  .implement({
    reading: 'open',
    description: 'It is no longer needed.',
    fields: (t) => ({
      at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
      because: t.field({
        type: Prose,
        nullable: true,
        resolve: (each) => placed(each.what.because, streamOf(each), 'because'),
      }),
    }),
  });

export const Ask = builder.objectRef<AskNode>('Ask');
Ask.implement({
  reading: 'open',
  description: 'What somebody of a team asks for, and what became of it.',
  fields: (t) => ({
    id: t.id({ resolve: ({ view }) => view.ask.id }),
    need: t.field({
      type: Prose,
      resolve: (node) => placed(node.view.ask.need, streamOf(node), 'need')!,
    }),
    of: t.field({
      type: Person,
      nullable: true,
      description: 'Null where anybody of the team or who leads it may answer.',
      resolve: ({ world, view }) => personAt(world, view.ask.ofId),
    }),
    by: t.field({ type: 'Day', nullable: true, resolve: ({ view }) => view.ask.by }),
    askedBy: t.field({
      type: Person,
      resolve: ({ world, view }) => ({ world, id: view.ask.askedById }),
    }),
    askedAt: t.field({ type: 'Instant', resolve: ({ view }) => view.ask.askedAt }),
    stage: t.field({ type: AskStage, resolve: ({ view }) => view.stage }),
    objective: t.field({
      type: Objective,
      resolve: ({ world, view }) => ({ world, view: view.objective }),
    }),
    keyResult: t.field({
      type: KeyResult,
      nullable: true,
      description: 'What it is for, where that is one key result.',
      resolve: ({ world, view }) =>
        view.ask.keyResultId === undefined
          ? undefined
          : keyResultAt({ world, view: view.objective }, view.ask.keyResultId),
    }),
    checkIn: t.field({
      type: CheckIn,
      nullable: true,
      description: 'The check-in that it came with.',
      resolve: ({ world, view: { ask, objective } }) => {
        const checkIn =
          ask.checkInId === undefined ? undefined : findCheckIn(objective.objective, ask.checkInId);
        const node = checkIn && keyResultAt({ world, view: objective }, checkIn.keyResultId);
        return node && checkIn && { node, checkIn };
      },
    }),
    acknowledged: t.field({
      type: Deed,
      nullable: true,
      description: 'Null where whoever said so has left before they answered.',
      resolve: (node) =>
        node.view.stage === 'asked' ? undefined : part(node, node.view.ask.acknowledged),
    }),
    given: t.field({
      type: Given,
      nullable: true,
      resolve: (node) => part(node, node.view.ask.given),
    }),
    declined: t.field({
      type: Declined,
      nullable: true,
      resolve: (node) => part(node, node.view.ask.declined),
    }),
    confirmed: t.field({
      type: Confirmed,
      nullable: true,
      resolve: (node) => part(node, node.view.ask.confirmed),
    }),
    takenBack: t.field({
      type: TakenBack,
      nullable: true,
      resolve: (node) => part(node, node.view.ask.takenBack),
    }),
    clock: t.field({
      type: Clock,
      nullable: true,
      description: 'Until it is answered; null once it is.',
      resolve: ({ view }) => view.clock,
    }),
    rank: t.field({
      type: Explained,
      nullable: true,
      description: 'Its place in the triage, a suggestion; null once it is answered for good.',
      resolve: ({ view }) => figured(view.rank, (value) => bareNumber(value, 1)),
    }),
    viewerCanAcknowledge: t.boolean({
      resolve: (node, _args, context) => viewerMay(node, { type: 'AcknowledgeAsk' }, context),
    }),
    viewerCanGive: t.boolean({
      description: 'Whether the viewer may also decline it.',
      resolve: (node, _args, context) => viewerMay(node, { type: 'GiveHelp', what: '…' }, context),
    }),
    viewerCanConfirm: t.boolean({
      resolve: (node, _args, context) =>
        viewerMay(node, { type: 'ConfirmHelp', helped: true }, context),
    }),
    viewerCanTakeBack: t.boolean({
      resolve: (node, _args, context) => viewerMay(node, { type: 'TakeBackAsk' }, context),
    }),
  }),
});

/** The asks of an objective that are meant, in the order in which they were made. */
export const asksOf = (
  world: WorldView,
  { id, asks }: ObjectiveState,
  meant: (ask: AskState) => boolean = () => true,
): AskNode[] => asks.filter(meant).map((ask) => ({ world, view: askView(world, id, ask.id)! }));

type Tried = AboutAsk extends infer One
  ? One extends AboutAsk
    ? Omit<One, 'commandId' | 'objectiveId' | 'askId' | 'effectiveAt'>
    : never
  : never;

/** Whether a command of the viewer's would be accepted now: the rule itself is asked. */
function viewerMay({ view }: AskNode, tried: Tried, context: RequestContext): boolean {
  const { id } = view.objective.objective;
  const command = { ...tried, commandId: id, objectiveId: id, askId: view.ask.id };
  const state = context.present.objective(id);
  return wouldAccept(
    { category: 'objective', id, command: command as ObjectiveCommand },
    state,
    context,
  );
}
