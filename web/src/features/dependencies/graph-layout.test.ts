import { expect, test } from 'vitest';
import { layOut } from './graph-layout.ts';

const node = (id: string) => ({ id, name: `Team ${id}`, notes: ['lands 7 of 10, alone 8'] });
const edge = (from: string, to: string, id = `${from}${to}`) => ({
  id,
  from,
  to,
  words: 'Files over 5 MB, 28 Aug',
});
const xOf = (placed: ReturnType<typeof layOut>, id: string) =>
  placed.nodes.find((one) => one.id === id)!.x;

test('who waits stands left of whom they wait for, and columns begin at one line', () => {
  const nodes = ['a', 'b', 'c', 'd'].map(node);
  const placed = layOut(nodes, [edge('a', 'b'), edge('b', 'c'), edge('d', 'b')], 1_100);
  expect(xOf(placed, 'a')).toBeLessThan(xOf(placed, 'b'));
  expect(xOf(placed, 'b')).toBeLessThan(xOf(placed, 'c'));
  expect(xOf(placed, 'd')).toBe(xOf(placed, 'a'));
});

test('lines grow to the room there is, and never shrink below what their words need', () => {
  const nodes = ['a', 'b'].map(node);
  const wide = layOut(nodes, [edge('a', 'b')], 1_100);
  const narrow = layOut(nodes, [edge('a', 'b')], 200);
  expect(wide.width).toBe(1_100);
  expect(xOf(wide, 'b')).toBeGreaterThan(xOf(narrow, 'b'));
  expect(narrow.width).toBeGreaterThan(400);
});

test('lines that meet arrive beside each other', () => {
  const placed = layOut(
    ['a', 'b', 'c'].map(node),
    [edge('a', 'c'), edge('b', 'c'), edge('a', 'c', 'again')],
    900,
  );
  expect(new Set(placed.edges.map(({ tip }) => tip.y)).size).toBe(3);
});

test('a circle is drawn all the same', () => {
  const placed = layOut(['a', 'b'].map(node), [edge('a', 'b'), edge('b', 'a')], 900);
  expect(placed.edges.map(({ path }) => path.includes('NaN'))).toEqual([false, false]);
});

test('a line is level along the words beside its own, and bends where there are none', () => {
  const short = { ...edge('a', 'c'), words: 'Days, 6 Dec' };
  const { edges } = layOut(['a', 'b', 'c'].map(node), [short, edge('b', 'c')], 900);
  const [narrow, wide] = edges;
  expect(narrow!.label.x).toBe(wide!.label.x);
  const [, left, right] = /C\S+ \S+ \S+ \S+ (\S+) \S+H(\d+)/.exec(narrow!.path)!.map(Number);
  expect(left).toBeLessThanOrEqual(wide!.label.x - wide!.wide / 2 + 1);
  expect(right).toBeGreaterThanOrEqual(wide!.label.x + wide!.wide / 2 - 1);
  expect(right).toBeLessThan(narrow!.tip.x);
});
