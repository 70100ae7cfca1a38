import { expect, test } from 'vitest';
import { Reader } from '../reader.ts';
import { asked, assumed, feared, oven } from '../testing/asked-decision.ts';
import { small } from '../testing/small-organisation.ts';
import type { WorldView } from '../world-view.ts';
import { chainsIn } from './chains.ts';

/** A question with what two thought about it, and what one of them put off. */
function withPrivateThings() {
  const scenario = asked();
  scenario.do(small.owner, assumed());
  scenario.do(small.leader, feared());
  const putOff = { personId: small.owner, itemId: oven, until: '2026-07-20' };
  scenario.do(small.owner, { type: 'SnoozeItem', ...putOff });
  return scenario;
}

test('in the open there is nothing that is somebody’s, whoever looks', () => {
  const scenario = withPrivateThings();
  const reader = new Reader(small.owner, scenario.view(), scenario.world);
  const own = scenario.view().readBy(reader);
  expect([own.decision(oven)!.assumptions.length, own.triageListOf(small.owner)]).toEqual([
    1,
    expect.anything(),
  ]);
  for (const world of [scenario.view(), own]) {
    const open = world.inTheOpen();
    expect(open.decision(oven)).toMatchObject({ assumptions: [], reasons: [] });
    expect(open.triageListOf(small.owner)).toBeUndefined();
    expect([open.of, open.position]).toEqual([world.of, world.position]);
  }
});

test('what is kept for all is computed of what everybody sees', () => {
  const world = withPrivateThings().view();
  const open = new Set<string | symbol>(['inTheOpen', 'of', 'position', 'now', 'cycle']);
  const guarded = new Proxy(world, {
    get(target, name) {
      if (!open.has(name)) throw new Error(`${String(name)} was read of the whole world`);
      const found = Reflect.get(target, name, target) as unknown;
      return typeof found === 'function' ? found.bind(target) : found;
    },
  }) satisfies WorldView;
  expect(chainsIn(guarded, small.cycle).dependencies).toEqual([]);
});
