import './scalars.ts';
import './organisation/viewer.ts';
import './moment/moment-info.ts';
import './this-week/this-week.ts';
import './this-week/walk-step.ts';
import './strategy/cycle.ts';
import './organisation/organisation-queries.ts';
import './strategy/objective-queries.ts';
import './strategy/strategy-map.ts';
import './strategy/asks-of.ts';
import './strategy/help-loop.ts';
import './friction/friction-queries.ts';
import './friction/blockers-of.ts';
import './learning/learning-queries.ts';
import './learning/learnings-of.ts';
import './context/context-queries.ts';
import './history/history-queries.ts';
import './search/search.ts';
import './commands/command-mutations.ts';
import './commands/add-person.ts';
import './changes/changes.ts';
import { builder } from './builder.ts';

/** Everything that can be asked of Cairn. The tree of this folder is its table of contents. */
export const schema = builder.toSchema();
