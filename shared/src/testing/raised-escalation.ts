import { stageOf as stageIn } from '../friction/escalation/standing.ts';
import type { Escalation } from '../friction/escalation/state.ts';
import { isRefusal, type Scenario, testId } from './scenario.ts';
import { committedObjective, noon, small } from './small-organisation.ts';

// What burns in the small organisation, and what may be done about it.

export const fire = testId(7_300_001);
export const other = testId(7_300_002);

export const raised = (more: Record<string, unknown> = {}) => ({
  type: 'RaiseEscalation',
  escalationId: fire,
  what: 'The hotel has had no bread since Monday',
  ask: 'Somebody who may promise them a van',
  ofId: small.stranger,
  objectiveId: small.objective,
  keyResultIds: [small.metric],
  customer: 'Grand Hotel',
  ...more,
});
export const at = (type: string, more: Record<string, unknown> = {}) => ({
  type,
  escalationId: fire,
  ...more,
});
export const seen = at('AcknowledgeEscalation');
export const decided = at('DecideEscalation', {
  decision: 'Two vans a day',
  because: 'They are half of it',
});
export const declined = at('DeclineEscalation', {
  because: 'No van is free',
  instead: 'Send a taxi',
});
export const told = (...toIds: string[]) => at('CommunicateEscalation', { toIds });
export const verified = at('VerifyEscalation');
export const reopened = at('ReopenEscalation', { because: 'The second van never came' });

/** The small organisation on its eighth day, with an escalation that began two days before. */
export function burning(): Scenario {
  const scenario = committedObjective().at(noon('2026-07-08'));
  scenario.do(small.owner, raised({ effectiveAt: noon('2026-07-06') }));
  return scenario;
}

/** The same one, decided the next day and told to whoever raised it and of whom it was needed. */
export function settled(): Scenario {
  const scenario = burning().at(noon('2026-07-09'));
  scenario.do(small.leader, decided);
  scenario.do(small.leader, told(small.owner, small.stranger));
  return scenario;
}

export const refusalOf = (scenario: Scenario, actor: string, input: Record<string, unknown>) => {
  const outcome = scenario.try(actor, input);
  if (!isRefusal(outcome)) throw new Error('it was accepted');
  return outcome;
};
export const refused = (scenario: Scenario, actor: string, input: Record<string, unknown>) => {
  const { code, field } = refusalOf(scenario, actor, input);
  return [code, field];
};
export const escalationOf = (scenario: Scenario, id = fire): Escalation =>
  scenario.view().escalation(id)!;
export const stageOf = (scenario: Scenario) => stageIn(escalationOf(scenario), scenario.view());
