import { expect, test } from 'vitest';
import { documentOf, wholeText } from './document.ts';

const leaf = documentOf('fragment Leaf on Team { id }');
const left = documentOf('fragment Left on Team { ...Leaf }', [leaf]);
const right = documentOf('fragment Right on Team { ...Leaf }', [leaf]);

test('a document is sent with its fragments, each once', () => {
  const query = documentOf('query Q { team { ...Left ...Right } }', [left, right]);
  expect(wholeText(query).split('\n')).toEqual([query.text, left.text, leaf.text, right.text]);
});
