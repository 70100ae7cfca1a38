import { leads, leadsTeam } from '@cairn/shared/organisation/leading';
import type { WorldView } from '@cairn/shared/world-view';

/** A command at the moment before it was sent, and the organisation as it stood then. */
export interface Sample {
  readonly input: Readonly<Record<string, unknown>>;
  readonly world: WorldView;
}

interface Rule {
  /** Who may, as the page says it. */
  readonly words: string;
  readonly may: (personId: string, sample: Sample) => boolean;
}

const id = ({ input }: Sample, name: string): string => String(input[name]);
const role = (personId: string, { world }: Sample) => world.person(personId)?.role;
const isAdministrator = (personId: string, sample: Sample) =>
  role(personId, sample) === 'administrator';
const isLeader = (personId: string, sample: Sample) =>
  role(personId, sample) === 'leader' || isAdministrator(personId, sample);
const worksIn = (personId: string, teamId: string, { world }: Sample) =>
  world.team(teamId)?.members.some((one) => one.personId === personId && one.role !== 'leader') ??
  false;

/** The plan is its owner's and theirs who work in its team. Who leads the team does not change it. */
function ofTheTeam(personId: string, objectiveId: string, sample: Sample): boolean {
  const { ownerId, teamId } = sample.world.objective(objectiveId)!;
  return personId === ownerId || worksIn(personId, teamId, sample);
}
const blockerOf = (sample: Sample) => sample.world.blocker(id(sample, 'blockerId'))!;
const dependencyOf = (sample: Sample) => sample.world.dependency(id(sample, 'dependencyId'))!;
const decisionOf = (sample: Sample) => sample.world.decision(id(sample, 'decisionId'))!;
const escalationOf = (sample: Sample) => sample.world.escalation(id(sample, 'escalationId'))!;
const askOf = (sample: Sample) =>
  sample.world
    .objective(id(sample, 'objectiveId'))!
    .asks.find((ask) => ask.id === id(sample, 'askId'))!;
const ofItsTeam = (personId: string, sample: Sample) =>
  ofTheTeam(personId, blockerOf(sample).objectiveId, sample);
const asksOrDecides = (personId: string, sample: Sample) =>
  [decisionOf(sample).requestedById, decisionOf(sample).deciderId].includes(personId);

/**
 * Who may do what, in the words of the design: the plan is the team's by permission and not by
 * etiquette; who leads takes on, helps, decides, asks and offers; administrators see to the
 * organisation and to nothing of its work; a coach reads along; what is between two is theirs; asking, offering and
 * raising an alarm are everybody's.
 */
