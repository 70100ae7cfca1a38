import { dayMs } from '@cairn/shared/kernel/calendar';
import type { RecordedEvent } from '@cairn/shared/kernel/event';
import { policyActor } from '@cairn/shared/organisation/permission';
import { quartersToForget } from '@cairn/shared/organisation/policy/retention';
import { type Scenario, testId } from '@cairn/shared/testing/scenario';
import {
  checkInCommand,
  committedObjective,
  draftCommand,
  keyResultCommand,
  noon,
  small,
} from '@cairn/shared/testing/small-organisation';
import { breachesToNote } from '@cairn/shared/views/breaches';

/**
 * A short history in which every event of the current versions happens at least once. It is what a
 * new golden log is written from when an event gets a new version.
 */
export const everyEvent = (scenario = committedObjective()): readonly RecordedEvent[] =>
  everyCommand(scenario).log;

/** The same history with what was sent to make it. */
export function everyCommand(scenario = committedObjective()): Scenario {
  const own = (input: Record<string, unknown>) =>
    scenario.do(small.owner, { objectiveId: small.objective, ...input });
  const administer = (input: Record<string, unknown>) => scenario.do(small.administrator, input);
  const direct = (input: Record<string, unknown>) => scenario.do(small.leader, input);
  const because = 'Things look different from here';
  const metric = { keyResultId: small.metric };
  const onObjective = { objectiveId: small.objective };
  let row = 5_000_000;
  const next = () => testId(++row);

  administer({ type: 'SetMark', name: 'Q3 commit', at: noon('2026-07-01') });
  administer({ type: 'AddPerson', personId: 'new', role: 'member' });
  administer({ type: 'ChangeRole', personId: 'new', role: 'pm' });
  administer({ type: 'HandOverPerson', personId: 'new', leaderId: small.leader });
  administer({ type: 'TakeLeave', personId: 'new', from: '2026-07-06', to: '2026-07-10' });
  administer({ type: 'FormTeam', teamId: 'stall', name: 'Stall', parentId: small.team });
  administer({ type: 'RenameTeam', teamId: 'stall', name: 'Market stall' });
  administer({ type: 'MoveTeam', teamId: 'stall', parentId: small.otherTeam });
  administer({ type: 'AddMember', teamId: 'stall', personId: 'new', role: 'member' });
  administer({ type: 'RemoveMember', teamId: 'stall', personId: 'new' });
  administer({ type: 'DissolveTeam', teamId: 'stall' });
  administer({ type: 'RemovePerson', personId: 'new' });
  administer({ type: 'ErasePerson', personId: 'new' });
  administer({ type: 'ChangeThreshold', name: 'decay.graceDays', value: 4, because });
  administer({ type: 'ChangeRetention', texts: 'private', quarters: 1, because });
  administer({
    type: 'ChangeCycleCalendar',
    cycleId: small.cycle,
    checkInWeekday: 4,
    checkInHour: 17,
    holidays: ['2026-08-15'],
  });

  const [problemId, insightId, itemId] = [next(), next(), next()];
  direct({ type: 'StateVision', text: 'Nobody leaves without bread' });
  direct({ type: 'ChooseProblem', problemId, statement: 'Shelves are empty at seven', because });
  direct({ type: 'RecordInsight', insightId, text: 'The first hour decides the day', problemId });
  direct({ type: 'ListNotDoing', itemId, what: 'A second shop', because });
  own({ type: 'AlignObjective', problemId, supports: [] });
  direct({ type: 'WithdrawInsight', insightId, because });
  direct({ type: 'LiftNotDoing', itemId, because });
  direct({ type: 'SetProblemAside', problemId, because });

  scenario.at(noon('2026-07-09'));
  const withdrawn = next();
  own(checkInCommand({ checkInId: withdrawn, value: 90, confidence: 9 }));
  own({ type: 'WithdrawCheckIn', checkInId: withdrawn });
  const corrected = next();
  own(
    checkInCommand({
      checkInId: corrected,
      value: 9,
      note: 'Two ovens at once from Monday on',
      learning: 'Dough keeps overnight',
      next: ['Ask the miller'],
      asks: [{ need: 'A key to the cellar', ofId: small.leader, by: '2026-07-20' }],
    }),
  );
  const [answered, declined, unneeded] = [next(), next(), next()];
  for (const askId of [answered, declined, unneeded])
    own({ type: 'AskForHelp', askId, ...metric, need: 'A second van', ofId: small.leader });
  direct({ ...onObjective, type: 'AcknowledgeAsk', askId: answered });
  direct({ ...onObjective, type: 'GiveHelp', askId: answered, what: 'Lent the old one' });
  own({ type: 'ConfirmHelp', askId: answered, helped: true, words: 'It starts' });
  direct({ ...onObjective, type: 'DeclineHelp', askId: declined, because, alternative: 'A cart' });
  own({ type: 'TakeBackAsk', askId: unneeded, because });
  own({ type: 'CorrectCheckIn', checkInId: corrected, value: 9.2, because });
  scenario.at(noon('2026-07-16'));
  own(
    checkInCommand({
      checkInId: next(),
      value: 10,
      confidence: 4,
      fallReason: 'dependency',
      effectiveAt: noon('2026-07-15'),
    }),
  );
  own({
    type: 'CheckIn',
    keyResultId: small.milestone,
    checkInId: next(),
    forecastOn: '2026-09-04',
    reached: false,
    confidence: 6,
  });
  const [moved, dropped] = [next(), next()];
  for (const betId of [moved, dropped])
    own({
      type: 'PlaceBet',
      ...metric,
      betId,
      idea: 'Prove the dough overnight',
      movement: 3,
      startsOn: '2026-07-16',
      endsOn: '2026-08-06',
    });
  own({ type: 'AdjustBet', betId: moved, movement: 2, because });
  own({ type: 'ConfirmBet', betId: moved, moved: true, because });
  own({ type: 'DropBet', betId: dropped, because });
  own({ type: 'DrawPlan', ...metric, points: [{ on: '2026-08-01', value: 10 }] });
  own({ type: 'RewordObjective', statement: 'Bread is there when people come', because });
  own({ type: 'ChangeTarget', ...metric, target: 16, because, learned: true });
  own({ type: 'FindBaseline', keyResultId: small.baseline, baseline: 6.5, target: 4 });
  own({ type: 'DropKeyResult', keyResultId: small.zones, because });
  own({ type: 'ChangeOwner', ownerId: small.member });
  own({ type: 'SetWordingQuestionAside', rule: 'O-LEN', because });
  own({ type: 'AnswerSignal', signal: 'watermelon', ...metric, answer: 'lessSure', note: because });
  own({ type: 'SetSignalAside', signal: 'staleGreen', ...metric, because });
  const blockers = [next(), next()] as const;
  for (const blockerId of blockers)
    own({
      type: 'RaiseBlocker',
      blockerId,
      kind: 'missingTechnology',
      gap: 'access',
      about: 'Cold store',
      severity: 'high',
      what: 'Nobody has a key to the cold store',
      tried: 'Asked the landlord',
      needed: 'A second key',
      ofId: small.leader,
      keyResultIds: [small.metric],
      firstTold: 'elsewhere',
      effectiveAt: noon('2026-07-15'),
    });
  const [blockerId, same] = blockers;
  const blocker = (actor: string, input: Record<string, unknown>) =>
    scenario.do(actor, { blockerId, ...input });
  const arrangement = 'Their caretaker lends us hers';
  blocker(small.leader, {
    type: 'ArrangeTechnology',
    arrangement,
    how: 'access',
    on: '2026-07-17',
  });
  blocker(small.owner, { type: 'DeliverTechnology', note: 'It lies in the desk' });
  blocker(small.owner, { type: 'ReviseBlocker', kind: 'other', what: 'The key is lost' });
  blocker(small.leader, { type: 'TakeOnBlocker' });
  blocker(small.leader, { type: 'PlanNextAction', action: 'Call them', on: '2026-07-17' });
  blocker(small.leader, { type: 'HandBackBlocker' });
  blocker(small.leader, { type: 'HelpWithBlocker', help: 'Had a key cut', mode: 'offered' });
  blocker(small.owner, { type: 'ResolveBlocker', how: 'There are two keys now' });
  blocker(small.owner, { type: 'ReopenBlocker', because: 'It does not turn' });
  blocker(small.leader, { type: 'DeclineBlocker', because, instead: 'Ask the locksmith' });
  blocker(small.owner, { type: 'MergeBlocker', intoId: same });
  const item = { personId: small.leader, itemId: same };
  direct({ type: 'SnoozeItem', ...item, until: '2026-08-03' });
  direct({ type: 'BringItemBack', ...item });
  direct({ type: 'SetItemAside', ...item, because });
  dependencies(scenario, next);
  const [decisionId, optionId, handedOver, withdrawnOne, declinedOne] = [
    next(),
    next(),
    next(),
    next(),
    next(),
  ];
  const decision = (actor: string, input: Record<string, unknown>) =>
    scenario.do(actor, { decisionId, ...input });
  for (const id of [decisionId, handedOver, withdrawnOne, declinedOne])
    decision(small.owner, {
      type: 'RequestDecision',
      decisionId: id,
      question: 'Which oven first',
      context: 'Both need the same mason',
      severity: 'high',
      deciderId: small.leader,
      neededBy: '2026-07-20',
      objectiveIds: [small.objective],
      keyResultIds: [small.metric],
      stakeholder: 'The landlord',
      concern: 'The chimney draws over her terrace',
      toTellIds: [small.owner],
      effectiveAt: noon('2026-07-15'),
    });
  const [assumptionId, reasonId] = [next(), next()];
  for (const id of [optionId, next()])
    decision(small.stranger, {
      type: 'OfferOption',
      optionId: id,
      words: 'The stone one',
      expected: 'Ready a week later',
    });
  decision(small.owner, { type: 'RecordAssumption', assumptionId, words: 'It keeps its heat' });
  decision(small.owner, { type: 'SettleAssumption', assumptionId, held: true });
  decision(small.owner, {
    type: 'RecordPremortemReason',
    reasonId,
    why: 'The mason fell ill',
    sign: 'He does not ring back',
    watchKeyResultId: small.metric,
    watchAtOrBelow: 4,
  });
  decision(small.leader, { type: 'AcknowledgeDecision' });
  decision(small.leader, { type: 'MakeDecision', optionId, because, confidence: 7, reviewOn: '2026-08-03' });
  decision(small.leader, { type: 'CommunicateDecision', toIds: [small.owner] });
  decision(small.owner, { type: 'ReviewDecision', cameOfIt: 'Full shelves', stands: false });
  decision(small.leader, { type: 'ReverseDecision', because });
  decision(small.leader, { type: 'CommunicateDecision', toIds: [small.owner] });
  const spare = { decisionId: handedOver, optionId: next() };
  decision(small.owner, { type: 'OfferOption', ...spare, words: 'Neither' });
  decision(small.owner, { type: 'TakeBackOption', ...spare });
  decision(small.leader, {
    type: 'HandOverDecision',
    decisionId: handedOver,
    toId: small.owner,
    because,
  });
  decision(small.owner, {
    type: 'MakeDecision',
    decisionId: handedOver,
    words: 'Both, a week apart',
    because,
    confidence: 6,
  });
  decision(small.owner, { type: 'WithdrawDecision', decisionId: withdrawnOne, because });
  decision(small.leader, {
    type: 'DeclineDecision',
    decisionId: declinedOne,
    because,
    instead: 'Toss a coin',
  });
  const [escalationId, declinedTrouble] = [next(), next()];
  const escalation = (actor: string, input: Record<string, unknown>) =>
    scenario.do(actor, { escalationId, ...input });
  for (const id of [escalationId, declinedTrouble])
    escalation(small.owner, {
      type: 'RaiseEscalation',
      escalationId: id,
      what: 'The hotel has had no bread since Monday',
      ask: 'Somebody who may promise them a van',
      ofId: small.leader,
      objectiveId: small.objective,
      keyResultIds: [small.metric],
      customer: 'Grand Hotel',
      blockerId: same,
      firstTold: 'inOneOnOne',
      effectiveAt: noon('2026-07-13'),
    });
  escalation(small.leader, { type: 'AcknowledgeEscalation' });
  escalation(small.leader, { type: 'HandBackEscalation' });
  escalation(small.leader, { type: 'DelegateEscalation', toId: small.stranger });
  for (let round = 0; round < 2; round++) {
    escalation(small.stranger, { type: 'DecideEscalation', decision: 'Two vans', because });
    escalation(small.stranger, {
      type: 'CommunicateEscalation',
      toIds: [small.owner, small.leader],
    });
    escalation(small.owner, { type: 'VerifyEscalation' });
    if (round === 0) escalation(small.owner, { type: 'ReopenEscalation', because });
    if (round === 0) escalation(small.leader, { type: 'DelegateEscalation', toId: small.stranger });
  }
  escalation(small.leader, {
    type: 'DeclineEscalation',
    escalationId: declinedTrouble,
    because,
    instead: 'Send a taxi',
  });
  const learningId = next();
  own({
    type: 'CaptureLearning',
    learningId,
    learned: 'We learned that a key is lost where two people have it',
    evidence: 'Twice in a week',
    tags: ['Keys'],
    ...metric,
    checkInId: corrected,
    blockerId: same,
  });
  const learn = (actor: string, input: Record<string, unknown>) =>
    scenario.do(actor, { learningId, ...input });
  const { otherTeam: teamId } = small;
  learn(small.stranger, { type: 'ApplyLearning', teamId, how: 'One key, one hook' });
  learn(small.leader, { type: 'DisputeLearning', because });
  learn(small.owner, { type: 'WithdrawLearning', because });
  const contextId = next();
  direct({
    type: 'ShareContext',
    contextId,
    what: 'The mill closes in autumn',
    objectiveIds: [small.objective],
    personIds: [small.stranger],
  });
  scenario.do(small.stranger, { type: 'UnderstandContext', contextId, meaning: 'We bake less' });
  direct({ type: 'CorrectContext', contextId, what: 'It closes in winter', because });
  direct({
    type: 'ShareContext',
    contextId: next(),
    what: 'It stays open',
    personIds: [small.owner],
    supersedesId: contextId,
  });
  const second = { objectiveId: 'second' };
  scenario.do(small.owner, { ...draftCommand, ...second });
  scenario.do(small.owner, { ...keyResultCommand, ...second });
  scenario.do(small.owner, { ...keyResultCommand, ...second, type: 'ReviseKeyResult', target: 30 });

  breaches(scenario, next);
  scenario.at(noon('2026-09-28'));
  own({
    type: 'CloseObjective',
    verdict: 'partly',
    learned: 'Start the ovens first',
    grades: [{ ...metric, score: 0.5, because }],
  });
  administer({ type: 'CloseCycle', cycleId: small.cycle });
  scenario.at(noon('2027-02-01'));
  for (const forgotten of quartersToForget(scenario.view()))
    scenario.do(policyActor, { type: 'ForgetQuarters', ...forgotten });
  return scenario;
}

