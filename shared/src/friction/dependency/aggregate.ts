import type { Aggregate } from '../../kernel/aggregate.ts';
import type { WorldView } from '../../world-view.ts';
import type { DependencyCommand } from './commands.ts';
import { decide } from './decide.ts';
import { type DependencyEvent, events } from './events.ts';
import { evolve } from './evolve.ts';
import type { Dependency } from './state.ts';

export const dependency: Aggregate<Dependency, DependencyCommand, DependencyEvent, WorldView> = {
  category: 'dependency',
  about: 'What one team needs of another by a day, from the asking to the proof that it came.',
  events,
  opens: 'DependencyRequested',
  decide,
  evolve,
};
