import type { Category } from './command.ts';
import type { SharedContext } from './context/context/state.ts';
import type { Blocker } from './friction/blocker/state.ts';
import type { Learning } from './learning/learning/state.ts';
import type { Organisation } from './organisation/organisation/aggregate.ts';
import { organisationId } from './organisation/organisation/aggregate.ts';
import type { Person } from './organisation/person/aggregate.ts';
import { type Policy, policyId } from './organisation/policy/aggregate.ts';
import type { Team } from './organisation/team/aggregate.ts';
import { defaultThresholds, type Thresholds } from './signals/thresholds.ts';
import type { Cycle } from './strategy/cycle/aggregate.ts';
import { type Direction, directionId } from './strategy/direction/aggregate.ts';
import type { Objective } from './strategy/objective/state.ts';
import type { WorldView } from './world-view.ts';

/** Where a view of the world reads from. */
export interface WorldSource {
  ids(category: Category): Iterable<string>;
  objectiveIdsOf(cycleId: string): readonly string[];
  blockerIdsOf(objectiveId: string): readonly string[];
  state(category: Category, id: string): unknown;
}

/** The world at one position, whichever way its states are found. */
export class WorldAt implements WorldView {
  readonly position: number;
  readonly now: number;
  readonly #source: WorldSource;
  // Nearly every part of a page asks for the current cycle and for what is in it.
  #cycles: readonly Cycle[] | undefined;
  readonly #objectives = new Map<string, readonly Objective[]>();

  constructor(position: number, now: number, source: WorldSource) {
    this.position = position;
    this.now = now;
    this.#source = source;
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
    let objectives = this.#objectives.get(cycleId);
    if (!objectives) {
      objectives = this.#source
        .objectiveIdsOf(cycleId)
        .map((id) => this.objective(id))
        .filter((objective) => objective !== undefined);
      this.#objectives.set(cycleId, objectives);
    }
    return objectives;
  }

  blocker(id: string): Blocker | undefined {
    return this.#one('blocker', id);
  }

  blockersOf(objectiveId: string): readonly Blocker[] {
    return this.#source
      .blockerIdsOf(objectiveId)
      .map((id) => this.blocker(id))
      .filter((blocker) => blocker !== undefined);
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
    return [...this.#source.ids(category)]
      .map((id) => this.#one<State>(category, id))
      .filter((state) => state !== undefined);
  }
}
