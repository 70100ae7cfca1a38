import fc from 'fast-check';
import { arrangementKinds, blockerKinds, severities } from '../friction/blocker/words.ts';
import { criticalities } from '../friction/dependency/words.ts';
import { type Scenario, testId } from './scenario.ts';
import { committedObjective, small } from './small-organisation.ts';

const keyResultId = fc.constantFrom(
  small.metric,
  small.milestone,
  small.control,
  small.baseline,
  small.zones,
  'nobody-knows-it',
);
const value = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(-1.7, 0, 15, 1e15, -1e15),
);
const day = fc
  .integer({ min: 0, max: 120 })
  .map((days) => new Date(Date.parse('2026-06-20') + days * 86_400_000).toISOString().slice(0, 10));
const text = fc.constantFrom('Oven two is back', 'Oven two is back again', 'Rain', 'ß Ünïcode ‽');
const id = fc.integer({ min: 2_000_000, max: 2_000_020 }).map(testId);
const blockerId = fc.integer({ min: 2_100_000, max: 2_100_003 }).map(testId);
const dependencyId = fc.integer({ min: 2_200_000, max: 2_200_003 }).map(testId);
const decisionId = fc.integer({ min: 2_200_000, max: 2_200_001 }).map(testId);
const escalationId = fc.integer({ min: 2_300_000, max: 2_300_001 }).map(testId);
const person = fc.constantFrom(small.owner, small.member, small.leader, small.stranger);
const askId = fc.integer({ min: 2_200_000, max: 2_200_003 }).map(testId);
const learningId = fc.integer({ min: 2_300_000, max: 2_300_003 }).map(testId);
const contextId = fc.integer({ min: 2_400_000, max: 2_400_003 }).map(testId);
const own = { objectiveId: fc.constant(small.objective) };
const item = {
  personId: fc.constantFrom(small.leader, small.owner),
  itemId: fc.constantFrom('one', 'other', '__proto__'),
};

