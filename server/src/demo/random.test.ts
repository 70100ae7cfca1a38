import { uuidPattern } from '@cairn/shared/kernel/event-id';
import { expect, test } from 'vitest';
import { Random, seededId } from './random.ts';

test('the same seed draws the same numbers, another seed others', () => {
  const draw = (seed: string) => {
    const random = new Random(seed);
    return Array.from({ length: 20 }, () => random.word());
  };
  expect(draw('slate')).toEqual(draw('slate'));
  expect(draw('slate')).not.toEqual(draw('chalk'));
});

test('shares fill the range evenly', () => {
  const random = new Random('evenly');
  const tenths = new Array<number>(10).fill(0);
  for (let draw = 0; draw < 10_000; draw++) tenths[Math.floor(random.share() * 10)]! += 1;
  for (const count of tenths) {
    expect(count).toBeGreaterThan(850);
    expect(count).toBeLessThan(1150);
  }
});

test('whole numbers reach both ends and nothing beyond', () => {
  const random = new Random('ends');
  const drawn = new Set(Array.from({ length: 400 }, () => random.between(-1, 2)));
  expect([...drawn].toSorted((a, b) => a - b)).toEqual([-1, 0, 1, 2]);
});

test('draws around 0 scatter by about 1', () => {
  const random = new Random('scatter');
  const draws = Array.from({ length: 5_000 }, () => random.around());
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / draws.length;
  const variance = draws.reduce((sum, draw) => sum + (draw - mean) ** 2, 0) / draws.length;
  expect(Math.abs(mean)).toBeLessThan(0.05);
  expect(variance).toBeGreaterThan(0.9);
  expect(variance).toBeLessThan(1.1);
  expect(Math.max(...draws.map(Math.abs))).toBeLessThanOrEqual(3);
});

test('ids have the shape of ids and never meet', () => {
  const ids = Array.from({ length: 20_000 }, (_, place) => seededId('seed', `act ${place}`));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids.slice(0, 200)) expect(id).toMatch(uuidPattern);
  expect(seededId('seed', 'a')).toBe(seededId('seed', 'a'));
  expect(seededId('seed', 'a')).not.toBe(seededId('other', 'a'));
});
