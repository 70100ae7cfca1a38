import { readFileSync, writeFileSync } from 'node:fs';
import { minifyIntrospection, outputIntrospectionFile } from '@gql.tada/internal';
import { buildSchema, introspectionFromSchema } from 'graphql';

// Writes the types that `graphql(...)` documents are read with, from the schema that the server
// prints. Another schema file may be named as the first argument.
const schemaFile = process.argv[2] ?? new URL('../../server/schema.graphql', import.meta.url);
const schema = buildSchema(readFileSync(schemaFile, 'utf8'));
const types = outputIntrospectionFile(
  minifyIntrospection(introspectionFromSchema(schema, { descriptions: false })),
  { fileType: '.d.ts', shouldPreprocess: true },
);
const lean = types
  .replace(/\/\*\*[\s\S]*?\*\//g, '')
  .replace(/import \* as gqlTada[\s\S]*$/, '')
  .trim();
writeFileSync(
  new URL('../src/graphql-env.generated.ts', import.meta.url),
  `// Written by scripts/generate-graphql-env.ts from server/schema.graphql.\n${lean}\n`,
);
