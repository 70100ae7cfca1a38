import { readFileSync } from 'node:fs';
import { commandTypes } from '@cairn/shared/command';
import { expect, test } from 'vitest';
import { notOverTheNetwork } from './commands/command-schemas.ts';
import { printedSchema, schemaFile } from './print-schema.ts';
import { schema } from './schema.ts';

test('the printed schema is the schema', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(printedSchema());
});

test('every command but the founding and what the policy notes has its mutation', () => {
  const mutations = Object.keys(schema.getMutationType()!.getFields());
  const expected = commandTypes
    .filter((type) => !notOverTheNetwork.has(type))
    .map((type) => type[0]!.toLowerCase() + type.slice(1));
  expect(mutations.toSorted()).toEqual(expected.toSorted());
});
