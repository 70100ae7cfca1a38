import { type Direction, directionOf, directionsBefore, movementOf } from './measure.ts';
import { ask, type Rule } from './rule.ts';
import type { WrittenKeyResult } from './written-key-result.ts';

/** K-DIR: the verb says up and the numbers go down, or the other way round. */
export const keyResultDirectionRule: Rule<WrittenKeyResult> = (written) => {
  const numbers = directionOfNumbers(written);
  if (numbers === undefined) return undefined;
  const named = directionsNamed(written);
  if (named.size === 0 || named.has(numbers)) return undefined;
  return ask(
    'K-DIR',
    numbers === 'down'
      ? 'The words go up and the figures go down. Which is meant?'
      : 'The words go down and the figures go up. Which is meant?',
    'Progress is counted from the first value to the second, so their order decides the direction.',
  );
};

function directionOfNumbers({ draft, reading }: WrittenKeyResult): Direction | undefined {
  const movement = movementOf(reading);
  if (movement !== undefined) {
    const direction = directionOf(movement);
    return direction === 'level' ? undefined : direction;
  }
  if (draft.baseline === undefined || draft.target === undefined) return undefined;
  if (draft.baseline === draft.target) return undefined;
  return draft.target > draft.baseline ? 'up' : 'down';
}

function directionsNamed({ reading }: WrittenKeyResult): ReadonlySet<Direction> {
  const movement = movementOf(reading);
  const place = movement === undefined ? 12 : Math.min(movement.start.from, movement.end.from);
  return directionsBefore(reading, place);
}
