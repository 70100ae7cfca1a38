import { affectedObjectives } from '@cairn/shared/views/affected-objectives';
import { contextLog, unreadContext } from '@cairn/shared/views/context-view';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brambleway } from './brambleway.ts';

let demo: Awaited<ReturnType<typeof brambleway>>;
beforeAll(async () => {
  demo = await brambleway();
});
afterAll(() => demo.app.close());

type Person = Parameters<(typeof demo)['ids']['person']>[0];
const told = (key: string, of = demo) =>
  contextLog(of.world, 'nobody').find(({ context }) => context.id === of.ids.context(key))!;
const unreadBy = (person: Person) =>
  unreadContext(demo.world, demo.ids.person(person)).map(({ context }) => context.id);

test('three changes were told, and one waits for Yuki longer than three working days', () => {
  expect(contextLog(demo.world, 'nobody')).toHaveLength(3);
  const { notHeardBy, clock } = told('three people');
  expect(notHeardBy).toEqual([demo.ids.person('yuki')]);
  expect(clock?.isOver).toBe(true);
  expect(unreadBy('yuki')).toEqual([demo.ids.context('three people')]);
  for (const person of ['maren', 'jonas', 'priya', 'ines'] as const)
    expect(unreadBy(person)).toEqual([]);
});

test('the others were heard by everybody, one of them again after it was corrected', () => {
  for (const key of ['no fourth city', 'registry fee'])
    expect([told(key).notHeardBy, told(key).clock]).toEqual([[], undefined]);
  const { corrected, understandings } = told('registry fee').context;
  expect(corrected).toBeDefined();
  expect(understandings.every(({ isOutdated, at }) => !isOutdated && at > corrected!.at)).toBe(
    true,
  );
});

test('whom it affects is what the graph finds: the two that wait, and Platform, which supports both', () => {
  const { objectiveIds } = told('three people').context;
  const found = affectedObjectives(demo.world, {
    objectiveIds: ['running delivery', 'running first orders stalled'].map(demo.ids.objective),
  });
  expect(found.map(({ id }) => id).toSorted()).toEqual([...objectiveIds].toSorted());
});

test.each(['2026-11-21T23:50:00Z', '2027-03-28T00:30:00Z', '2028-02-29T06:00:00Z'])(
  'it waits as long on %s',
  async (instant) => {
    const other = await brambleway({ anchor: Date.parse(instant) });
    expect(told('three people', other).clock?.isOver).toBe(true);
    await other.app.close();
  },
);
