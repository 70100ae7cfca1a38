import type { SharedContext } from './context/context/state.ts';
import type { Blocker } from './friction/blocker/state.ts';
import type { Decision } from './friction/decision/state.ts';
import type { Dependency } from './friction/dependency/state.ts';
import type { Escalation } from './friction/escalation/state.ts';
import type { SharedDependency } from './friction/shared-dependency/state.ts';
import type { TriageList } from './friction/triage/state.ts';
import type { Learning } from './learning/learning/state.ts';
import type { Organisation } from './organisation/organisation/aggregate.ts';
import type { Person } from './organisation/person/aggregate.ts';
import type { Retention } from './organisation/policy/retention.ts';
import type { Team } from './organisation/team/aggregate.ts';
import type { Reader } from './reader.ts';
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
  /**
   * What it is a view of: two views of the same thing at the same position are alike `inTheOpen`, so
   * that what was computed of that for one holds for the other, whoever reads them.
   */
  readonly of: object;
  /** The same as a reader may see it: what they may not read is not there. */
  readBy(reader: Reader): WorldView;
  /** The same as everybody sees it. Nothing else may be kept beside `of`, or it reaches others. */
  inTheOpen(): WorldView;
  organisation(): Organisation | undefined;
  direction(): Direction | undefined;
  thresholds(): Thresholds;
  /** How long what people write is kept, and what of it is forgotten. */
  retention(): Retention;
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
  dependency(id: string): Dependency | undefined;
  /** What an objective waits for of other teams, in the order in which it was asked for. */
  dependenciesOf(objectiveId: string): readonly Dependency[];
  /** What somebody has put off in their triage; `undefined` while they never have. */
  triageListOf(personId: string): TriageList | undefined;
  sharedDependency(id: string): SharedDependency | undefined;
  sharedDependencies(): readonly SharedDependency[];
  decision(id: string): Decision | undefined;
  /** All decisions in the order in which they were asked for. */
  decisions(): readonly Decision[];
  /** Those that concern an objective, in the same order. */
  decisionsOf(objectiveId: string): readonly Decision[];
  escalation(id: string): Escalation | undefined;
  /** All escalations in the order in which they were raised. */
  escalations(): readonly Escalation[];
  /** Those about an objective, in the same order. */
  escalationsOf(objectiveId: string): readonly Escalation[];
  learning(id: string): Learning | undefined;
  /** All learnings in the order in which they were captured, those withdrawn included. */
  learnings(): readonly Learning[];
  context(id: string): SharedContext | undefined;
  /** Everything that leaders told, in the order in which they told it. */
  contexts(): readonly SharedContext[];
}
