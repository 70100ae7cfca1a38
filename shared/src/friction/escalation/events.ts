import { defineEvent, type EventOf } from '../../kernel/define-event.ts';
import { choice, id, label, listOf, optional, proseField } from '../../kernel/field.ts';
import { limits } from '../../kernel/limits.ts';
import { firstTellings, severities } from '../blocker/words.ts';
import { clockBreached } from '../breach.ts';

export const EscalationRaised = defineEvent(
  'EscalationRaised',
  'Something cannot wait for the next meeting. It is true since it began; its clocks run from when it was told.',
  {
    what: proseField('open', 'What is happening', limits.statement),
    ask: proseField('open', 'What is needed', limits.sentence),
    severity: choice('open', 'How much stands still', severities),
    ofId: optional(id('open', 'Of whom that is needed')),
    objectiveId: optional(id('open', 'The objective that it concerns')),
    keyResultIds: listOf(
      id('open', 'A key result that stands still because of it'),
      limits.keyResults,
    ),
    teamId: id('open', 'The team that it interrupts'),
    customer: optional(
      label('open', 'The customer in trouble; with one, the plan stands still while it lasts'),
    ),
    blockerId: optional(id('open', 'The blocker that it comes from')),
    firstTold: optional(choice('open', 'Where it was first told', firstTellings)),
  },
);
export const EscalationAcknowledged = defineEvent(
  'EscalationAcknowledged',
  'Somebody has seen an escalation and is at it.',
  {},
);
export const EscalationHandedBack = defineEvent(
  'EscalationHandedBack',
  'Whoever was at an escalation lets it go. It waits for somebody again; the time to decide it goes on.',
  {},
);
export const EscalationDelegated = defineEvent(
  'EscalationDelegated',
  'Somebody else is at an escalation from here on. The clock goes on.',
  { toId: id('open', 'Who is at it now') },
);
export const EscalationDecided = defineEvent(
  'EscalationDecided',
  'It is settled what is done about an escalation.',
  {
    decision: proseField('open', 'What is done', limits.sentence),
    because: proseField('open', 'Why', limits.sentence),
  },
);
export const EscalationDeclined = defineEvent(
  'EscalationDeclined',
  'What an escalation asks for will not be done. That ends it.',
  {
    because: proseField('open', 'Why not', limits.sentence),
    instead: optional(proseField('open', 'What to do instead', limits.sentence)),
  },
);
export const EscalationCommunicated = defineEvent(
  'EscalationCommunicated',
  'People were told what is done about an escalation.',
  { toIds: listOf(id('open', 'Somebody who was told'), limits.told) },
);
export const EscalationVerified = defineEvent(
  'EscalationVerified',
  'Whoever raised an escalation has seen that it helped, or a leader of the team has. That ends it.',
  {},
);
export const EscalationReopened = defineEvent(
  'EscalationReopened',
  'It did not help, or it came back. The clocks begin anew.',
  { because: proseField('open', 'What is still so', limits.sentence) },
);

export const EscalationClockBreached = clockBreached('EscalationClockBreached');

export const events = {
  EscalationRaised,
  EscalationAcknowledged,
  EscalationHandedBack,
  EscalationDelegated,
  EscalationDecided,
  EscalationDeclined,
  EscalationCommunicated,
  EscalationVerified,
  EscalationReopened,
  EscalationClockBreached,
};
export type EscalationEvent = EventOf<(typeof events)[keyof typeof events]>;
