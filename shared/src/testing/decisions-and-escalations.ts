import { type Scenario, testId } from './scenario.ts';
import { committedObjective, noon, small } from './small-organisation.ts';

// What is asked of the leader of the small organisation, and raised to them.

export const [one, two, three, four] = [1, 2, 3, 4].map((n) => testId(7_400_000 + n)) as [
  string,
  string,
  string,
  string,
];

/** Wednesday of the second week. */
export const started = () => committedObjective().at(noon('2026-07-08'));

export const request = (
  scenario: Scenario,
  decisionId: string,
  more: Record<string, unknown> = {},
) =>
  scenario.do(small.owner, {
    type: 'RequestDecision',
    decisionId,
    question: 'Which oven first?',
    severity: 'high',
    deciderId: small.leader,
    objectiveIds: [small.objective],
    ...more,
  });
export const onIt = (scenario: Scenario, type: string, decisionId: string, more = {}) =>
  scenario.do(small.leader, { type, decisionId, ...more });
export const make = (scenario: Scenario, decisionId: string) =>
  onIt(scenario, 'MakeDecision', decisionId, {
    words: 'The stone one',
    because: 'Bread first',
    confidence: 7,
  });
export const raise = (
  scenario: Scenario,
  escalationId: string,
  more: Record<string, unknown> = {},
) =>
  scenario.do(small.owner, {
    type: 'RaiseEscalation',
    escalationId,
    what: 'The hotel has had no bread since Monday',
    ask: 'A van',
    objectiveId: small.objective,
    ...more,
  });
export const atIt = (
  scenario: Scenario,
  type: string,
  escalationId: string,
  more = {},
  actor: string = small.leader,
) => scenario.do(actor, { type, escalationId, ...more });
export const settle = (scenario: Scenario, escalationId: string) =>
  atIt(scenario, 'DecideEscalation', escalationId, { decision: 'Two vans', because: 'Half of it' });
