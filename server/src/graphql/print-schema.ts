import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

/** Where the printed schema lies; the web is written against it. */
export const schemaFile = fileURLToPath(new URL('../../schema.graphql', import.meta.url));

/** The schema as text, in an order that does not depend on which file was read first. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

if (import.meta.main) writeFileSync(schemaFile, printedSchema());
