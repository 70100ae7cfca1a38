import type { Act, Intent } from '../act.ts';
import { withDays } from '../dated-text.ts';
import type { EscalationStory, EscalationTurn } from '../escalation-story.ts';
import { cycleInstant } from '../schedule.ts';
import { morning } from './blocker-acts.ts';
import type { Telling } from './telling.ts';

/** What could not wait, from the moment it was told until it was over. */
export const escalationActs = (story: EscalationStory, telling: Telling): Act[] => [
  { ...moment(story, story, telling), intent: raising(story, telling) },
  ...story.turns.map((turn) => ({
    ...moment(story, turn, telling),
    intent: intentOf(story, turn, telling),
  })),
];

const moment = (
  { cycle }: EscalationStory,
  { day, hour, by }: EscalationStory | EscalationTurn,
  { schedule, ids }: Telling,
): Pick<Act, 'at' | 'actor'> => ({
  at: cycleInstant(schedule.cycles[cycle], day, hour),
  actor: ids.person(by),
});

function raising(story: EscalationStory, { schedule, ids }: Telling): Intent {
  const { since, severity, of, objective, keyResults = [], customer, firstTold } = story;
  const cycle = schedule.cycles[story.cycle];
  return {
    type: 'RaiseEscalation',
    escalationId: ids.escalation(story.key),
    effectiveAt: since === undefined ? undefined : cycleInstant(cycle, since, morning),
    what: withDays(story.what, cycle),
    ask: withDays(story.ask, cycle),
    severity,
    ofId: of && ids.person(of),
    objectiveId: ids.objective(objective),
    keyResultIds: keyResults.map((key) => ids.keyResult(objective, key)),
    customer,
    firstTold,
  };
}

function intentOf(story: EscalationStory, turn: EscalationTurn, telling: Telling): Intent {
  const { schedule, ids } = telling;
  const cycle = schedule.cycles[story.cycle];
  const escalationId = ids.escalation(story.key);
  const text = (words: string) => withDays(words, cycle);
  switch (turn.turn) {
    case 'acknowledged':
      return { type: 'AcknowledgeEscalation', escalationId };
    case 'delegated':
      return { type: 'DelegateEscalation', escalationId, toId: ids.person(turn.to) };
    case 'decided':
      return {
        type: 'DecideEscalation',
        escalationId,
        decision: text(turn.decision),
        because: text(turn.because),
      };
    case 'declined':
      return {
        type: 'DeclineEscalation',
        escalationId,
        because: text(turn.because),
        instead: turn.instead && text(turn.instead),
      };
    case 'told':
      return { type: 'CommunicateEscalation', escalationId, toIds: turn.to.map(ids.person) };
    case 'verified':
      return { type: 'VerifyEscalation', escalationId };
    case 'reopened':
      return { type: 'ReopenEscalation', escalationId, because: text(turn.because) };
  }
}
