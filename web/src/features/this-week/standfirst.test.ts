import { expect, test } from 'vitest';
import { type WeekFacts, weekStandfirst } from './standfirst.ts';

const nothing: WeekFacts = {
  isNow: true,
  due: 0,
  dueWhen: '',
  late: false,
  waiting: [],
  owing: [],
};

test('the full week is one breath, and those who wait weigh most', () => {
  expect(
    weekStandfirst({
      ...nothing,
      due: 2,
      dueWhen: 'by 18:00',
      waiting: ['Yuki', 'Lucia'],
      owing: ['Jonas'],
      wrongWay: 'Calls to support per new grocer',
      quiet: { name: 'Second orders', since: '6 August' },
    }),
  ).toEqual({
    text: 'Two check-ins are due by 18:00. Yuki and Lucia wait for a word from you, Jonas owes you one. “Calls to support per new grocer” went the wrong way, and nobody has spoken about “Second orders” since 6 August.',
    weightiest: 'Yuki and Lucia wait for a word from you',
  });
});

test('nothing due is an end', () => {
  expect(weekStandfirst(nothing)).toEqual({
    text: 'Nothing is due.',
    weightiest: 'Nothing is due',
  });
});

test('one of each is said in the singular', () => {
  const { text } = weekStandfirst({
    ...nothing,
    due: 1,
    dueWhen: 'since Thursday',
    late: true,
    waiting: ['Yuki'],
    quiet: { name: 'Second orders', since: undefined },
  });
  expect(text).toBe(
    'One check-in is late, due since Thursday. Yuki waits for a word from you. Nobody has spoken about “Second orders” yet.',
  );
});

test('a past week is told in the past', () => {
  const { text } = weekStandfirst({
    ...nothing,
    isNow: false,
    due: 2,
    dueWhen: 'by 18:00',
    waiting: ['Yuki'],
    owing: ['Jonas', 'Priya'],
    quiet: { name: 'Second orders', since: '6 August' },
  });
  expect(text).toBe(
    'Two check-ins were due by 18:00. Yuki waited for a word from you, Jonas and Priya owed you one. Nobody had spoken about “Second orders” since 6 August.',
  );
});

test('who only waits for others hears that', () => {
  expect(weekStandfirst({ ...nothing, owing: ['Jonas'] }).text).toBe(
    'Nothing is due. Jonas owes you a word.',
  );
});

const led = { inTheWay: 0, moved: 9, wrongWay: 2, fell: 1, quiet: 3, since: 'Thursday' };

test('what stands in the way comes first for a leader, and names nobody twice', () => {
  expect(weekStandfirst({ ...nothing, led: { ...led, inTheWay: 19 }, waiting: ['Yuki'] })).toEqual({
    text: '19 things stand in somebody’s way. Nine key results moved since Thursday, two of them the wrong way and one fall in confidence. Three key results have gone quiet.',
    weightiest: '19 things stand in somebody’s way',
  });
  const alone = weekStandfirst({ ...nothing, isNow: false, led: { ...led, inTheWay: 1 } });
  expect(alone.weightiest).toBe('One thing stood in somebody’s way');
});

test('a leader hears of those they lead', () => {
  expect(weekStandfirst({ ...nothing, led, quiet: { name: 'x', since: '4 August' } })).toEqual({
    text: 'Nine key results moved since Thursday, two of them the wrong way and one fall in confidence. Three key results have gone quiet, one of them since 4 August.',
    weightiest: 'Three key results have gone quiet',
  });
});

test('a leader with a calm week hears that too', () => {
  expect(
    weekStandfirst({
      ...nothing,
      isNow: false,
      led: { inTheWay: 0, moved: 0, wrongWay: 0, fell: 0, quiet: 0, since: 'Thursday' },
    }).text,
  ).toBe('Nothing had moved since Thursday. Nobody you lead had gone quiet.');
});

test('the weightiest clause always stands in the text', () => {
  const some = [[], ['Yuki']];
  for (const waiting of some)
    for (const owing of some)
      for (const due of [0, 1])
        for (const moved of [0, 3])
          for (const lead of [undefined, { ...led, moved }, { ...led, moved, inTheWay: 2 }]) {
            const { text, weightiest } = weekStandfirst({
              ...nothing,
              due,
              dueWhen: 'today',
              waiting,
              owing,
              led: lead,
            });
            expect(text).toContain(weightiest);
          }
});
