import type { EscalationCommand } from '@cairn/shared/friction/escalation/commands';
import { untoldIds } from '@cairn/shared/friction/escalation/standing';
import type { Escalation as SharedEscalation } from '@cairn/shared/friction/escalation/state';
import { bareNumber } from '@cairn/shared/kernel/figures';
import type { WaitedQuestion } from '@cairn/shared/signals/waited-for-one-on-one';
import { type EscalationView, escalationView } from '@cairn/shared/views/escalation-view';
import { heardByLeadersOf, waitedEscalation } from '@cairn/shared/views/waited-questions';
import type { WorldView } from '@cairn/shared/world-view';
import { builder } from '../builder.ts';
import { Explained, figured } from '../explained/explained.ts';
import { Term } from '../explained/term.ts';
import { Person } from '../organisation/person.ts';
import { Team } from '../organisation/team.ts';
import { Prose, placed } from '../prose.ts';
import type { RequestContext } from '../request-context.ts';
import { KeyResult } from '../strategy/key-result.ts';
import { Objective } from '../strategy/objective.ts';
import { wouldAccept } from '../viewer-may.ts';
import { EscalationStage, FirstTelling, Severity } from '../words.ts';
import { Blocker, blockerAt } from './blocker.ts';
import { Clock } from './clock.ts';
import { Happened, HappenedBecause, type Part, Told } from './happened.ts';
import { somebodyElse } from './somebody-else.ts';

export interface EscalationNode {
  readonly world: WorldView;
  readonly view: EscalationView;
}

const streamOfEscalation = (id: string): string => `escalation-${id}`;

const part = <What>({ world, view }: EscalationNode, what: What | undefined) =>
  what === undefined ? undefined : { world, stream: streamOfEscalation(view.escalation.id), what };

const EscalationDecided = builder
  .objectRef<Part<NonNullable<SharedEscalation['decided']>>>('EscalationDecided')
  .implement({
    reading: 'open',
    description: 'What is done about it, and why.',
    fields: (t) => ({
      by: t.field({ type: Person, resolve: ({ world, what }) => ({ world, id: what.byId }) }),
      at: t.field({ type: 'Instant', resolve: ({ what }) => what.at }),
      decision: t.field({
        type: Prose,
        resolve: ({ stream, what }) => placed(what.decision, stream, 'decision')!,
      }),
      because: t.field({
        type: Prose,
        resolve: ({ stream, what }) => placed(what.because, stream, 'because')!,
      }),
    }),
  });

const Waited = builder.objectRef<WaitedQuestion>('WaitedForOneOnOne').implement({
  reading: 'carried',
  description: 'A question to the leader of whoever first told something urgent in a 1:1.',
  fields: (t) => ({
    question: t.exposeString('question'),
    evidence: t.field({ type: [Term], resolve: ({ evidence }) => evidence }),
    explained: t.field({
      type: Explained,
      resolve: ({ explained }) => figured(explained, (hours) => `${bareNumber(hours, 0)} h`)!,
    }),
  }),
});

