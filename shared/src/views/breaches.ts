import { isOpen } from '../friction/blocker/state.ts';
import { type Breach, unnoted } from '../friction/breach.ts';
import { isOpenAsk } from '../strategy/objective/ask.ts';
import type { WorldView } from '../world-view.ts';
import {
  clocksOfAsk,
  clocksOfBlocker,
  clocksOfDecision,
  clocksOfDependency,
  clocksOfEscalation,
  type RunningClock,
} from './running-clocks.ts';

/** The command that notes a breach, without its id, and what makes it the only one of its kind. */
export interface BreachToNote {
  /** The same for every process that sees the breach, and for no other breach. */
  readonly key: string;
  readonly command: Readonly<Record<string, unknown>> & { readonly effectiveAt: number };
}

/** Every clock that is over and was not noted, in objectives that are pursued and beyond them. */
export function* breachesToNote(world: WorldView): Generator<BreachToNote> {
  for (const cycle of world.cycles()) {
    if (cycle.closedAt !== undefined) continue;
    for (const { id: objectiveId, stage, asks } of world.objectivesIn(cycle.id)) {
      if (stage !== 'committed') continue;
      for (const blocker of world.blockersOf(objectiveId))
        if (isOpen(blocker))
          yield* notes('NoteBlockerBreach', { blockerId: blocker.id }, blocker, () =>
            clocksOfBlocker(world, blocker.id),
          );
      for (const dependency of world.dependenciesOf(objectiveId))
        yield* notes('NoteDependencyBreach', { dependencyId: dependency.id }, dependency, () =>
          clocksOfDependency(world, dependency.id),
        );
      for (const ask of asks.filter(isOpenAsk))
        yield* notes('NoteAskBreach', { objectiveId, askId: ask.id }, ask, () =>
          clocksOfAsk(world, objectiveId, ask.id),
        );
    }
  }
  for (const decision of world.decisions())
    yield* notes('NoteDecisionBreach', { decisionId: decision.id }, decision, () =>
      clocksOfDecision(world, decision.id),
    );
  for (const escalation of world.escalations())
    yield* notes('NoteEscalationBreach', { escalationId: escalation.id }, escalation, () =>
      clocksOfEscalation(world, escalation.id),
    );
}

function* notes(
  type: string,
  ids: Readonly<Record<string, string>>,
  { breaches }: { readonly breaches?: readonly Breach[] },
  clocks: () => readonly RunningClock[],
): Generator<BreachToNote> {
  for (const { step, since, at } of unnoted(clocks(), breaches))
    yield {
      key: [type, ...Object.values(ids), step, since].join(' '),
      command: { type, ...ids, step, effectiveAt: at },
    };
}
