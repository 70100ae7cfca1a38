import type { Aggregate } from '../../kernel/aggregate.ts';
import type { WorldView } from '../../world-view.ts';
import type { ContextCommand } from './commands.ts';
import { decide } from './decide.ts';
import { type ContextEvent, events } from './events.ts';
import { evolve } from './evolve.ts';
import type { SharedContext } from './state.ts';

export const context: Aggregate<SharedContext, ContextCommand, ContextEvent, WorldView> = {
  category: 'context',
  about: 'What leaders told: what changed, whom it affects, and what it means to them.',
  events,
  opens: 'ContextShared',
  decide,
  evolve,
};
