import type { Ask, CheckIn } from '../strategy/objective/state.ts';
import type { WorldView } from '../world-view.ts';
import { currentCycle } from './cycle-at.ts';
import type { KeyResultView } from './key-result-view.ts';
import { type ObjectiveView, objectiveView } from './objective-view.ts';

/** Something that a check-in asked of somebody. */
export interface OpenAsk {
  readonly objective: ObjectiveView;
  readonly keyResult: KeyResultView;
  readonly checkIn: CheckIn;
  readonly ask: Ask;
}

/**
 * Asks of the last words on committed objectives of the current cycle. The next word on it replaces them, so an
 * ask that still stands is made again or has been settled.
 */
function openAsks(
  world: WorldView,
  concerns: (ask: Ask, checkIn: CheckIn) => boolean,
): readonly OpenAsk[] {
  const cycle = currentCycle(world);
  if (!cycle || cycle.closedAt !== undefined) return [];
  return world
    .objectivesIn(cycle.id)
    .filter(({ stage }) => stage === 'committed')
    .flatMap(({ id, keyResults }) =>
      keyResults.flatMap(({ id: keyResultId, last }) =>
        (last?.asks ?? [])
          .filter((ask) => concerns(ask, last!))
          .flatMap((ask) => {
            const objective = objectiveView(world, id)!;
            const keyResult = objective.keyResults.find(
              (each) => each.keyResult.id === keyResultId,
            );
            return keyResult ? [{ objective, keyResult, checkIn: last!, ask }] : [];
          }),
      ),
    )
    .toSorted(byDay);
}

const byDay = (a: OpenAsk, b: OpenAsk) => ((a.ask.by ?? '9') < (b.ask.by ?? '9') ? -1 : 1);

/** What others asked of a person, the one needed first leading. */
export const askedOf = (world: WorldView, personId: string): readonly OpenAsk[] =>
  openAsks(world, ({ ofId }) => ofId === personId);

/** What a person asked of others, the one needed first leading. */
export const askedBy = (world: WorldView, personId: string): readonly OpenAsk[] =>
  openAsks(world, ({ ofId }, { authorId }) => authorId === personId && ofId !== personId);