export const rules = {
  administers: { words: 'an administrator', may: isAdministrator },
  leads: { words: 'whoever has the role of a leader or an administrator', may: isLeader },
  anybody: {
    words: 'anybody who is here, save a coach',
    may: (who, sample) => role(who, sample) !== 'coach',
  },
  oneself: {
    words: 'everybody for themselves alone',
    may: (who, sample) => who === id(sample, 'personId'),
  },
  oneselfOrAdministers: {
    words: 'everybody for themselves, and an administrator',
    may: (who, sample) => who === id(sample, 'personId') || isAdministrator(who, sample),
  },
  begins: {
    words: 'who works in its team; a leader of that team for an objective of their own',
    may: (who, sample) =>
      worksIn(who, id(sample, 'teamId'), sample) ||
      (who === sample.input.ownerId && leadsTeam(who, id(sample, 'teamId'), sample.world)),
  },
  plan: {
    words: 'its owner and who works in its team; who leads that team does not',
    may: (who, sample) => ofTheTeam(who, id(sample, 'objectiveId'), sample),
  },
  checkedIn: {
    words: 'who sent the check-in, while they are of the team',
    may: (who, sample) => {
      const objective = sample.world.objective(id(sample, 'objectiveId'))!;
      const last = objective.keyResults.find((one) => one.last?.id === sample.input.checkInId);
      return who === last?.last?.authorId && ofTheTeam(who, objective.id, sample);
    },
  },
  askedForHelp: {
    words:
      'who was asked; where nobody was named, who works in the team or leads it; never who asked',
    may: (who, sample) => {
      const { ofId, askedById } = askOf(sample);
      if (who === askedById) return false;
      const objective = sample.world.objective(id(sample, 'objectiveId'))!;
      return ofId === undefined
        ? ofTheTeam(who, objective.id, sample) || leads(who, objective, sample.world)
        : who === ofId;
    },
  },
  asker: { words: 'who asked', may: (who, sample) => who === askOf(sample).askedById },
  blockedTeam: { words: 'the team that it stands in the way of', may: ofItsTeam },
  atBlocker: {
    words: 'the team that it stands in the way of, who took it on, who does what comes next',
    may: (who, sample) => {
      const { takenOn, next, resolved } = blockerOf(sample);
      return [takenOn?.byId, next?.byId, resolved?.byId].includes(who) || ofItsTeam(who, sample);
    },
  },
  attendsBlocker: {
    words: 'leaders, administrators, and whom something is needed of',
    may: (who, sample) => isLeader(who, sample) || who === blockerOf(sample).ofId,
  },
  holdsBlocker: {
    words: 'who took it on',
    may: (who, sample) => who === blockerOf(sample).takenOn?.byId,
  },
  deliversTechnology: {
    words: 'who sees to it, and the team that it stands in the way of',
    may: (who, sample) => who === blockerOf(sample).arranged?.byId || ofItsTeam(who, sample),
  },
  waitingTeam: {
    words: 'who asked for it, and the team that waits',
    may: (who, sample) =>
      who === dependencyOf(sample).requestedById ||
      ofTheTeam(who, dependencyOf(sample).objectiveId, sample),
  },
  askedTeam: {
    words: 'who works in the team that is asked: nobody promises for others',
    may: (who, sample) => worksIn(who, dependencyOf(sample).teamId, sample),
  },
  holdsDependency: {
    words: 'who took it on',
    may: (who, sample) => who === dependencyOf(sample).takenOn?.byId,
  },
  crowdedTeam: {
    words: 'who works in the team that is asked, and who leads it or has the role of a leader',
    may: (who, sample) =>
      worksIn(who, id(sample, 'teamId'), sample) ||
      leadsTeam(who, id(sample, 'teamId'), sample.world) ||
      isLeader(who, sample),
  },
  coordinates: {
    words: 'who looks after the queue, leaders and administrators',
    may: (who, sample) =>
      isLeader(who, sample) ||
      who === sample.world.sharedDependency(id(sample, 'sharedDependencyId'))!.coordinatorId,
  },
  decides: { words: 'who decides', may: (who, sample) => who === decisionOf(sample).deciderId },
  eitherEnd: { words: 'who asked and who decides', may: asksOrDecides },
  concerned: {
    words: 'who offered it, who asked, who decides, and the teams that it concerns',
    may: (who, sample) =>
      asksOrDecides(who, sample) ||
      decisionOf(sample).options.some(
        (one) => one.id === sample.input.optionId && one.offeredById === who,
      ) ||
      decisionOf(sample).objectiveIds.some((each) => ofTheTeam(who, each, sample)),
  },
  atEscalation: {
    words: 'leaders, administrators, whom it is needed of, and who is at it',
    may: (who, sample) => {
      const { ofId, heldById, decided } = escalationOf(sample);
      return isLeader(who, sample) || [ofId, heldById, decided?.byId].includes(who);
    },
  },
  holdsEscalation: {
    words: 'who is at it',
    may: (who, sample) => who === escalationOf(sample).heldById,
  },
  raised: {
    words: 'who raised it; a leader of the team once the time to say so is over',
    may: (who, sample) => who === escalationOf(sample).raisedById,
  },
  appliesLearning: {
    words: 'who works in the team that applies it, and who leads it',
    may: (who, sample) =>
      worksIn(who, id(sample, 'teamId'), sample) ||
      leadsTeam(who, id(sample, 'teamId'), sample.world),
  },
  others: {
    words: 'anybody but a coach and who captured it, who withdraws it instead',
    may: (who, sample) =>
      role(who, sample) !== 'coach' &&
      who !== sample.world.learning(id(sample, 'learningId'))!.capturedById,
  },
  captured: {
    words: 'who captured it',
    may: (who, sample) => who === sample.world.learning(id(sample, 'learningId'))!.capturedById,
  },
  tells: {
    words: 'leaders and administrators; what takes the place of something told, who told that',
    may: (who, sample) =>
      isLeader(who, sample) &&
      (sample.input.supersedesId === undefined ||
        sample.world.context(id(sample, 'supersedesId'))!.authorId === who),
  },
  told: {
    words: 'whom it was told',
    may: (who, sample) => sample.world.context(id(sample, 'contextId'))!.recipientIds.includes(who),
  },
  toldIt: {
    words: 'who told it',
    may: (who, sample) => who === sample.world.context(id(sample, 'contextId'))!.authorId,
  },
} satisfies Readonly<Record<string, Rule>>;

