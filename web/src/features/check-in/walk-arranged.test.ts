import { expect, test } from 'vitest';
import { countingIds, milestone, step, TODAY } from './sample-steps.ts';
import { startWalk, walk } from './walk.ts';
import { arranged } from './walk-arranged.ts';

const steps = [step('a'), step('b'), milestone('m'), milestone('n')];
const keep = { type: 'keep', today: TODAY } as const;
const kept = (times: number) =>
  Array.from({ length: times }, () => keep).reduce(walk, startWalk(steps, {}, countingIds()));
const shown = (state: ReturnType<typeof kept>) => {
  const { done, before, after, later } = arranged(state.stops, state.open);
  const ids = (stops: typeof before) => stops.map(({ step: { id } }) => id).join('');
  return [
    done.map(({ stops }) => ids(stops)).join(),
    ids(before),
    ids(after),
    later.map(({ stops }) => ids(stops)).join(),
  ];
};

test('kept stands above the open one, what comes below it', () => {
  expect(shown(kept(0))).toEqual(['', '', 'b', 'mn']);
  expect(shown(kept(1))).toEqual(['', 'a', '', 'mn']);
});

test('an objective that is done folds away above', () => {
  expect(shown(kept(3))).toEqual(['ab', 'm', '', '']);
});

test('an earlier objective with something open is not folded away', () => {
  const state = walk(kept(2), { type: 'open', stepId: 'a' });
  const onward = walk(state, { type: 'open', stepId: 'm' });
  expect(shown(onward)).toEqual(['', '', 'n', 'ab']);
});
