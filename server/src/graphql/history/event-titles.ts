import type { aggregates } from '@cairn/shared/aggregates';

/** Every event that an aggregate declares. One without a title does not compile. */
export type EventType = {
  [Name in keyof typeof aggregates]: (typeof aggregates)[Name] extends {
    decide(...given: never[]): infer Decided;
  }
    ? Extract<Decided, { readonly ok: true }> extends {
        readonly value: readonly (infer Event extends { readonly type: string })[];
      }
      ? Event['type']
      : never
    : never;
}[keyof typeof aggregates];

/** Reads a field of the event as a person does; see `readField`. */
type Read = (field: string) => string | undefined;

/** What the thing is called that the event is about. */
type Subject = () => string;

/** The first part, then what else there is to say, each after a comma. */
const said = (...parts: readonly (string | undefined | false)[]): string =>
  parts.filter(Boolean).join(', ');

const confidence = (read: Read) => read('confidence') && `confidence ${read('confidence')}`;

const target = (read: Read) =>
  read('target') ??
  read('dueOn') ??
  (read('low') && `${read('low')} to ${read('high')}`) ??
  read('stretch');

/** What happened, in words, for every type of event. */
export const eventTitles: Readonly<Record<EventType, (read: Read, subject: Subject) => string>> = {
  OrganisationFounded: (read) => said('Organisation founded', read('name')),
  MarkSet: (read) => said('Moment named', read('name')),
  PersonJoined: (read, who) => said(`${who()} joined`, read('title') ?? read('role')),
  RoleChanged: (read, who) => said(`${who()} has another role`, read('role')),
  PersonHandedOver: (read, who) =>
    `${who()} is led by ${read('leaderId') ?? 'nobody'} from here on`,
  LeaveTaken: (read, who) => `${who()} is away from ${read('from')} to ${read('to')}`,
  PersonLeft: (_read, who) => `${who()} left`,
  PersonErased: (_read, who) => `${who()} was erased`,
  TeamFormed: (read) => said('Team formed', read('name')),
  TeamRenamed: (read) => said('Team renamed', read('name')),
  TeamMoved: (read, team) =>
    read('parentId') ? `${team()} moved under ${read('parentId')}` : `${team()} moved to the top`,
  MemberJoined: (read, team) => said(`${read('personId')} joined ${team()}`, read('role')),
  MemberLeft: (read, team) => `${read('personId')} left ${team()}`,
  TeamDissolved: (_read, team) => `${team()} dissolved`,
  ThresholdChanged: (read) => said('Threshold changed', `${read('name')} to ${read('value')}`),
  RetentionChanged: (read) =>
    said('Time for which texts are kept changed', read('texts'), read('quarters') ?? 'for good'),
  QuartersForgotten: (read) => `Texts written before ${read('before')} forgotten, ${read('texts')}`,
  CyclePlanned: (read) => said('Cycle planned', read('name')),
  CycleCalendarChanged: (_read, cycle) => `Calendar of ${cycle()} changed`,
  CycleClosed: (_read, cycle) => `${cycle()} closed`,
  VisionStated: () => 'Vision stated',
  ProblemChosen: () => 'Problem chosen',
  ProblemSetAside: () => 'Problem set aside',
  InsightRecorded: () => 'Insight recorded',
  InsightWithdrawn: () => 'Insight withdrawn',
  NotDoingListed: () => 'Added to what is not done',
  NotDoingLifted: () => 'Taken off what is not done',
  ObjectiveDrafted: (read) => said('Objective drafted', read('kind')),
  ObjectiveReworded: () => 'Objective reworded',
  ObjectiveAligned: (read) =>
    read('parentId') ? `Contributes to ${read('parentId')}` : 'Alignment settled anew',
  OwnerChanged: (read) => said('New owner', read('ownerId')),
  KeyResultAdded: (read) => said('Key result added', read('name')),
  KeyResultRevised: (read) => said('Key result revised', read('name')),
  KeyResultDropped: (read) => said('Key result dropped', read('keyResultId')),
  ObjectiveCommitted: () => 'Committed',
  TargetChanged: (read) => `Target moved to ${target(read) ?? 'another value'}`,
  BaselineFound: (read) => `Baseline found, ${read('baseline')}, target ${read('target')}`,
  PlanDrawn: (read) => (read('days') ? 'Own plan drawn' : 'Back to the straight plan'),
  CheckedIn: (read) =>
    said(
      'Check-in',
      read('value') ?? read('forecastOn'),
      read('reached') === 'yes' && 'reached',
      confidence(read),
    ),
  AskMade: (read) => (read('ofId') ? `Asked ${read('ofId')} for help` : 'Asked for help'),
  AskAcknowledged: () => 'Sees to an ask',
  HelpGiven: () => 'Help given',
  HelpDeclined: () => 'Ask declined',
  HelpConfirmed: (read) => (read('helped') === 'yes' ? 'It helped' : 'It did not help'),
  AskTakenBack: () => 'Ask taken back',
  CheckInCorrected: (read) =>
    said('Check-in corrected', read('value') ?? read('forecastOn'), confidence(read)),
  CheckInWithdrawn: () => 'Check-in taken back',
  BetPlaced: (read) => said('Bet placed', read('movement')),
  BetAdjusted: (read) => said('Bet adjusted', read('movement'), read('endsOn')),
  BetConfirmed: (read) =>
    read('moved') === 'yes' ? 'Bet confirmed, it moved the number' : 'Bet confirmed, it goes on',
  BetDropped: () => 'Bet dropped',
  WordingQuestionSetAside: (read) => said('Wording question set aside', read('rule')),
  SignalAnswered: (read) => said('Question answered', read('answer')),
  SignalSetAside: () => 'Question set aside',
  BlockerRaised: (read) => said('Blocker raised', read('kind'), read('severity')),
  BlockerRevised: (read) => said('Blocker told anew', read('kind'), read('severity')),
  NextActionPlanned: (read) =>
    said(`Next for a blocker: ${read('byId') ?? 'somebody'}`, read('on') && `by ${read('on')}`),
  BlockerTakenOn: (read) => said('Blocker taken on', read('mode')),
  BlockerHandedBack: () => 'Blocker handed back',
  BlockerHelped: (read) => said('Helped with a blocker', read('mode')),
  BlockerResolved: () => 'Blocker resolved',
  BlockerReopened: () => 'Blocker reopened',
  BlockerDeclined: () => 'Blocker declined',
  BlockerClockBreached: (read) => said('A blocker is past its clock', read('step'), read('rule')),
  DependencyClockBreached: (read) =>
    said('A dependency is past its clock', read('step'), read('rule')),
  DecisionClockBreached: (read) => said('A decision is past its clock', read('step'), read('rule')),
  EscalationClockBreached: (read) =>
    said('An escalation is past its clock', read('step'), read('rule')),
  AskClockBreached: (read) => said('An ask is past its clock', read('rule')),
  TechnologyArranged: (read) =>
    said(
      `Arranged what is missing: ${read('byId') ?? 'somebody'}`,
      read('how'),
      read('on') && `by ${read('on')}`,
    ),
  TechnologyDelivered: () => 'What was missing has come',
  ItemSnoozed: (read) => `Put off in the triage until ${read('until')}`,
  ItemSetAside: () => 'Set aside in the triage',
  ItemBroughtBack: () => 'Back in the triage',
  BlockerMerged: () => 'Blocker merged with another',
  DependencyRequested: (read) =>
    said(`Asked ${read('teamId')} for something`, read('criticality'), `by ${read('neededBy')}`),
  DependencyRevised: (read) => said('What is needed told anew', `by ${read('neededBy')}`),
  DependencyAccepted: () => 'Dependency accepted',
  DependencyDeclined: () => 'Dependency declined',
  CounterOfferMade: (read) => said('Counter-offer', read('on')),
  CounterOfferAccepted: () => 'Counter-offer accepted',
  CounterOfferRefused: () => 'Counter-offer refused',
  DeliveryPromised: (read) => `Promised for ${read('on')}`,
  DeliverySlipped: (read) => `Slipped to ${read('on')}`,
  DependencyDelivered: () => 'Dependency delivered',
  DeliveryVerified: () => 'Delivery verified',
  DeliveryReturned: () => 'Delivery sent back',
  DependencyWithdrawn: () => 'Dependency withdrawn',
  DependencyTakenOn: (read) => said('Dependency taken on', read('mode')),
  DependencyHandedBack: () => 'Dependency handed back',
  SharedDependencyDeclared: (read) =>
    said(`Queue at ${read('teamId')}`, read('what'), `${read('coordinatorId')} looks after it`),
  ConsumersSequenced: () => 'Order of a queue settled',
  CoordinatorChanged: (read) => `${read('coordinatorId')} looks after a queue`,
  SharedDependencyEnded: () => 'Queue ended',
  DecisionRequested: (read) =>
    said(
      read('stakeholder') ? 'Stakeholder’s concern raised' : 'Decision asked for',
      read('severity'),
      read('neededBy') && `needed by ${read('neededBy')}`,
    ),
  OptionOffered: () => 'Option offered',
  OptionTakenBack: () => 'Option taken back',
  AssumptionRecorded: () => 'Assumption recorded',
  AssumptionSettled: (read) =>
    read('held') === 'yes' ? 'An assumption holds' : 'An assumption does not hold',
  PremortemReasonRecorded: () => 'Said why it may fail',
  DecisionAcknowledged: () => 'Question for a decision seen',
  DecisionHandedOver: (read) => `Decision handed over to ${read('toId') ?? 'somebody else'}`,
  DecisionDeclined: () => 'Decision declined',
  DecisionWithdrawn: () => 'Question for a decision withdrawn',
  DecisionMade: (read) => said('Decided', confidence(read)),
  DecisionCommunicated: (read) => said('Decision told', read('toIds')),
  DecisionReviewed: (read) =>
    said('Decision looked at again', read('stands') === 'yes' ? 'it stands' : 'it does not stand'),
  DecisionReversed: () => 'Decision reversed',
  EscalationRaised: (read) =>
    said(
      read('customer') ? 'Customer escalation raised' : 'Escalation raised',
      read('customer'),
      read('severity'),
    ),
  EscalationAcknowledged: () => 'Escalation seen',
  EscalationHandedBack: () => 'Escalation handed back',
  EscalationDelegated: (read) => `Escalation handed on to ${read('toId') ?? 'somebody else'}`,
  EscalationDecided: () => 'Escalation decided',
  EscalationDeclined: () => 'Escalation declined',
  EscalationCommunicated: (read) => said('What is done about an escalation told', read('toIds')),
  EscalationVerified: () => 'Escalation over, it helped',
  EscalationReopened: () => 'Escalation reopened',
  LearningCaptured: (read) => said('Learning captured', read('tags')),
  LearningApplied: (read) => said('Learning applied', read('teamId')),
  LearningDisputed: () => 'Learning disputed',
  LearningWithdrawn: () => 'Learning withdrawn',
  ContextShared: () => 'Told what changed',
  ContextUnderstood: () => 'Said what it means',
  ContextCorrected: () => 'Corrected what was told',
  KeyResultGraded: (read) => said('Graded', read('score')),
  ObjectiveClosed: (read) => said('Objective closed', read('verdict')),
};
