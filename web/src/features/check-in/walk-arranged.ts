import type { Stop } from './walk-state.ts';

/** The stops of one objective, as they stand together on the screen. */
export interface StopsOfObjective {
  readonly objectiveId: string;
  readonly statement: string | null;
  readonly stops: readonly Stop[];
}

export interface Arranged {
  /** Objectives before the open one that want nothing more: a line each. */
  readonly done: readonly StopsOfObjective[];
  /** Of the open objective, before and after the open key result. */
  readonly before: readonly Stop[];
  readonly after: readonly Stop[];
  /** Every other objective, in its order. */
  readonly later: readonly StopsOfObjective[];
}

/** Where each stop stands around the open one. Every stop but the open one is in exactly one place. */
export function arranged(stops: readonly Stop[], open: number): Arranged {
  const here = stops[open]?.step.objective.id;
  const groups = [...Map.groupBy(stops, ({ step }) => step.objective.id)].map(
    ([objectiveId, ofObjective]): StopsOfObjective => ({
      objectiveId,
      statement: ofObjective[0]?.step.objective.statement ?? null,
      stops: ofObjective,
    }),
  );
  const isHere = ({ step }: Stop) => step.objective.id === here;
  const place = groups.findIndex(({ objectiveId }) => objectiveId === here);
  const isDone = (group: StopsOfObjective, index: number) =>
    index < place && group.stops.every(({ stage }) => stage !== 'coming');
  return {
    done: groups.filter(isDone),
    before: stops.slice(0, open).filter(isHere),
    after: stops.slice(open + 1).filter(isHere),
    later: groups.filter((group, index) => index !== place && !isDone(group, index)),
  };
}
