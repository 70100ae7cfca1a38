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

describe('a decision', () => {
  test('is asked for with its question and who decides by when, and made with its reason', () => {
    const asked = event('DecisionRequested', 'Decision asked for, high', {
      question: 'Files or routes first?',
      context: 'Both need the same three people.',
      deciderId: 'Ines Carvalho',
      neededBy: '18 Aug 2026',
    });
    expect(pathItem(asked, around)).toMatchObject({
      happening: 'raised',
      title: 'Decision asked for',
      rest: ': Files or routes first?',
      voice: 'Both need the same three people.',
      notes: ['For Ines Carvalho to decide, by 18 Aug 2026'],
    });
    const made = { optionId: 'Files first', because: 'More lands.' };
    expect(pathItem(event('DecisionMade', 'Decided, confidence 7', made), around)).toMatchObject({
      happening: 'decided',
      title: 'Decided',
      rest: ': Files first',
      voice: 'More lands.',
    });
    const reversed = event('DecisionReversed', 'Decision reversed', { because: 'It did not.' });
    expect(pathItem(reversed, around)).toMatchObject({
      happening: 'decided',
      voice: 'It did not.',
    });
  });
});

describe('an escalation', () => {
  test('is raised with what is needed, decided with a reason, and over once it helped', () => {
    const raised = event('EscalationRaised', 'Escalation raised, urgent', {
      what: 'The order page is white',
      ask: 'The version of yesterday',
      ofId: 'Rui Almeida',
    });
    expect(pathItem({ ...raised, backdated: true }, around)).toMatchObject({
      happening: 'raised',
      rest: ': The order page is white',
      notes: ['Needed from Rui Almeida: The version of yesterday', 'Said later than it was true.'],
    });
    const decided = { decision: 'Back to it', because: 'They order now.' };
    expect(
      pathItem(event('EscalationDecided', 'Escalation decided', decided), around),
    ).toMatchObject({ happening: 'decided', rest: ': Back to it', voice: 'They order now.' });
    const over = event('EscalationVerified', 'Escalation over, it helped');
    expect(pathItem(over, around)).toMatchObject({ happening: 'resolved', rest: undefined });
  });
});
