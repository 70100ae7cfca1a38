import { expect, test } from 'vitest';
import { aggregates } from '../aggregates.ts';
import { defineEvent, upcast } from './define-event.ts';
import { choice, day, id, label, optional, proseField, quantity, unsealed } from './field.ts';

test('an older version is read through every upcaster up to the current one', () => {
  const Weighed = defineEvent(
    'Weighed',
    'A loaf was weighed.',
    { loafId: id('open', 'Which loaf'), grams: quantity('open', 'Its weight', { unit: 'g' }) },
    {
      1: ({ ounces, ...rest }) => ({ ...rest, pounds: (ounces as number) / 16 }),
      2: ({ pounds, ...rest }) => ({ ...rest, grams: Math.round((pounds as number) * 453.592) }),
    },
  );
  expect(Weighed.version).toBe(3);
  expect(upcast(Weighed, 1, { loafId: 'a', ounces: 32 })).toEqual({ loafId: 'a', grams: 907 });
  expect(upcast(Weighed, 3, { loafId: 'a', grams: 5 })).toEqual({ loafId: 'a', grams: 5 });
});

test('an event cannot skip a version', () => {
  expect(() => defineEvent('Baked', 'Bread was baked.', {}, { 2: (data) => data })).toThrow(
    'version 1 has no upcaster',
  );
});

test.each([
  ['a number', quantity('sealed', 'How sure', { unit: 'chances in ten' })],
  ['a choice', choice('self', 'How it felt', ['well', 'badly'])],
  ['a name of a thing', label('pair', 'What about')],
  ['a number that may be absent', optional(quantity('team', 'How many', { unit: 'loaves' }))],
])('%s that not everybody reads is no field of an event', (_, field) => {
  expect(() => defineEvent('Kneaded', 'Dough was kneaded.', { felt: field })).toThrow(
    "Kneaded: felt is not everybody's and would stand in the log as it is",
  );
});

test('a sentence, an id, a day and what was weighed may be somebody’s', () => {
  const fields = {
    words: proseField('self', 'How it went', 100),
    loafId: id('pair', 'Which loaf'),
    on: day('team', 'When'),
    sure: unsealed(quantity('pair', 'How sure', { unit: 'chances in ten' }), 'Says nothing alone'),
  };
  expect(defineEvent('Kneaded', 'Dough was kneaded.', fields).fields).toBe(fields);
});

test('every field of every event says its class, meaning, unit and range', () => {
  for (const aggregate of Object.values(aggregates)) {
    for (const [name, definition] of Object.entries(aggregate.events)) {
      expect(definition.type).toBe(name);
      expect(definition.about).toMatch(/\.$/);
      for (const field of Object.values(definition.fields)) {
        expect(['open', 'team', 'pair', 'self', 'sealed']).toContain(field.privacy);
        expect([field.about, field.unit, field.range].every((text) => text.length > 0)).toBe(true);
      }
    }
  }
});

test('no two kinds of thing share the name of an event', () => {
  const names = Object.values(aggregates).flatMap(({ events }) => Object.keys(events));
  expect(new Set(names).size).toBe(names.length);
});
