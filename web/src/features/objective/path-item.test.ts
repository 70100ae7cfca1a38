import { describe, expect, test } from 'vitest';
import { checkInsTold, placeOf } from './check-ins-told.ts';
import { type PathEvent, pathItem } from './path-item.ts';

const around = { timeZone: 'Europe/Lisbon' };
const event = (type: string, title: string, fields: Record<string, string> = {}): PathEvent => ({
  position: 7,
  type,
  title,
  at: '2026-11-20T16:00:00.000Z',
  backdated: false,
  actor: { name: 'Priya Nair' },
  keyResultId: 'k1',
  prose: null,
  fields: Object.entries(fields).map(([name, value]) => ({ name, value })),
});
const said = (at: string, confidence: number, because?: string) => ({
  id: at,
  at,
  confidence,
  correctedBecause: because === undefined ? null : { text: because },
});

describe('a check-in', () => {
  const checkIn = event('CheckedIn', 'Check-in, 9.6 %, confidence 4', {
    keyResultId: 'Suggestions',
    confidence: '4',
    note: 'We are guessing.',
    learning: 'Names help.',
    next: 'Ask twenty of them.',
    fallReason: 'dependency',
  });

  test('is a stone with its value, what was written in serif and the facts below', () => {
    expect(pathItem(checkIn, around)).toMatchObject({
      happening: 'check-in',
      date: '20 Nov',
      title: 'Check-in',
      rest: ', 9.6 %, confidence 4',
      voice: 'We are guessing.',
      learning: 'Names help.',
      notes: ['Suggestions', 'Reason: dependency.', 'Next: Ask twenty of them.'],
    });
  });

  test('falls in red with where it fell from', () => {
    const item = pathItem(checkIn, { ...around, checkIn: { fellFrom: 7 } });
    expect(item.happening).toBe('fall');
    expect(item.notes).toContain('From 7 to 4.');
  });

  test('that was corrected says why', () => {
    const item = pathItem(checkIn, { ...around, checkIn: { correctedBecause: 'Wrong week.' } });
    expect(item.notes.at(-1)).toBe('Corrected: Wrong week.');
  });

  test('said later than it was true says so', () => {
    const late = { ...checkIn, backdated: true };
    expect(pathItem(late, around).notes.at(-1)).toBe('Said later than it was true.');
  });
});

test('a moved target shows both, the reason and what had been learned', () => {
  const item = pathItem(event('TargetChanged', 'Target moved to 18 %', { because: 'Half left.' }), {
    ...around,
    target: { fromText: '20 %', toText: '18 %', learned: true },
  });
  expect(item).toMatchObject({ rest: ' from 20 % to 18 %', voice: 'Half left.' });
  expect(item.notes).toContain('Changed with something learned.');
});

test('a bet is named by its idea, when placed and when settled', () => {
  const placed = event('BetPlaced', 'Bet placed, +2.0 pt', {
    idea: 'A letter',
    movement: '+2.0 pt',
    endsOn: '6 Dec 2026',
    keyResultId: 'Suggestions',
  });
  expect(pathItem(placed, around)).toMatchObject({
    title: 'Bet placed',
    rest: ': A letter',
    notes: ['Expected +2.0 pt by 6 Dec 2026 on “Suggestions”'],
  });
  const dropped = event('BetDropped', 'Bet dropped', { betId: 'A letter', because: 'No effect.' });
  expect(pathItem(dropped, around)).toMatchObject({ rest: ': A letter', voice: 'No effect.' });
});

describe('check-ins by their place', () => {
  const told = checkInsTold([
    {
      id: 'k1',
      checkIns: [
        said('2026-10-15T09:00:00.000Z', 4),
        said('2026-10-08T09:00:00.000Z', 6),
        said('2026-10-22T09:00:00.000Z', 3, 'Typed twice.'),
      ],
    },
  ]);

  test('a fall of two or more knows where it fell from, whatever their order', () => {
    expect(told.get(placeOf('k1', '2026-10-15T09:00:00Z'))?.fellFrom).toBe(6);
    expect(told.get(placeOf('k1', '2026-10-22T09:00:00Z'))?.fellFrom).toBeUndefined();
    expect(told.get(placeOf('k1', '2026-10-08T09:00:00Z'))?.fellFrom).toBeUndefined();
  });

  test('a correction carries its reason, and another key result is another place', () => {
    expect(told.get(placeOf('k1', '2026-10-22T09:00:00Z'))?.correctedBecause).toBe('Typed twice.');
    expect(told.get(placeOf('k2', '2026-10-22T09:00:00Z'))).toBeUndefined();
  });
});

describe('a blocker', () => {
  test('is raised with its words and what is needed, and resolved with what removed it', () => {
    const raised = event('BlockerRaised', 'Blocker raised, platform, high', {
      what: 'The registry is late',
      kind: 'platform',
      severity: 'high',
      needed: 'A yes or a no',
      ofId: 'Ines Carvalho',
    });
    expect(pathItem(raised, around)).toMatchObject({
      happening: 'raised',
      title: 'Blocker raised',
      rest: ': The registry is late',
      notes: ['platform, high', 'Needed from Ines Carvalho: A yes or a no'],
    });
    const resolved = event('BlockerResolved', 'Blocker resolved', { how: 'It is licensed' });
    expect(pathItem(resolved, around)).toMatchObject({
      happening: 'resolved',
      voice: 'It is licensed',
    });
  });
});