export const Escalation = builder.objectRef<EscalationNode>('Escalation');
Escalation.implement({
  reading: 'open',
  description:
    'What cannot wait for the next meeting, until whoever raised it has seen that it helped.',
  fields: (t) => ({
    id: t.id({ resolve: ({ view }) => view.escalation.id }),
    stage: t.field({ type: EscalationStage, resolve: ({ view }) => view.stage }),
    what: t.field({
      type: Prose,
      resolve: ({ view: { escalation } }) =>
        placed(escalation.what, streamOfEscalation(escalation.id), 'what')!,
    }),
    ask: t.field({
      type: Prose,
      description: 'What is needed.',
      resolve: ({ view: { escalation } }) =>
        placed(escalation.ask, streamOfEscalation(escalation.id), 'ask')!,
    }),
    severity: t.field({ type: Severity, resolve: ({ view }) => view.escalation.severity }),
    of: t.field({
      type: Person,
      nullable: true,
      description: 'Of whom that is needed.',
      resolve: ({ world, view: { escalation } }) =>
        escalation.ofId === undefined ? undefined : { world, id: escalation.ofId },
    }),
    objective: t.field({
      type: Objective,
      nullable: true,
      resolve: ({ world, view }) => view.objective && { world, view: view.objective },
    }),
    keyResults: t.field({
      type: [KeyResult],
      description: 'What stands still because of it.',
      resolve: ({ world, view }) => view.keyResults.map((each) => ({ world, ...each })),
    }),
    team: t.field({
      type: Team,
      description: 'The team that it interrupts.',
      resolve: ({ world, view }) => ({ world, team: world.team(view.escalation.teamId)! }),
    }),
    customer: t.string({
      nullable: true,
      description: 'The customer in trouble; with one, the team’s plan stands still.',
      resolve: ({ view }) => view.escalation.customer,
    }),
    raisedBy: t.field({
      type: Person,
      resolve: ({ world, view }) => ({ world, id: view.escalation.raisedById }),
    }),
    onsetAt: t.field({
      type: 'Instant',
      description: 'When it began.',
      resolve: ({ view }) => view.escalation.onsetAt,
    }),
    raisedAt: t.field({
      type: 'Instant',
      description: 'When it was raised.',
      resolve: ({ view }) => view.escalation.raisedAt,
    }),
    firstTold: t.field({
      type: FirstTelling,
      nullable: true,
      description: 'Where it was first told, if that was said.',
      resolve: ({ view }) => view.escalation.firstTold,
    }),
    waitedForOneOnOne: t.field({
      type: Waited,
      nullable: true,
      description: 'What to ask the leader of whoever raised it; null for everybody else.',
      resolve: ({ world, view: { escalation } }, _args, { present, viewerId }) => {
        const { raisedById: personId, teamId } = escalation;
        return heardByLeadersOf({ personId, teamId }, present).includes(viewerId)
          ? waitedEscalation(escalation, world)
          : undefined;
      },
    }),
    blocker: t.field({
      type: Blocker,
      nullable: true,
      description: 'The blocker that it comes from.',
      resolve: ({ world, view: { escalation } }) =>
        escalation.blockerId === undefined ? undefined : blockerAt(world, escalation.blockerId),
    }),
    disclosureLagHours: t.float({
      description: 'Hours of the wall clock between the two.',
      resolve: ({ view }) => view.disclosureLagHours,
    }),
    heldBy: t.field({
      type: Person,
      nullable: true,
      description: 'Who is at it; nobody who has left.',
      resolve: ({ world, view: { holderId } }) =>
        holderId === undefined ? undefined : { world, id: holderId },
    }),
    decided: t.field({
      type: EscalationDecided,
      nullable: true,
      resolve: (node) => part(node, node.view.escalation.decided),
    }),
    declined: t.field({
      type: HappenedBecause,
      nullable: true,
      resolve: (node) => part(node, node.view.escalation.declined),
    }),
    toTell: t.field({
      type: [Person],
      description: 'Those who have to be told once it is decided, and were not.',
      resolve: ({ world, view: { escalation } }) =>
        untoldIds(escalation, world).map((id) => ({ world, id })),
    }),
    told: t.field({
      type: [Told],
      resolve: (node) => node.view.escalation.told.map((each) => part(node, each)!),
    }),
    verified: t.field({
      type: Happened,
      nullable: true,
      resolve: (node) => part(node, node.view.escalation.verified),
    }),
    reopened: t.field({
      type: HappenedBecause,
      nullable: true,
      description: 'Why it came back, the last time that it did.',
      resolve: (node) => part(node, node.view.escalation.reopened),
    }),
    clock: t.field({
      type: Clock,
      nullable: true,
      description: 'Until it is decided; null once it is settled.',
      resolve: ({ view }) => view.clock,
    }),
    acknowledge: t.field({
      type: Clock,
      nullable: true,
      description: 'Until somebody is at it; null once somebody is.',
      resolve: ({ view }) => view.acknowledge,
    }),
    communicate: t.field({
      type: Clock,
      nullable: true,
      description: 'Until those are told what is done about it who have to be.',
      resolve: ({ view }) => view.communicate,
    }),
    verify: t.field({
      type: Clock,
      nullable: true,
      description: 'Until whoever raised it has seen whether it helped.',
      resolve: ({ view }) => view.verify,
    }),
    rank: t.field({
      type: Explained,
      nullable: true,
      description: 'Its place in the triage, a suggestion; null once it is settled.',
      resolve: ({ view }) => figured(view.rank, (value) => bareNumber(value, 1)),
    }),
    viewerCanAcknowledge: t.boolean({
      resolve: (node, _args, context) =>
        viewerMay(node, { type: 'AcknowledgeEscalation' }, context),
    }),
    viewerCanDecide: t.boolean({
      description: 'Whether the viewer may also decline it and delegate it.',
      resolve: (node, _args, context) =>
        viewerMay(node, { type: 'DecideEscalation', decision: '…', because: '…' }, context),
    }),
    viewerCanCommunicate: t.boolean({
      resolve: (node, _args, context) => {
        const { escalation } = node.view;
        const { told, decided } = context.present.escalation(escalation.id) ?? escalation;
        const known = told.map(({ personId }) => personId);
        const toIds = somebodyElse([...known, ...(decided ? [decided.byId] : [])], context);
        return viewerMay(node, { type: 'CommunicateEscalation', toIds }, context);
      },
    }),
    viewerCanVerify: t.boolean({
      resolve: (node, _args, context) => viewerMay(node, { type: 'VerifyEscalation' }, context),
    }),
    viewerCanReopen: t.boolean({
      resolve: (node, _args, context) =>
        viewerMay(node, { type: 'ReopenEscalation', because: '…' }, context),
    }),
  }),
});

export function escalationAt(world: WorldView, id: string): EscalationNode | undefined {
  const view = escalationView(world, id);
  return view && { world, view };
}

type Tried = EscalationCommand extends infer One
  ? One extends EscalationCommand
    ? Omit<One, 'commandId' | 'escalationId' | 'effectiveAt'>
    : never
  : never;

/** Whether a command of the viewer's would be accepted now: the rule itself is asked. */
function viewerMay({ view }: EscalationNode, tried: Tried, context: RequestContext): boolean {
  const { id } = view.escalation;
  const command = { ...tried, commandId: id, escalationId: id } as EscalationCommand;
  return wouldAccept(
    { category: 'escalation', id, command },
    context.present.escalation(id),
    context,
  );
}
