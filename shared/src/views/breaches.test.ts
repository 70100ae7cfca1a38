import { expect, test } from 'vitest';
import { policyActor } from '../organisation/permission.ts';
import { isRefusal, type Scenario, testId } from '../testing/scenario.ts';
import { committedObjective, noon, small } from '../testing/small-organisation.ts';
import { blockerView } from './blocker-view.ts';
import { breachesToNote } from './breaches.ts';

const id = (place: number) => testId(7_200_000 + place);
const toNote = (scenario: Scenario) => [...breachesToNote(scenario.view())];
const steps = (scenario: Scenario) =>
  toNote(scenario).map(({ command: { type, step } }) => `${type} ${step}`);
const note = (scenario: Scenario) =>
  toNote(scenario).flatMap(({ command }) => scenario.do(policyActor, command));

/** One of everything that has a clock, on Monday 6 July 2026. */
function waiting(): Scenario {
  const scenario = committedObjective().at(noon('2026-07-06'));
  const own = (input: Record<string, unknown>) =>
    scenario.do(small.owner, { objectiveId: small.objective, ...input });
  own({ type: 'RaiseBlocker', blockerId: id(1), kind: 'other', severity: 'high', what: 'Cold' });
  own({
    type: 'RequestDependency',
    dependencyId: id(2),
    teamId: small.otherTeam,
    what: 'Crates',
    criticality: 'required',
    neededBy: '2026-08-20',
  });
  own({ type: 'AskForHelp', askId: id(3), need: 'A van' });
  scenario.do(small.owner, {
    type: 'RequestDecision',
    decisionId: id(4),
    question: 'Two ovens or one?',
    deciderId: small.leader,
    neededBy: '2026-07-07',
  });
  own({ type: 'RaiseEscalation', escalationId: id(5), what: 'No bread', ask: 'A van' });
  return scenario;
}

const all = [
  'NoteBlockerBreach acknowledge',
  'NoteBlockerBreach decide',
  'NoteDependencyBreach acknowledge',
  'NoteAskBreach acknowledge',
  'NoteDecisionBreach acknowledge',
  'NoteDecisionBreach decide',
  'NoteEscalationBreach acknowledge',
  'NoteEscalationBreach decide',
];

test('every clock that is over is noted once, true since it was over', () => {
  const scenario = waiting();
  expect(toNote(scenario)).toEqual([]);
  scenario.at(noon('2026-07-20'));
  expect(steps(scenario)).toEqual(all);
  const events = note(scenario);
  expect(events.map(({ data }) => (data as { rule: string }).rule)).toEqual([
    'clocks.high.acknowledgeHours',
    'clocks.high.decideHours',
    'clocks.high.acknowledgeHours',
    'asks.acknowledgeHours',
    'clocks.normal.acknowledgeHours',
    'day',
    'clocks.urgent.acknowledgeHours',
    'clocks.urgent.decideHours',
  ]);
  // Told on Monday at 13 o’clock in Lisbon; eight working hours later it is Tuesday, the same hour.
  expect(scenario.view().blocker(id(1))!.breaches![0]).toEqual({
    step: 'acknowledge',
    rule: 'clocks.high.acknowledgeHours',
    limitHours: 8,
    since: noon('2026-07-06'),
    at: noon('2026-07-07'),
  });
  expect(toNote(scenario)).toEqual([]);
  const { asks } = scenario.view().objective(small.objective)!;
  expect(asks[0]!.breaches).toHaveLength(1);
});

test('a clock that ran anew is noted anew', () => {
  const scenario = waiting().at(noon('2026-07-20'));
  note(scenario);
  const comesBack = (minutes: number) => {
    scenario.do(small.owner, { type: 'ResolveBlocker', blockerId: id(1), how: 'Fire' });
    scenario.at(scenario.now + minutes * 60_000);
    scenario.do(small.owner, { type: 'ReopenBlocker', blockerId: id(1), because: 'Rain' });
  };
  // Within the hour it was a slip of the hand, and the clock that was over is over.
  comesBack(59);
  expect(blockerView(scenario.view(), id(1))!.clock?.isOver).toBe(true);
  comesBack(60);
  expect(blockerView(scenario.view(), id(1))!.clock?.isOver).toBe(false);
  expect(steps(scenario)).toEqual([]);
  scenario.at(noon('2026-08-03'));
  expect(steps(scenario)).toEqual(['NoteBlockerBreach acknowledge', 'NoteBlockerBreach decide']);
});

test('what became more urgent later was not over by the new rule before it held', () => {
  const scenario = committedObjective().at(noon('2026-07-06'));
  const raised = {
    ...{ type: 'RaiseBlocker', blockerId: id(1), objectiveId: small.objective },
    ...{ kind: 'other', what: 'A wall' },
  };
  scenario.do(small.owner, { ...raised, severity: 'low' });
  scenario.at(noon('2026-07-10'));
  expect(steps(scenario)).toEqual([]);
  const { objectiveId: _, ...told } = raised;
  scenario.do(small.owner, { ...told, type: 'ReviseBlocker', severity: 'urgent' });
  note(scenario);
  expect(scenario.view().blocker(id(1))!.breaches).toMatchObject([
    { rule: 'clocks.urgent.acknowledgeHours', at: noon('2026-07-10') },
    { rule: 'clocks.urgent.decideHours', at: noon('2026-07-10') },
  ]);
});

test('by anybody else, before it is over, twice, or for another instant: refused', () => {
  const refused = (scenario: Scenario, actor: string, input: Record<string, unknown>) => {
    const outcome = scenario.try(actor, input);
    return isRefusal(outcome) ? [outcome.code, outcome.field] : 'accepted';
  };
  const scenario = waiting();
  const early = { type: 'NoteBlockerBreach', blockerId: id(1), step: 'decide' };
  expect(refused(scenario, policyActor, early)).toEqual(['not_ready', 'step']);
  scenario.at(noon('2026-07-20'));
  for (const { command } of toNote(scenario)) {
    for (const actor of [small.administrator, small.leader, 'founder'])
      expect(refused(scenario, actor, command)).toEqual(['not_yours', undefined]);
    const other = { ...command, effectiveAt: command.effectiveAt + 1 };
    expect(refused(scenario, policyActor, other)).toEqual(['out_of_range', 'effectiveAt']);
    scenario.do(policyActor, command);
    expect(refused(scenario, policyActor, command)).toEqual(['already_done', 'step']);
  }
});

test('nobody becomes the policy', () => {
  const join = { type: 'AddPerson', personId: policyActor, role: 'member' };
  expect(waiting().try(small.administrator, join)).toMatchObject({ code: 'contradictory' });
});
