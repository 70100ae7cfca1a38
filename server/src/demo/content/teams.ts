import type { PersonKey } from './people.ts';

export type TeamKey =
  | 'product'
  | 'firstOrders'
  | 'ordering'
  | 'catalogue'
  | 'payments'
  | 'delivery'
  | 'makers'
  | 'insight'
  | 'platform';

export interface TeamStory {
  readonly key: TeamKey;
  readonly name: string;
  readonly parent?: TeamKey;
  readonly leaders?: readonly PersonKey[];
  readonly pm?: PersonKey;
  readonly members?: readonly PersonKey[];
}

/** Parents before those that belong to them. */
export const teams: readonly TeamStory[] = [
  { key: 'product', name: 'Product', leaders: ['ines'] },
  {
    key: 'firstOrders',
    name: 'First Orders',
    parent: 'product',
    pm: 'maren',
    members: ['sofia', 'tomas', 'freya', 'idris'],
  },
  {
    key: 'ordering',
    name: 'Ordering',
    parent: 'product',
    pm: 'dev',
    members: ['clara', 'mateus', 'noor'],
  },
  {
    key: 'catalogue',
    name: 'Catalogue',
    parent: 'product',
    leaders: ['henrike'],
    pm: 'lucia',
    members: ['bram', 'aoife', 'stefan'],
  },
  {
    key: 'payments',
    name: 'Payments',
    parent: 'product',
    leaders: ['henrike'],
    pm: 'kwame',
    members: ['elif', 'pauline', 'joao'],
  },
  {
    key: 'delivery',
    name: 'Delivery',
    parent: 'product',
    pm: 'yuki',
    members: ['ruben', 'magda', 'theo'],
  },
  {
    key: 'makers',
    name: 'Makers',
    parent: 'product',
    leaders: ['henrike'],
    pm: 'oisin',
    members: ['carmen', 'lars'],
  },
  {
    key: 'insight',
    name: 'Insight',
    parent: 'product',
    leaders: ['rui'],
    pm: 'priya',
    members: ['samuel', 'hanna', 'wei'],
  },
  {
    key: 'platform',
    name: 'Platform',
    parent: 'product',
    leaders: ['rui'],
    pm: 'jonas',
    members: ['anneke', 'diogo', 'farah'],
  },
];
