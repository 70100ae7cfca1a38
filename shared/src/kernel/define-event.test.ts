import { expect, test } from 'vitest';
import { aggregates } from '../aggregates.ts';
import { defineEvent, upcast } from './define-event.ts';
import { id, quantity } from './field.ts';

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
