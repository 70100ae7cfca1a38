import { expect, test } from 'vitest';
import { standfirst } from './standfirst.ts';

const waits = (from: string, name: string, look = 'PROMISED') => ({
  look,
  team: { id: name, name },
  objective: { team: { id: from } },
});
const objective = (name: string, alone: string, lands: number) => ({
  objective: { team: { name } },
  alone,
  lands: { text: `${Math.round(lands * 10)} of 10`, value: lands },
});
const empty = { dependencies: [], objectives: [], circles: [] };

test('nobody waits', () => {
  expect(standfirst(empty, true).text).toBe('No team waits for another one.');
  expect(standfirst({ ...empty, dependencies: [waits('A', 'B', 'WITHDRAWN')] }, false).text).toBe(
    'No team waited for another one.',
  );
});

test('how many, where they meet, and whom it costs most', () => {
  const dependencies = [
    waits('Delivery', 'Platform', 'LATE'),
    waits('Catalogue', 'Platform'),
    waits('Delivery', 'Makers', 'PAST'),
    waits('Insight', 'Catalogue', 'DELIVERED'),
  ];
  const objectives = [objective('Insight', '9 of 10', 0.9), objective('Delivery', '7 of 10', 0.2)];
  expect(standfirst({ ...empty, dependencies, objectives }, true)).toEqual({
    text: 'Four dependencies between five teams, one delivered. Two of the three open ones meet at Platform. Delivery says 7 of 10; with what it waits for it is 2.',
    weightiest: 'Two of the three open ones meet at Platform.',
  });
});

test('a circle weighs more than where they meet, and the past is told in the past', () => {
  const dependencies = [waits('A', 'B'), waits('B', 'A')];
  const circles = [[{ team: { name: 'A' } }, { team: { name: 'B' } }]];
  expect(standfirst({ ...empty, dependencies, circles }, false).text).toBe(
    'Two dependencies between two teams. A and B waited for each other in a circle.',
  );
});

test('a cost of less than two of ten is not worth a sentence', () => {
  const dependencies = [waits('A', 'B')];
  const objectives = [objective('A', '7 of 10', 0.6)];
  expect(standfirst({ ...empty, dependencies, objectives }, true).text).toBe(
    'One dependency between two teams.',
  );
});
