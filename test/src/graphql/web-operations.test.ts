import { limits } from '@cairn/server/graphql/limits';
import { costOfDocument } from '@cairn/server/graphql/query-cost';
import { schema } from '@cairn/server/graphql/schema';
import {
  type DocumentNode,
  Kind,
  Lexer,
  print,
  type SelectionSetNode,
  Source,
  TokenKind,
  validate,
  visit,
} from 'graphql';
import { expect, test } from 'vitest';
import { type WebOperation, webOperations } from './web-documents.ts';

const operations = webOperations();
const documentOf = ({ definitions }: WebOperation): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions: [...definitions],
});

test('the web asks for something', () => {
  expect(operations.length).toBeGreaterThan(0);
});

test.each(operations.map((operation) => [operation.name, operation] as const))(
  '%s is understood by the server',
  (_name, operation) => {
    const errors = validate(schema, documentOf(operation));
    expect(errors.map(({ message }) => message)).toEqual([]);
  },
);

test.each(operations.map((operation) => [operation.name, operation] as const))(
  '%s stays below half of every limit',
  (_name, operation) => {
    const document = documentOf(operation);
    const measured = {
      depth: depthOf(operation),
      aliases: count(document, 'alias'),
      directives: count(document, 'directive'),
      tokens: tokensOf(print(document)),
      cost: costOfDocument(schema, document),
    };
    const exceeded = Object.entries(measured).filter(
      ([name, value]) => value * 2 > limits[name as keyof typeof limits],
    );
    expect(exceeded).toEqual([]);
  },
);

function depthOf({ definitions: [operation, ...fragments] }: WebOperation): number {
  const deepest = (set: SelectionSetNode | undefined): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((selection) => {
        if (selection.kind === 'Field') return 1 + deepest(selection.selectionSet);
        if (selection.kind === 'InlineFragment') return deepest(selection.selectionSet);
        const fragment = fragments.find(({ name }) => name?.value === selection.name.value);
        return deepest(fragment?.selectionSet);
      }),
    );
  return deepest(operation!.selectionSet);
}

function count(document: DocumentNode, what: 'alias' | 'directive'): number {
  let found = 0;
  visit(document, {
    Field({ alias }) {
      if (what === 'alias' && alias) found += 1;
    },
    Directive() {
      if (what === 'directive') found += 1;
    },
  });
  return found;
}

function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let found = 0;
  while (lexer.advance().kind !== TokenKind.EOF) found += 1;
  return found;
}
