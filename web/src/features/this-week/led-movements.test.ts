import { expect, test } from 'vitest';
import { ledMovements } from './led-movements.ts';

const moved = (team: string, parent: string | null, leader: string | null) => ({
  keyResult: {
    objective: {
      team: { id: team, parent: parent ? { id: parent } : null },
      owner: { leader: leader ? { id: leader } : null },
    },
  },
});
const ines = { id: 'ines', teams: [{ id: 'product' }] };

test('who reports to somebody, their teams and the teams below are led by them', () => {
  const byPerson = moved('first-orders', null, 'ines');
  const byTeam = moved('product', null, null);
  const below = moved('ordering', 'product', 'rui');
  const elsewhere = moved('makers', 'supply', 'henrike');
  expect(ledMovements([byPerson, byTeam, below, elsewhere], ines)).toEqual([
    byPerson,
    byTeam,
    below,
  ]);
});

test('somebody who leads at one remove only sees everything', () => {
  const all = [moved('makers', 'supply', 'henrike')];
  expect(ledMovements(all, { id: 'agnes', teams: [] })).toEqual(all);
});
