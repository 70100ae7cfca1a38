import { expect, test } from 'vitest';
import { documentOf, sent } from './document.ts';

const leaf = documentOf('fragment Leaf on Team { id }');
const left = documentOf('fragment Left on Team { ...Leaf }', [leaf]);
const right = documentOf('fragment Right on Team { ...Leaf }', [leaf]);

test('a document is sent with its fragments, each once', () => {
  const query = documentOf('query Q { team { ...Left ...Right } }', [left, right]);
  const { query: whole } = sent(query) as { query: string };
  expect(whole.split('\n')).toEqual([query.text, left.text, leaf.text, right.text]);
});

test('of what was built only the id is sent', () => {
  expect(sent({ documentId: 'Q.1' })).toEqual({ documentId: 'Q.1' });
});