const decisionsAndEscalations = [
  fc.record(
    {
      type: fc.constant('RequestDecision'),
      decisionId,
      question: text,
      deciderId: fc.constantFrom(small.leader, small.owner),
      objectiveIds: fc.subarray([small.objective]),
      keyResultIds: fc.array(keyResultId, { maxLength: 2 }),
      neededBy: day,
      daysBack: fc.integer({ min: 0, max: 20 }),
    },
    { requiredKeys: ['type', 'decisionId', 'question', 'deciderId'] },
  ),
  fc.record({ type: fc.constant('OfferOption'), decisionId, optionId: id, words: text }),
  fc.record({
    type: fc.constant('RecordPremortemReason'),
    decisionId,
    reasonId: id,
    why: text,
    sign: text,
    watchKeyResultId: keyResultId,
    watchAtOrBelow: fc.integer({ min: 0, max: 10 }),
  }),
  fc.record({ type: fc.constant('HandOverDecision'), decisionId, toId: person }),
  fc.record({
    type: fc.constant('MakeDecision'),
    decisionId,
    words: text,
    because: text,
    confidence: fc.integer({ min: 0, max: 10 }),
  }),
  fc.record({
    type: fc.constant('CommunicateDecision'),
    decisionId,
    toIds: fc.array(person, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('ReverseDecision'), decisionId, because: text }),
  fc.record(
    {
      type: fc.constant('RaiseEscalation'),
      escalationId,
      objectiveId: fc.constant(small.objective),
      what: text,
      ask: text,
      customer: fc.constant('Grand Hotel'),
      daysBack: fc.integer({ min: 0, max: 20 }),
    },
    { requiredKeys: ['type', 'escalationId', 'what', 'ask'] },
  ),
  fc.record({ type: fc.constant('AcknowledgeEscalation'), escalationId }),
  fc.record({ type: fc.constant('HandBackEscalation'), escalationId }),
  fc.record(
    {
      type: fc.constant('DecideEscalation'),
      escalationId,
      decision: text,
      because: text,
      daysBack: fc.integer({ min: 0, max: 20 }),
    },
    { requiredKeys: ['type', 'escalationId', 'decision', 'because'] },
  ),
  fc.record({
    type: fc.constant('CommunicateEscalation'),
    escalationId,
    toIds: fc.array(person, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ type: fc.constant('VerifyEscalation'), escalationId }),
  fc.record({ type: fc.constant('ReopenEscalation'), escalationId, because: text }),
];

const command = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record(
      {
        type: fc.constant('CheckIn'),
        ...own,
        keyResultId,
        checkInId: id,
        value,
        confidence: fc.integer({ min: 0, max: 10 }),
        note: text,
        learning: text,
        daysBack: fc.integer({ min: 0, max: 20 }),
      },
      { requiredKeys: ['type', 'objectiveId', 'keyResultId', 'checkInId', 'confidence', 'value'] },
    ),
  },
  fc.record({
    type: fc.constant('CheckIn'),
    ...own,
    keyResultId: fc.constant(small.milestone),
    checkInId: id,
    forecastOn: day,
    confidence: fc.integer({ min: 0, max: 10 }),
  }),
  fc.record({ type: fc.constant('WithdrawCheckIn'), ...own, checkInId: id }),
  fc.record({ type: fc.constant('CorrectCheckIn'), ...own, checkInId: id, value, because: text }),
  fc.record({
    type: fc.constant('ChangeTarget'),
    ...own,
    keyResultId,
    target: value,
    because: text,
    learned: fc.boolean(),
  }),
  fc.record({ type: fc.constant('RewordObjective'), ...own, statement: text, because: text }),
  fc.record({ type: fc.constant('DropKeyResult'), ...own, keyResultId, because: text }),
  fc.record({
    type: fc.constant('FindBaseline'),
    ...own,
    keyResultId: fc.constant(small.baseline),
    baseline: value,
    target: value,
  }),
  fc.record({
    type: fc.constant('CloseObjective'),
    ...own,
    verdict: fc.constantFrom('landed', 'missed', 'partly'),
  }),
  fc.record(
    {
      type: fc.constant('RaiseBlocker'),
      ...own,
      blockerId,
      keyResultIds: fc.array(keyResultId, { maxLength: 2 }),
      kind: fc.constantFrom(...blockerKinds),
      severity: fc.constantFrom(...severities),
      what: text,
      daysBack: fc.integer({ min: 0, max: 20 }),
    },
    { requiredKeys: ['type', 'objectiveId', 'blockerId', 'kind', 'what'] },
  ),
  fc.record(
    {
      type: fc.constant('AskForHelp'),
      ...own,
      askId,
      keyResultId,
      need: text,
      ofId: fc.constantFrom(small.leader, small.stranger, small.owner),
    },
    { requiredKeys: ['type', 'objectiveId', 'askId', 'need'] },
  ),
  fc.record({ type: fc.constant('AcknowledgeAsk'), ...own, askId }),
  fc.record({ type: fc.constant('GiveHelp'), ...own, askId, what: text }),
  fc.record({ type: fc.constant('DeclineHelp'), ...own, askId, because: text, alternative: text }),
  fc.record({ type: fc.constant('ConfirmHelp'), ...own, askId, helped: fc.boolean() }),
  fc.record({ type: fc.constant('TakeBackAsk'), ...own, askId }),
  fc.record(
    {
      type: fc.constant('CaptureLearning'),
      learningId,
      learned: text,
      tags: fc.array(text, { maxLength: 2 }),
      ...own,
      checkInId: id,
      blockerId,
    },
    { requiredKeys: ['type', 'learningId', 'learned'] },
  ),
  fc.record({
    type: fc.constant('ApplyLearning'),
    learningId,
    teamId: fc.constantFrom(small.team, small.otherTeam, 'no-team'),
    how: text,
  }),
  fc.record({ type: fc.constant('DisputeLearning'), learningId, because: text }),
  fc.record({ type: fc.constant('WithdrawLearning'), learningId }),
  fc.record(
    {
      type: fc.constant('ShareContext'),
      contextId,
      what: text,
      objectiveIds: fc.constantFrom([small.objective], [], ['no-objective']),
      personIds: fc.constantFrom([small.stranger], []),
      supersedesId: contextId,
    },
    { requiredKeys: ['type', 'contextId', 'what'] },
  ),
  fc.record({ type: fc.constant('UnderstandContext'), contextId, meaning: text }),
  fc.record({ type: fc.constant('CorrectContext'), contextId, what: text, because: text }),
  fc.record({ type: fc.constant('TakeOnBlocker'), blockerId }),
  fc.record({ type: fc.constant('HandBackBlocker'), blockerId }),
  fc.record({ type: fc.constant('PlanNextAction'), blockerId, action: text }),
  fc.record(
    {
      type: fc.constant('ResolveBlocker'),
      blockerId,
      how: text,
      daysBack: fc.integer({ min: 0, max: 20 }),
    },
    { requiredKeys: ['type', 'blockerId', 'how'] },
  ),
  fc.record({ type: fc.constant('ReopenBlocker'), blockerId, because: text }),
  fc.record({ type: fc.constant('DeclineBlocker'), blockerId, because: text }),
  fc.record(
    {
      type: fc.constant('ArrangeTechnology'),
      blockerId,
      arrangement: text,
      how: fc.constantFrom(...arrangementKinds),
      byId: person,
      on: day,
    },
    { requiredKeys: ['type', 'blockerId', 'arrangement', 'how'] },
  ),
  fc.record({ type: fc.constant('DeliverTechnology'), blockerId, note: text }),
  fc.record({ type: fc.constant('SnoozeItem'), ...item, until: day }),
  fc.record({ type: fc.constant('SetItemAside'), ...item, because: text }),
  fc.record({ type: fc.constant('BringItemBack'), ...item }),
  fc.record({ type: fc.constant('MergeBlocker'), blockerId, intoId: blockerId }),
  ...decisionsAndEscalations,
  fc.record({
    type: fc.constant('RequestDependency'),
    ...own,
    dependencyId,
    teamId: fc.constant(small.otherTeam),
    what: text,
    criticality: fc.constantFrom(...criticalities),
    neededBy: day,
  }),
  fc.record({ type: fc.constant('AcceptDependency'), dependencyId }),
  fc.record({ type: fc.constant('PromiseDelivery'), dependencyId, on: day, because: text }),
  fc.record({ type: fc.constant('MakeCounterOffer'), dependencyId, on: day }),
  fc.record({ type: fc.constant('AcceptCounterOffer'), dependencyId }),
  fc.record({ type: fc.constant('DeclineDependency'), dependencyId, because: text }),
  fc.record({ type: fc.constant('DeliverDependency'), dependencyId }),
  fc.record({ type: fc.constant('VerifyDelivery'), dependencyId }),
  fc.record({ type: fc.constant('ReturnDelivery'), dependencyId, because: text }),
  fc.record({ type: fc.constant('TakeOnDependency'), dependencyId }),
  fc.record({ type: fc.constant('HandBackDependency'), dependencyId }),
  fc.record({ type: fc.constant('WithdrawDependency'), dependencyId, because: text }),
  fc.record({
    type: fc.constant('ChangeThreshold'),
    name: fc.constantFrom('watermelon.difference', 'decay.graceDays', 'no.such'),
    value: fc.double({ min: 0, max: 9, noNaN: true }),
    because: text,
  }),
);

