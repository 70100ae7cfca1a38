import type { Aggregate } from '../../kernel/aggregate.ts';
import type { WorldView } from '../../world-view.ts';
import type { LearningCommand } from './commands.ts';
import { decide } from './decide.ts';
import { events, type LearningEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { Learning } from './state.ts';

export const learning: Aggregate<Learning, LearningCommand, LearningEvent, WorldView> = {
  category: 'learning',
  about: 'What was learned, who did something with it, and who has seen otherwise.',
  events,
  opens: 'LearningCaptured',
  decide,
  evolve,
};
