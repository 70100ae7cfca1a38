import { expect, test } from 'vitest';
import type { DecisionTold } from '../decision/decision-parts.ts';
import type { EscalationTold } from '../escalation/escalation-parts.ts';
import { type Item, isSought, placed, shownSigns } from './items.ts';

const today = '2026-08-20';
const prose = (text: string) => ({ text });
const happened = (at: string) => ({ by: { name: 'Ines' }, at, because: prose('It is so') });
const made = (at: string, reviewOn: string | null = null) => ({
  ...happened(at),
  option: null,
  words: prose('Sundays'),
  confidence: 7,
  reviewOn,
});

const decision = (more: Partial<DecisionTold> = {}): Item => ({
  id: 'd',
  decision: {
    id: 'd',
    stage: 'OPEN',
    question: prose('Do we show lines without allergens?'),
    context: null,
    concern: null,
    stakeholder: 'Food safety',
    decider: { id: 'i', name: 'Ines' },
    requestedBy: { id: 'l', name: 'Lucía' },
    objectives: [{ id: 'o', statement: prose('What one reads arrives'), team: { name: 'C' } }],
    keyResults: [],
    options: [],
    reasons: [],
    toTell: [],
    reviews: [],
    made: null,
    declined: null,
    withdrawn: null,
    reversed: null,
    rank: { value: 15 },
    ...more,
  } as unknown as DecisionTold,
});
const escalation = (more: Partial<EscalationTold> = {}): Item => ({
  id: 'e',
  escalation: {
    id: 'e',
    stage: 'RAISED',
    what: prose('No van has come'),
    ask: prose('Four vans'),
    raisedBy: { id: 'y', name: 'Yuki' },
    team: { name: 'Delivery' },
    customer: 'Market halls',
    objective: null,
    decided: null,
    declined: null,
    verified: null,
    rank: { value: 20 },
    ...more,
  } as unknown as EscalationTold,
});
const place = (item: Item) => placed(item, today).place;

test('each stands in one place: what is open, untold, due again, and then the log', () => {
  const at = '2026-08-12T10:00:00Z';
  const toTell = [{ id: 'm', name: 'Maren' }];
  expect(place(escalation())).toBe('escalations');
  expect(place(escalation({ stage: 'COMMUNICATED' }))).toBe('escalations');
  expect(place(escalation({ stage: 'VERIFIED', verified: happened(at) }))).toBe('log');
  expect(place(decision())).toBe('waiting');
  expect(place(decision({ stage: 'MADE', made: made(at, today), toTell }))).toBe('untold');
  expect(place(decision({ stage: 'MADE', made: made(at, today) }))).toBe('review');
  expect(place(decision({ stage: 'MADE', made: made(at, '2026-08-21') }))).toBe('log');
  expect(place(decision({ stage: 'REVERSED', made: made(at) }))).toBe('log');
});

test('what presses most stands first, and what was settled last', () => {
  const order = (item: Item) => placed(item, today).order;
  const weightier = decision({ rank: { value: 47 } as DecisionTold['rank'] });
  expect(order(weightier)).toBeLessThan(order(decision()));
  const [older, newer] = ['2026-08-01T10:00:00Z', '2026-08-02T10:00:00Z'].map((at) =>
    decision({ stage: 'MADE', made: made(at) }),
  );
  expect(order(newer!)).toBeLessThan(order(older!));
});

test('signs show as long as the decision counts, the latest first', () => {
  const reason = (id: string, shownSince: string | null) => ({ id, shownSince });
  const reasons = [
    reason('early', '2026-08-01T10:00:00Z'),
    reason('never', null),
    reason('late', '2026-08-13T10:00:00Z'),
  ] as unknown as DecisionTold['reasons'];
  expect(shownSigns([escalation(), decision({ reasons })]).map((each) => each.reason.id)).toEqual([
    'late',
    'early',
  ]);
  expect(shownSigns([decision({ reasons, stage: 'REVERSED' })])).toEqual([]);
});

test('found by kind, state, objective and every word, accents or not', () => {
  const all = { kind: undefined, state: undefined, objectiveId: undefined, words: '' };
  expect(isSought(decision(), all)).toBe(true);
  expect(isSought(decision(), { ...all, kind: 'escalations' })).toBe(false);
  expect(isSought(escalation(), { ...all, kind: 'escalations', state: 'open' })).toBe(true);
  expect(isSought(escalation({ stage: 'COMMUNICATED' }), { ...all, state: 'decided' })).toBe(true);
  expect(isSought(decision(), { ...all, objectiveId: 'o' })).toBe(true);
  expect(isSought(escalation(), { ...all, objectiveId: 'o' })).toBe(false);
  expect(isSought(decision(), { ...all, words: 'LUCIA allergens ' })).toBe(true);
  expect(isSought(decision(), { ...all, words: 'lucia vans' })).toBe(false);
  expect(isSought(escalation(), { ...all, words: 'market vans' })).toBe(true);
});

test('what was reversed waits for those who still go by it, and a sign to be looked at', () => {
  const reversed = { stage: 'REVERSED', made: made('2026-08-01T10:00:00Z') } as const;
  expect(place(decision(reversed))).toBe('log');
  expect(place(decision({ ...reversed, toTell: [{ id: 'm', name: 'Maren' }] }))).toBe('untold');
  const shownSince = '2026-08-10T10:00:00Z';
  const sign = { stage: 'MADE', made: reversed.made } as const;
  const reasons = [{ shownSince }] as unknown as DecisionTold['reasons'];
  expect(placed(decision({ ...sign, reasons }), today)).toMatchObject({
    place: 'review',
    order: Date.parse(shownSince),
  });
});