/** One thing that somebody tries, and how long after the one before. */
export interface Act {
  readonly actor: string;
  readonly hoursLater: number;
  readonly input: Record<string, unknown>;
}

/** Rows of acts, sensible and not, by people who may and may not. */
export const randomActs: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({
    actor: fc.constantFrom(
      small.owner,
      small.owner,
      small.member,
      small.leader,
      small.stranger,
      small.administrator,
    ),
    hoursLater: fc.integer({ min: 0, max: 90 }),
    input: command,
  }),
  { maxLength: 40 },
);

/** Rows of acts about two decisions and two escalations, by those who mostly may. */
export const actsOnDecisions: fc.Arbitrary<readonly Act[]> = fc.array(
  fc.record({
    actor: fc.constantFrom(small.owner, small.leader),
    hoursLater: fc.integer({ min: 0, max: 30 }),
    input: fc.oneof(...decisionsAndEscalations),
  }),
  { minLength: 30, maxLength: 60, size: 'max' },
);

/** Tries every act; what is refused leaves no trace. */
export function play(acts: readonly Act[], scenario: Scenario = committedObjective()): Scenario {
  acts.forEach(({ actor, hoursLater, input }, index) => {
    scenario.at(scenario.now + hoursLater * 3_600_000);
    const { daysBack, ...rest } = input as { daysBack?: number };
    const effectiveAt =
      daysBack === undefined ? {} : { effectiveAt: scenario.now - daysBack * 86_400_000 };
    scenario.try(actor, { ...rest, ...effectiveAt, commandId: testId(3_000_000 + index) });
  });
  return scenario;
}