/** The rule of every command that can be sent over the network. */
export const whoMay: Readonly<Record<string, keyof typeof rules>> = {
  SetMark: 'administers',
  AddPerson: 'administers',
  ChangeRole: 'administers',
  HandOverPerson: 'administers',
  RemovePerson: 'administers',
  ErasePerson: 'administers',
  TakeLeave: 'oneselfOrAdministers',
  FormTeam: 'administers',
  RenameTeam: 'administers',
  MoveTeam: 'administers',
  AddMember: 'administers',
  RemoveMember: 'administers',
  DissolveTeam: 'administers',
  ChangeThreshold: 'administers',
  ChangeRetention: 'administers',
  PlanCycle: 'administers',
  ChangeCycleCalendar: 'administers',
  CloseCycle: 'administers',
  StateVision: 'leads',
  ChooseProblem: 'leads',
  SetProblemAside: 'leads',
  RecordInsight: 'leads',
  WithdrawInsight: 'leads',
  ListNotDoing: 'leads',
  LiftNotDoing: 'leads',
  DraftObjective: 'begins',
  RewordObjective: 'plan',
  AlignObjective: 'plan',
  ChangeOwner: 'plan',
  AddKeyResult: 'plan',
  ReviseKeyResult: 'plan',
  DropKeyResult: 'plan',
  CommitObjective: 'plan',
  ChangeTarget: 'plan',
  FindBaseline: 'plan',
  DrawPlan: 'plan',
  PlaceBet: 'plan',
  AdjustBet: 'plan',
  ConfirmBet: 'plan',
  DropBet: 'plan',
  CheckIn: 'plan',
  CorrectCheckIn: 'checkedIn',
  WithdrawCheckIn: 'checkedIn',
  SetWordingQuestionAside: 'plan',
  AnswerSignal: 'plan',
  SetSignalAside: 'plan',
  CloseObjective: 'plan',
  AskForHelp: 'plan',
  AcknowledgeAsk: 'askedForHelp',
  GiveHelp: 'askedForHelp',
  DeclineHelp: 'askedForHelp',
  ConfirmHelp: 'asker',
  TakeBackAsk: 'asker',
  RaiseBlocker: 'plan',
  ReviseBlocker: 'blockedTeam',
  PlanNextAction: 'atBlocker',
  TakeOnBlocker: 'attendsBlocker',
  HandBackBlocker: 'holdsBlocker',
  HelpWithBlocker: 'anybody',
  ResolveBlocker: 'atBlocker',
  ReopenBlocker: 'atBlocker',
  MergeBlocker: 'atBlocker',
  DeclineBlocker: 'attendsBlocker',
  ArrangeTechnology: 'attendsBlocker',
  DeliverTechnology: 'deliversTechnology',
  RequestDependency: 'plan',
  ReviseDependency: 'waitingTeam',
  AcceptCounterOffer: 'waitingTeam',
  RefuseCounterOffer: 'waitingTeam',
  VerifyDelivery: 'waitingTeam',
  ReturnDelivery: 'waitingTeam',
  WithdrawDependency: 'waitingTeam',
  AcceptDependency: 'askedTeam',
  DeclineDependency: 'askedTeam',
  MakeCounterOffer: 'askedTeam',
  PromiseDelivery: 'askedTeam',
  DeliverDependency: 'askedTeam',
  TakeOnDependency: 'leads',
  HandBackDependency: 'holdsDependency',
  DeclareSharedDependency: 'crowdedTeam',
  SequenceConsumers: 'coordinates',
  ChangeCoordinator: 'coordinates',
  EndSharedDependency: 'coordinates',
  RequestDecision: 'anybody',
  OfferOption: 'anybody',
  TakeBackOption: 'concerned',
  RecordAssumption: 'eitherEnd',
  SettleAssumption: 'eitherEnd',
  RecordPremortemReason: 'eitherEnd',
  AcknowledgeDecision: 'decides',
  HandOverDecision: 'decides',
  DeclineDecision: 'decides',
  WithdrawDecision: 'eitherEnd',
  MakeDecision: 'decides',
  CommunicateDecision: 'eitherEnd',
  ReviewDecision: 'eitherEnd',
  ReverseDecision: 'decides',
  RaiseEscalation: 'anybody',
  AcknowledgeEscalation: 'atEscalation',
  HandBackEscalation: 'holdsEscalation',
  DelegateEscalation: 'atEscalation',
  DecideEscalation: 'atEscalation',
  DeclineEscalation: 'atEscalation',
  CommunicateEscalation: 'atEscalation',
  VerifyEscalation: 'raised',
  ReopenEscalation: 'raised',
  CaptureLearning: 'anybody',
  ApplyLearning: 'appliesLearning',
  DisputeLearning: 'others',
  WithdrawLearning: 'captured',
  ShareContext: 'tells',
  UnderstandContext: 'told',
  CorrectContext: 'toldIt',
  SnoozeItem: 'oneself',
  SetItemAside: 'oneself',
  BringItemBack: 'oneself',
};
