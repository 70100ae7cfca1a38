import { isRefusal, type Scenario, testId } from './scenario.ts';
import { committedObjective, noon, small } from './small-organisation.ts';

// A question to the leader of the small organisation, and what may be done about it.

export const oven = testId(7_200_001);
export const other = testId(7_200_002);
export const stone = testId(7_200_011);
export const steel = testId(7_200_012);
export const heat = testId(7_200_021);
export const fear = testId(7_200_031);

export const requested = (more: Record<string, unknown> = {}) => ({
  type: 'RequestDecision',
  decisionId: oven,
  question: 'Which oven first?',
  context: 'Both need the same mason for a week',
  severity: 'high',
  deciderId: small.leader,
  neededBy: '2026-07-13',
  objectiveIds: [small.objective],
  keyResultIds: [small.metric],
  toTellIds: [small.owner, small.member],
  ...more,
});
export const at = (type: string, more: Record<string, unknown> = {}) => ({
  type,
  decisionId: oven,
  ...more,
});
export const offered = (more: Record<string, unknown> = {}) =>
  at('OfferOption', { optionId: stone, words: 'The stone one', ...more });
export const assumed = (more: Record<string, unknown> = {}) =>
  at('RecordAssumption', { assumptionId: heat, words: 'It keeps its heat', ...more });
export const feared = (more: Record<string, unknown> = {}) =>
  at('RecordPremortemReason', {
    reasonId: fear,
    why: 'The mason fell ill',
    sign: 'He does not ring back',
    ...more,
  });
export const made = (more: Record<string, unknown> = {}) =>
  at('MakeDecision', { optionId: stone, because: 'Bread first', confidence: 7, ...more });
export const told = (...toIds: string[]) => at('CommunicateDecision', { toIds });
export const reversed = at('ReverseDecision', { because: 'The floor does not bear it' });
export const declined = at('DeclineDecision', { because: 'It is yours', instead: 'Toss a coin' });
export const withdrawn = at('WithdrawDecision', { because: 'The second mason has time' });

/** The small organisation on its eighth day, with a question to its leader and an option. */
export function asked(): Scenario {
  const scenario = committedObjective().at(noon('2026-07-08'));
  scenario.do(small.owner, requested());
  scenario.do(small.owner, offered());
  return scenario;
}

export const decided = (): Scenario => {
  const scenario = asked().at(noon('2026-07-09'));
  scenario.do(small.leader, made());
  return scenario;
};

export const refusalOf = (scenario: Scenario, actor: string, input: Record<string, unknown>) => {
  const outcome = scenario.try(actor, input);
  if (!isRefusal(outcome)) throw new Error('it was accepted');
  return outcome;
};
export const refused = (scenario: Scenario, actor: string, input: Record<string, unknown>) => {
  const { code, field } = refusalOf(scenario, actor, input);
  return [code, field];
};
export const decisionOf = (scenario: Scenario, id = oven) => scenario.view().decision(id)!;
