/** One key result that a word is owed on, as the walk gives it. */
export interface OwedStep {
  readonly objective: { readonly id: string };
  readonly dueAt: string;
  readonly overdue: boolean;
  readonly gone: number;
}

/** All that is owed on one objective: one check-in. */
export interface OwedCheckIn<Step extends OwedStep> {
  readonly objective: Step['objective'];
  readonly steps: readonly Step[];
  /** When the earliest word that is not late yet is due; the earliest of all when every one is late. */
  readonly dueAt: string;
  /** All of it is late. A single late key result in a check-in that is still due is not. */
  readonly overdue: boolean;
  readonly gone: number;
}

/** Groups the walk by objective, in its order. */
export function owedCheckIns<Step extends OwedStep>(steps: readonly Step[]): OwedCheckIn<Step>[] {
  const groups = Map.groupBy(steps, (step) => step.objective.id);
  return [...groups.values()].map((group) => {
    const inTime = group.filter((step) => !step.overdue);
    const nearest = (inTime.length > 0 ? inTime : group).toSorted((a, b) =>
      a.dueAt < b.dueAt ? -1 : 1,
    )[0]!;
    return {
      objective: group[0]!.objective,
      steps: group,
      dueAt: nearest.dueAt,
      overdue: inTime.length === 0,
      gone: nearest.gone,
    };
  });
}

const SECONDS_EACH = 20;

/** `about two minutes`, for so many key results at human pace; rounded up to whole minutes. */
export function walkTime(keyResults: number): string {
  const minutes = Math.max(1, Math.ceil((keyResults * SECONDS_EACH) / 60));
  const words = ['', 'a minute', 'two minutes', 'three minutes', 'four minutes', 'five minutes'];
  return `about ${words[minutes] ?? `${minutes} minutes`}`;
}
