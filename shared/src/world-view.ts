import type { SharedContext } from './context/context/state.ts';
import type { Blocker } from './friction/blocker/state.ts';
import type { Learning } from './learning/learning/state.ts';
import type { Organisation } from './organisation/organisation/aggregate.ts';
import type { Person } from './organisation/person/aggregate.ts';
import type { Team } from './organisation/team/aggregate.ts';
import type { Thresholds } from './signals/thresholds.ts';
import type { Cycle } from './strategy/cycle/aggregate.ts';
import type { Direction } from './strategy/direction/aggregate.ts';
import type { Objective } from './strategy/objective/state.ts';

/**
 * The organisation as it stood at one moment. Now and then answer with the same interface, so a
 * view that is written against it works for every day.
 */
export interface WorldView {
  /** The moment looked at, milliseconds since 1970 UTC. */
  readonly now: number;
  /** Position in the log up to which the world is folded. */
  readonly position: number;
  organisation(): Organisation | undefined;
  direction(): Direction | undefined;
  thresholds(): Thresholds;
  person(id: string): Person | undefined;
  people(): readonly Person[];
  team(id: string): Team | undefined;
  teams(): readonly Team[];
  cycle(id: string): Cycle | undefined;
  /** All cycles, the earliest first. */
  cycles(): readonly Cycle[];
  objective(id: string): Objective | undefined;
  /** The objectives of a cycle in the order in which they were drafted. */
  objectivesIn(cycleId: string): readonly Objective[];
  blocker(id: string): Blocker | undefined;
  /** The blockers of an objective in the order in which they were raised. */
  blockersOf(objectiveId: string): readonly Blocker[];
  learning(id: string): Learning | undefined;
  /** All learnings in the order in which they were captured, those withdrawn included. */
  learnings(): readonly Learning[];
  context(id: string): SharedContext | undefined;
  /** Everything that leaders told, in the order in which they told it. */
  contexts(): readonly SharedContext[];
}
