import type { Aggregate } from '../../kernel/aggregate.ts';
import type { WorldView } from '../../world-view.ts';
import type { BlockerCommand } from './commands.ts';
import { decide } from './decide.ts';
import { type BlockerEvent, events } from './events.ts';
import { evolve } from './evolve.ts';
import type { Blocker } from './state.ts';

export const blocker: Aggregate<Blocker, BlockerCommand, BlockerEvent, WorldView> = {
  category: 'blocker',
  about: 'What a team cannot remove alone, until it stands in nobody’s way any more.',
  events,
  opens: 'BlockerRaised',
  // Two could go on in each other, and then neither would.
  readsOthers: ({ type }) => type === 'MergeBlocker',
  decide,
  evolve,
};
