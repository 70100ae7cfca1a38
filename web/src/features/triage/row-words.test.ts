import { expect, test } from 'vitest';
import type { TriageLine } from './line-parts.ts';
import { rowWords } from './row-words.ts';

const look = { timeZone: 'Europe/Berlin', today: '2026-08-20', viewerId: 'ines' };
const person = (name: string) => ({ id: name.toLowerCase(), name: `${name} Somebody` });
const objective = {
  id: 'o',
  statement: { text: 'Shops order twice' },
  team: { name: 'Orders' },
  owner: person('Yuki'),
  ownerAwayUntil: null,
};
const keyResult = (text: string) => ({ id: text, name: { text } });

const line = (more: Partial<TriageLine>): TriageLine => ({
  id: 'i',
  kind: 'BLOCKER',
  toldAt: '2026-08-10T08:00:00Z',
  fellFrom: null,
  fellTo: null,
  quietDays: null,
  objectives: [objective],
  keyResults: [keyResult('Orders a week'), keyResult('Baskets')],
  clock: null,
  blocker: null,
  dependency: null,
  decision: null,
  escalation: null,
  ask: null,
  question: null,
  ...more,
});

type Part<Kind extends keyof TriageLine> = NonNullable<TriageLine[Kind]>;

const blocker: Part<'blocker'> = {
  kind: 'PLATFORM',
  what: { text: 'Files stop at 5 MB' },
  of: person('Ines'),
  raisedBy: person('Jonas'),
  onsetAt: '2026-08-06T08:00:00Z',
  takenOn: null,
  next: { by: person('Lucia'), on: '2026-08-24' },
  arranged: null,
};
const decision: Part<'decision'> = {
  question: { text: 'Files or routes?' },
  neededBy: '2026-08-18',
  stage: 'OPEN',
  acknowledged: null,
  toTell: [],
  decider: person('Henrike'),
  requestedBy: person('Jonas'),
};
const escalation: Part<'escalation'> = {
  what: { text: 'The cold chain broke' },
  stage: 'RAISED',
  customer: 'Frisch & Co.',
  of: person('Ines'),
  heldBy: null,
  raisedBy: person('Magda'),
  team: { name: 'Delivery' },
  onsetAt: '2026-08-20T06:00:00Z',
};
const ask: Part<'ask'> = {
  need: { text: 'Name a buyer' },
  of: person('Ines'),
  by: '2026-08-28',
  askedBy: person('Dev'),
  keyResult: { name: { text: 'Baskets' } },
  objective: { statement: { text: 'Shops order twice' } },
};

test.each([
  [
    { blocker },
    'since 6 Aug',
    'Jonas waits for you · Orders · two key results stand still · next: Lucia by 24 Aug',
  ],
  [
    { blocker: { ...blocker, of: null, next: null } },
    'since 6 Aug',
    'Jonas waits for whoever can help · Orders · two key results stand still',
  ],
  [
    { blocker: { ...blocker, of: null } },
    'since 6 Aug',
    'Jonas waits · Orders · two key results stand still · next: Lucia by 24 Aug',
  ],
  [
    { kind: 'DECISION', decision },
    'since 10 Aug',
    'Jonas waits for Henrike · Orders · needed by 18 Aug · two key results stand still',
  ],
  [
    { kind: 'ESCALATION', escalation, objectives: [] },
    'since today',
    'Magda waits for you · Delivery · Frisch & Co. · nobody is at it · two key results stand still',
  ],
  [
    { kind: 'ESCALATION', escalation: { ...escalation, heldBy: person('Lea') }, keyResults: [] },
    'since today',
    'Magda waits for Lea · Delivery · Frisch & Co.',
  ],
  [
    { kind: 'ASK', ask, toldAt: '2025-12-30T08:00:00Z' },
    'since 30 Dec 2025',
    'Dev waits for you · Orders · needed by 28 Aug · for “Baskets”',
  ],
  [{ kind: 'QUIET', quietDays: 10 }, '', 'Yuki, Orders · two key results'],
] satisfies [Partial<TriageLine>, string, string][])(
  'row %# tells its age, who waits for whom, until when, and what it touches',
  (more, since, sub) => {
    const told = rowWords(line(more), look);
    expect([told.since, told.sub.replaceAll('\u00a0', ' ')]).toEqual([since, sub]);
  },
);
