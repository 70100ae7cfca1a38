import type { Category } from './command.ts';
import type { SharedContext } from './context/context/state.ts';
import type { Blocker } from './friction/blocker/state.ts';
import type { Decision } from './friction/decision/state.ts';
import type { Dependency } from './friction/dependency/state.ts';
import type { Escalation } from './friction/escalation/state.ts';
import type { SharedDependency } from './friction/shared-dependency/state.ts';
import type { TriageList } from './friction/triage/state.ts';
import type { Learning } from './learning/learning/state.ts';
import type { Organisation } from './organisation/organisation/aggregate.ts';
import { organisationId } from './organisation/organisation/aggregate.ts';
import type { Person } from './organisation/person/aggregate.ts';
import { type Policy, policyId } from './organisation/policy/aggregate.ts';
import { defaultRetention, type Retention } from './organisation/policy/retention.ts';
import type { Team } from './organisation/team/aggregate.ts';
import { Reader } from './reader.ts';
import { defaultThresholds, type Thresholds } from './signals/thresholds.ts';
import type { Cycle } from './strategy/cycle/aggregate.ts';
import { type Direction, directionId } from './strategy/direction/aggregate.ts';
import type { Objective } from './strategy/objective/state.ts';
import type { WorldView } from './world-view.ts';

/** Where a view of the world reads from. */
export interface WorldSource {
  ids(category: Category): Iterable<string>;
  /** Ids of what belongs to a thing: objectives to a cycle, what concerns an objective to it. */
  idsUnder(category: Category, id: string): readonly string[];
  state(category: Category, id: string): unknown;
}

/** The world at one position, whichever way its states are found. */
export class WorldAt implements WorldView {
  readonly position: number;
  readonly now: number;
  readonly of: object;
  readonly #source: WorldSource;
  // Nearly every part of a page asks for the current cycle and for what is in it.
  #cycles: readonly Cycle[] | undefined;
  // The questions about an objective ask again and again for what stands in its way.
  readonly #filed = new Map<Category, Map<string, unknown>>();

  constructor(position: number, now: number, source: WorldSource, of: object = source) {
    this.position = position;
    this.now = now;
    this.of = of;
    this.#source = source;
  }

  readBy(reader: Reader): WorldView {
    const source = this.#source;
    return new WorldAt(
      this.position,
      this.now,
      {
        ids: (category) => source.ids(category),
        idsUnder: (category, id) => source.idsUnder(category, id),
        state: (category, id) => reader.shownOf(category, id, source.state(category, id)),
      },
      this.of,
    );
  }

  inTheOpen(): WorldView {
    return this.readBy(new Reader(undefined, this, { stateOf: () => undefined }));
  }

  organisation(): Organisation | undefined {
    return this.#one('organisation', organisationId);
  }

  direction(): Direction | undefined {
    return this.#one('direction', directionId);
  }

  thresholds(): Thresholds {
    return this.#one<Policy>('policy', policyId)?.thresholds ?? defaultThresholds;
  }

  retention(): Retention {
    return this.#one<Policy>('policy', policyId)?.retention ?? defaultRetention;
  }

  person(id: string): Person | undefined {
    return this.#one('person', id);
  }

  people(): readonly Person[] {
    return this.#all('person');
  }

  team(id: string): Team | undefined {
    return this.#one('team', id);
  }

  teams(): readonly Team[] {
    return this.#all('team');
  }

  cycle(id: string): Cycle | undefined {
    return this.#one('cycle', id);
  }

  cycles(): readonly Cycle[] {
    this.#cycles ??= this.#all<Cycle>('cycle').toSorted((a, b) =>
      a.startsOn < b.startsOn ? -1 : 1,
    );
    return this.#cycles;
  }

  objective(id: string): Objective | undefined {
    return this.#one('objective', id);
  }

  objectivesIn(cycleId: string): readonly Objective[] {
    return this.#under('objective', cycleId);
  }

  blocker(id: string): Blocker | undefined {
    return this.#one('blocker', id);
  }

  blockersOf(objectiveId: string): readonly Blocker[] {
    return this.#under('blocker', objectiveId);
  }

  dependency(id: string): Dependency | undefined {
    return this.#one('dependency', id);
  }

  dependenciesOf(objectiveId: string): readonly Dependency[] {
    return this.#under('dependency', objectiveId);
  }

  triageListOf(personId: string): TriageList | undefined {
    return this.#one('triage', personId);
  }

  sharedDependency(id: string): SharedDependency | undefined {
    return this.#one('sharedDependency', id);
  }

  sharedDependencies(): readonly SharedDependency[] {
    return this.#all('sharedDependency');
  }

  decision(id: string): Decision | undefined {
    return this.#one('decision', id);
  }

  decisions(): readonly Decision[] {
    return this.#all('decision');
  }

  decisionsOf(objectiveId: string): readonly Decision[] {
    return this.#under('decision', objectiveId);
  }

  escalation(id: string): Escalation | undefined {
    return this.#one('escalation', id);
  }

  escalations(): readonly Escalation[] {
    return this.#all('escalation');
  }

  escalationsOf(objectiveId: string): readonly Escalation[] {
    return this.#under('escalation', objectiveId);
  }

  learning(id: string): Learning | undefined {
    return this.#one('learning', id);
  }

  learnings(): readonly Learning[] {
    return this.#all('learning');
  }

  context(id: string): SharedContext | undefined {
    return this.#one('context', id);
  }

  contexts(): readonly SharedContext[] {
    return this.#all('context');
  }

  #one<State>(category: Category, id: string): State | undefined {
    return this.#source.state(category, id) as State | undefined;
  }

  #all<State>(category: Category): State[] {
    return this.#those(category, this.#source.ids(category));
  }

  #under<State>(category: Category, id: string): readonly State[] {
    const ids = this.#source.idsUnder(category, id);
    if (ids.length === 0) return [];
    const filed = this.#filed.get(category) ?? new Map<string, unknown>();
    this.#filed.set(category, filed);
    const known = filed.get(id) as readonly State[] | undefined;
    if (known) return known;
    const those = this.#those<State>(category, ids);
    filed.set(id, those);
    return those;
  }

  #those<State>(category: Category, ids: Iterable<string>): State[] {
    return [...ids]
      .map((id) => this.#one<State>(category, id))
      .filter((state) => state !== undefined);
  }
}
