import type { Aggregate } from '../../kernel/aggregate.ts';
import type { WorldView } from '../../world-view.ts';
import type { EscalationCommand } from './commands.ts';
import { decide } from './decide.ts';
import { type EscalationEvent, events } from './events.ts';
import { evolve } from './evolve.ts';
import type { Escalation } from './state.ts';

export const escalation: Aggregate<Escalation, EscalationCommand, EscalationEvent, WorldView> = {
  category: 'escalation',
  about: 'What cannot wait for the next meeting, until whoever raised it has seen that it helped.',
  events,
  opens: 'EscalationRaised',
  decide,
  evolve,
};
