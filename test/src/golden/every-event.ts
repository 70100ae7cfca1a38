import type { RecordedEvent } from '@cairn/shared/kernel/event';
import { testId } from '@cairn/shared/testing/scenario';
import {
  checkInCommand,
  committedObjective,
  draftCommand,
  keyResultCommand,
  noon,
  small,
} from '@cairn/shared/testing/small-organisation';

/**
 * A short history in which every event of the current versions happens at least once. It is what a
 * new golden log is written from when an event gets a new version.
 */
export function everyEvent(): readonly RecordedEvent[] {
  const scenario = committedObjective();
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
  administer({ type: 'ChangeThreshold', name: 'decay.graceDays', value: 4, because });
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
      effectiveAt: noon('2026-07-15'),
    });
  const [blockerId, same] = blockers;
  const blocker = (actor: string, input: Record<string, unknown>) =>
    scenario.do(actor, { blockerId, ...input });
  blocker(small.owner, { type: 'ReviseBlocker', kind: 'other', what: 'The key is lost' });
  blocker(small.leader, { type: 'TakeOnBlocker' });
  blocker(small.leader, { type: 'PlanNextAction', action: 'Call them', on: '2026-07-17' });
  blocker(small.leader, { type: 'HandBackBlocker' });
  blocker(small.leader, { type: 'HelpWithBlocker', help: 'Had a key cut', mode: 'offered' });
  blocker(small.owner, { type: 'ResolveBlocker', how: 'There are two keys now' });
  blocker(small.owner, { type: 'ReopenBlocker', because: 'It does not turn' });
  blocker(small.owner, { type: 'MergeBlocker', intoId: same });
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

  scenario.at(noon('2026-09-28'));
  own({ type: 'CloseObjective', verdict: 'partly', learned: 'Start the ovens first' });
  administer({ type: 'CloseCycle', cycleId: small.cycle });
  return scenario.log;
}