/** Something of every kind that waits until its clock is over. */
function breaches(scenario: Scenario, next: () => string): void {
  const own = (input: Record<string, unknown>) =>
    scenario.do(small.owner, { objectiveId: small.objective, ...input });
  own({ type: 'RaiseBlocker', blockerId: next(), kind: 'other', what: 'The scales are off' });
  own({ type: 'AskForHelp', askId: next(), need: 'Somebody with a weight' });
  own({ type: 'RaiseEscalation', escalationId: next(), what: 'No scales', ask: 'Other scales' });
  scenario.do(small.owner, {
    type: 'RequestDecision',
    decisionId: next(),
    question: 'Weigh at all?',
    deciderId: small.leader,
  });
  own({
    type: 'RequestDependency',
    dependencyId: next(),
    teamId: small.otherTeam,
    what: 'Weights',
    criticality: 'helps',
    neededBy: '2026-09-20',
  });
  scenario.at(scenario.now + 28 * dayMs);
  for (const { command } of breachesToNote(scenario.view())) scenario.do(policyActor, command);
}

/** Every way that something asked of another team can go. */
function dependencies(scenario: Scenario, next: () => string): void {
  const because = 'The mill stands still';
  const asked = { what: 'Flour by five', neededBy: '2026-08-14' };
  const asks = () => {
    const dependencyId = next();
    scenario.do(small.owner, {
      type: 'RequestDependency',
      dependencyId,
      objectiveId: small.objective,
      teamId: small.otherTeam,
      why: 'So that bread is there by seven',
      criticality: 'required',
      keyResultIds: [small.metric],
      ...asked,
    });
    return {
      dependencyId,
      ask: (type: string, more = {}) => scenario.do(small.owner, { type, dependencyId, ...more }),
      lead: (type: string, more = {}) => scenario.do(small.leader, { type, dependencyId, ...more }),
      answer: (type: string, more = {}) =>
        scenario.do(small.stranger, { type, dependencyId, ...more }),
    };
  };
  const kept = asks();
  kept.lead('TakeOnDependency', { mode: 'offered' });
  kept.lead('HandBackDependency');
  kept.answer('DeclineDependency', { because, instead: 'Buy it in the next town' });
  kept.ask('ReviseDependency', { ...asked, what: 'Flour by six' });
  kept.answer('MakeCounterOffer', { on: '2026-08-30', because });
  kept.ask('RefuseCounterOffer', { because });
  kept.answer('MakeCounterOffer', { what: 'Rye by six' });
  kept.ask('AcceptCounterOffer');
  kept.answer('PromiseDelivery', { on: '2026-08-10' });
  kept.answer('PromiseDelivery', { on: '2026-08-12', because });
  kept.answer('DeliverDependency', { note: 'In the yard' });
  kept.ask('ReturnDelivery', { because: 'It is wet' });
  kept.answer('DeliverDependency');
  kept.ask('VerifyDelivery');
  const dropped = asks();
  dropped.answer('AcceptDependency');
  dropped.ask('WithdrawDependency', { because });
  const queue = [asks().dependencyId, asks().dependencyId] as const;
  const sharedDependencyId = next();
  const settle = (type: string, more = {}) =>
    scenario.do(small.leader, { type, sharedDependencyId, ...more });
  settle('DeclareSharedDependency', {
    teamId: small.otherTeam,
    what: 'The one van',
    dependencyIds: queue,
  });
  settle('SequenceConsumers', { dependencyIds: queue.toReversed(), because });
  settle('ChangeCoordinator', { coordinatorId: small.stranger });
  settle('EndSharedDependency');
}
