import { expect, test } from 'vitest';
import { directionForm } from './direction-act.ts';
import { strategyStandfirst } from './strategy-standfirst.ts';

const counts = { problems: 4, helping: 8, unhelped: 0, alone: 2, notDoing: 4, isNow: true };

test('says what was chosen, who is at work, what stands alone and what is left undone', () => {
  expect(strategyStandfirst(counts)).toEqual({
    text: 'Four problems are worth solving now, and eight objectives work on them. Two objectives stand alone, and four things are left undone on purpose.',
    weightiest: 'Four problems are worth solving now',
  });
});

test('one of each is singular, and a problem without anybody is named', () => {
  const { text } = strategyStandfirst({
    ...counts,
    helping: 1,
    unhelped: 1,
    alone: 1,
    notDoing: 1,
  });
  expect(text).toContain('one objective works on them');
  expect(text).toContain(
    'One of them has nobody at work, one objective stands alone, and one thing is left undone',
  );
});

test('the past is told in the past, and nothing chosen says nothing', () => {
  expect(strategyStandfirst({ ...counts, isNow: false }).text).toContain('were worth solving now');
  expect(strategyStandfirst({ ...counts, problems: 0 }).text).toBe('');
});

test('taking something back always asks for its reason', () => {
  const taken = ['problemAside', 'insightAway', 'notDoingLifted'] as const;
  for (const kind of taken) {
    expect(directionForm({ kind, id: 'x', what: 'Vans' }).because?.needed).toBe(true);
  }
  expect(directionForm({ kind: 'vision', text: '' }).because).toBeUndefined();
});
