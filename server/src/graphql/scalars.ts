import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

const unreadable = (what: string) =>
  new GraphQLError(what, { extensions: { code: 'BAD_USER_INPUT' } });

builder.scalarType('Instant', {
  description: 'An instant, ISO 8601 in UTC.',
  serialize: (instant) => new Date(instant).toISOString(),
  parseValue: (value) => {
    const instant = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    // A text without a zone would mean another instant on every machine.
    if (Number.isNaN(instant) || !/(Z|[+-]\d\d:\d\d)$/.test(value as string))
      throw unreadable('An instant is written like 2026-09-04T16:00:00Z.');
    return instant;
  },
});

builder.scalarType('Day', {
  description: 'A calendar day, YYYY-MM-DD.',
  serialize: (day) => day,
  // Which days exist is for the command to say, beside the field that it refuses.
  parseValue: (value) => {
    if (typeof value !== 'string') throw unreadable('A day is written like 2026-09-04.');
    return value;
  },
});
