import { describe, expect, test } from 'vitest';
import { type Scenario, testId } from '../../testing/scenario.ts';
import {
  checkInCommand,
  committedObjective,
  noon,
  small,
} from '../../testing/small-organisation.ts';
import { triage } from './triage.ts';

const decisionId = testId(7_100_021);
const escalationId = testId(7_100_022);
const standing = (scenario: Scenario, viewerId: string) =>
  triage(scenario.view(), viewerId).standing;

/** Wednesday of the second week. */
const started = () => committedObjective().at(noon('2026-07-08'));

describe('a decision that was made', () => {
  const act = (scenario: Scenario, actor: string, type: string, more = {}) =>
    scenario.do(actor, { type, decisionId, ...more });
  const asked = () => {
    const scenario = started();
    act(scenario, small.owner, 'RequestDecision', {
      question: 'Which oven first',
      deciderId: small.member,
      objectiveIds: [small.objective],
      toTellIds: [small.owner],
    });
    return scenario;
  };
  const make = (scenario: Scenario) =>
    act(scenario, small.member, 'MakeDecision', {
      words: 'The stone one',
      because: 'It is warm',
      confidence: 7,
    });
  const seenBy = (scenario: Scenario) =>
    [small.leader, small.owner, small.member, small.stranger].filter((id) =>
      standing(scenario, id).some((item) => item.id === decisionId),
    );
  const gone = (scenario: Scenario) =>
    scenario.do('founder', { type: 'RemovePerson', personId: small.member });

  test('and reversed stands with whoever reversed it, until those know who had heard of it', () => {
    const scenario = asked();
    make(scenario);
    act(scenario, small.member, 'CommunicateDecision', { toIds: [small.owner] });
    expect(seenBy(scenario)).toEqual([]);
    act(scenario, small.member, 'ReverseDecision', { because: 'It is too heavy' });
    expect(seenBy(scenario)).toEqual([small.member]);
    act(scenario, small.member, 'CommunicateDecision', { toIds: [small.owner] });
    expect(seenBy(scenario)).toEqual([]);
  });

  test('stands with whoever made it once an early sign shows, until they have looked', () => {
    const scenario = asked();
    act(scenario, small.member, 'RecordPremortemReason', {
      reasonId: testId(7_100_031),
      why: 'The mason fell ill',
      sign: 'We stop believing in it',
      watchKeyResultId: small.metric,
      watchAtOrBelow: 4,
    });
    make(scenario);
    act(scenario, small.member, 'CommunicateDecision', { toIds: [small.owner] });
    expect(seenBy(scenario)).toEqual([]);
    scenario.at(noon('2026-07-09')).do(small.owner, checkInCommand({ confidence: 3 }));
    expect(seenBy(scenario)).toEqual([small.member]);
    const [item] = standing(scenario, small.member);
    expect([item!.clock, item!.kind]).toEqual([undefined, 'decision']);
    scenario.at(noon('2026-07-10'));
    act(scenario, small.member, 'ReviewDecision', { cameOfIt: 'We took another', stands: true });
    expect(seenBy(scenario)).toEqual([]);
  });

  test('or is open, and was left behind, stands with who asked and who leads', () => {
    const open = asked();
    expect(seenBy(open)).toEqual([small.member]);
    gone(open);
    expect(seenBy(open)).toEqual([small.leader, small.owner]);
    const untold = asked();
    make(untold);
    gone(untold.at(noon('2026-07-13')));
    expect(seenBy(untold)).toEqual([small.leader, small.owner]);
  });
});

describe('an escalation that nobody is at', () => {
  const raised = (actor: string, more = {}) => ({
    actor,
    input: { type: 'RaiseEscalation', escalationId, what: 'No bread', ask: 'A van', ...more },
  });
  const everybody = [
    small.administrator,
    small.leader,
    small.owner,
    small.member,
    small.stranger,
  ] as const;
  const seenBy = (scenario: Scenario) =>
    everybody.filter((id) =>
      standing(scenario, id).some((item) => item.kind === 'escalation' && item.id === escalationId),
    );
  const after = ({ actor, input }: ReturnType<typeof raised>) => {
    const scenario = started();
    scenario.do(actor, input);
    return scenario;
  };
  const founded = (scenario: Scenario, type: string, more: Record<string, unknown>) =>
    scenario.do('founder', { type, ...more });
  const act = (scenario: Scenario, actor: string, type: string, more = {}) =>
    scenario.do(actor, { type, escalationId, ...more });

  test('of a team without leaders is for the leader of who raised it, else for all who lead', () => {
    const scenario = after(raised(small.stranger));
    expect(seenBy(scenario)).toEqual([small.administrator, small.leader]);
    const leader = { personId: small.stranger, leaderId: small.owner };
    founded(scenario, 'HandOverPerson', leader);
    expect(seenBy(scenario)).toEqual([small.owner]);
    act(scenario, small.owner, 'AcknowledgeEscalation');
  });

  test('is never theirs alone who raised it, while anybody else leads', () => {
    const own = after(raised(small.leader));
    expect(seenBy(own)).toEqual([small.administrator]);
  });

  test('is for the leaders again once whoever was at it is late, or has left', () => {
    const scenario = after(raised(small.owner, { ofId: small.stranger }));
    expect(seenBy(scenario)).toEqual([small.leader, small.stranger]);
    act(scenario, small.stranger, 'AcknowledgeEscalation');
    expect(seenBy(scenario)).toEqual([small.stranger]);
    expect(seenBy(scenario.at(noon('2026-07-10')))).toEqual([small.leader, small.stranger]);
    const left = after(raised(small.owner, { ofId: small.stranger }));
    act(left, small.stranger, 'AcknowledgeEscalation');
    founded(left, 'RemovePerson', { personId: small.stranger });
    expect(seenBy(left)).toEqual([small.leader]);
  });

  test('is for the leaders too where telling or seeing it is late, or was left behind', () => {
    const scenario = after(raised(small.owner, { ofId: small.stranger }));
    const decision = { decision: 'Two vans', because: 'One is slow' };
    act(scenario, small.stranger, 'DecideEscalation', decision);
    expect(seenBy(scenario)).toEqual([small.stranger]);
    expect(seenBy(scenario.at(noon('2026-07-10')))).toEqual([small.leader, small.stranger]);
    founded(scenario, 'RemovePerson', { personId: small.stranger });
    expect(seenBy(scenario)).toEqual([small.leader]);
    act(scenario, small.leader, 'CommunicateEscalation', { toIds: [small.owner] });
    expect(seenBy(scenario)).toEqual([small.owner]);
    expect(seenBy(scenario.at(noon('2026-07-15')))).toEqual([small.leader, small.owner]);
  });
});
