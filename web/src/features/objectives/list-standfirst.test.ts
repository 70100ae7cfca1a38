import { expect, test } from 'vitest';
import { listStandfirst, type Standing } from './list-standfirst.ts';

const standing = (team: string, over: Partial<Standing> = {}): Standing => ({
  team,
  stage: 'COMMITTED',
  reported: 'ON_TRACK',
  derived: 'ON_TRACK',
  differ: false,
  age: 1,
  verdict: null,
  ...over,
});
const quarter = [
  standing('Ordering'),
  standing('Payments'),
  standing('Insight'),
  ...['First Orders', 'First Orders', 'Catalogue', 'Platform'].map((team) =>
    standing(team, { reported: 'AT_RISK', derived: 'AT_RISK' }),
  ),
  standing('Delivery', { derived: 'OFF_TRACK', differ: true }),
  standing('Makers', { reported: 'STALE', derived: 'AT_RISK', age: 16 }),
];

test('says how many are on track by both, who doubts, whose words and numbers part, who is quiet', () => {
  expect(listStandfirst(quarter, true)).toEqual({
    text: 'Of nine objectives, three are on track by word and by number. Four say they are at risk, Delivery’s words and numbers disagree, and Makers has been quiet for 16 days.',
    weightiest: 'three are on track by word and by number',
  });
});

test('speaks of the past in the past', () => {
  const { text } = listStandfirst(quarter, false);
  expect(text).toContain('three were on track by word and by number');
  expect(text).toContain('Four said they were at risk');
  expect(text).toContain('had been quiet');
  expect(text).not.toMatch(/\b(are|is|has|disagree)\b/);
});

test('one that doubts is singular, now and then', () => {
  const two = [standing('Ordering'), standing('Platform', { reported: 'OFF_TRACK' })];
  expect(listStandfirst(two, true).text).toContain('One says it is off track');
  expect(listStandfirst(two, false).text).toContain('One said it was off track');
});

test('closed ones are told by how they ended', () => {
  const closed = (['LANDED', 'LANDED', 'PARTLY', 'DROPPED'] as const).map((verdict) =>
    standing('Ordering', { stage: 'CLOSED', reported: 'CLOSED', verdict }),
  );
  expect(listStandfirst(closed, true).text).toBe(
    'Of four closed objectives, two landed, one landed in part and one came to be dropped.',
  );
});

test('drafts alone promise nothing, and nothing at all says nothing', () => {
  const drafts = [standing('Ordering', { stage: 'DRAFT' }), standing('Makers', { stage: 'DRAFT' })];
  expect(listStandfirst(drafts, true).text).toBe('Nothing is committed yet; two are drafts.');
  expect(listStandfirst([], true).text).toBe('');
});

test('the weightiest clause stands in the text word for word', () => {
  for (const all of [quarter, quarter.slice(0, 1), quarter.slice(3)]) {
    const { text, weightiest } = listStandfirst(all, true);
    expect(text).toContain(weightiest);
  }
});
