import { addDays, instantOf } from '@cairn/shared/kernel/calendar';
import { leaderMirror } from '@cairn/shared/views/leader-mirror';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brambleway } from './brambleway.ts';

let demo: Awaited<ReturnType<typeof brambleway>>;
beforeAll(async () => {
  demo = await brambleway();
});
afterAll(() => demo.app.close());

type PersonKey = Parameters<typeof demo.ids.person>[0];

/** What somebody who leads saw of themselves on a day of the last cycle, at seven in the evening. */
function seenOn(daysGone: number, person: PersonKey) {
  const day = addDays(demo.schedule.cycles.last.startsOn, daysGone);
  const world = demo.app.live.world.at({ at: instantOf(day, 19, 'Europe/Lisbon') })!;
  return leaderMirror(world, demo.ids.person(person));
}

test('Henrike directed three of five in the middle of the last cycle, and is asked about it', () => {
  expect(seenOn(50, 'henrike')?.mirror).toBeUndefined();
  const { steppedIn, mirror } = seenOn(51, 'henrike')!;
  expect(steppedIn).toEqual({ asked: 1, offered: 1, directed: 3 });
  expect(mirror?.explained.filledIn).toBe('3 ÷ (1 + 1 + 3) = 60 %');
  expect(seenOn(63, 'henrike')?.mirror).toBeUndefined();
});

test('nobody else is asked, and who leads nobody has no such page', () => {
  for (const person of ['ines', 'rui', 'agnes'] as const)
    for (const day of [20, 40, 60, 80]) expect(seenOn(day, person)?.mirror).toBeUndefined();
  expect(seenOn(51, 'yuki')).toBeUndefined();
});
