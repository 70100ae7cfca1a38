import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CannotStart } from '@cairn/server/cannot-start';
import { readKnownOperations } from '@cairn/server/graphql/edge/known-operations';
import { knownOperations, withoutDocuments } from '@cairn/web/scripts/known-operations.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { webOperations } from './web-documents.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cairn-known-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const call = (text: string, rest = '') => `graphql(\`${text}\`${rest})`;
const write = (file: string, code: string) => writeFileSync(join(folder, file), code);

test('an operation is known with every fragment that it reaches, each once', () => {
  write('a.ts', call('query Q { ...A ...B }', ', [A, B]'));
  write(
    'b.ts',
    call('fragment A on T { ...C }', ', [C]') + call('fragment B on T { ...C }', ', [C]'),
  );
  write('c.tsx', call('fragment C on T { id }'));
  const [one, another] = knownOperations(folder).operations;
  expect(another).toBeUndefined();
  expect(one!.text.match(/fragment C /g)).toHaveLength(1);
  expect(one!.text.match(/fragment/g)).toHaveLength(3);
  expect(one!.id).toMatch(/^Q\.[\w-]{22}$/);
});

test('the id changes with any of its fragments, and with nothing else', () => {
  const idOf = (fragment: string) => {
    write('a.ts', call('query Q { ...A }', ', [A]') + call(fragment));
    return knownOperations(folder).operations[0]!.id;
  };
  const before = idOf('fragment A on T { id }');
  expect(idOf('fragment A on T {\n  id\n}')).toBe(before);
  expect(idOf('fragment A on T { id name }')).not.toBe(before);
});

test('in the built code stand ids in place of operations, and nothing in place of fragments', () => {
  const code = `const A = ${call('fragment A on T { id }')};\nconst Q = ${call('query Q { ...A }', ',\n  [A],\n')};`;
  write('a.ts', code);
  const built = withoutDocuments(code, knownOperations(folder));
  expect(built).toMatch(/^const A = undefined;\nconst Q = \{ documentId: 'Q\.[\w-]{22}' \};$/);
});

test.each([
  ['spreads what is nowhere', call('query Q { ...Gone }'), /nowhere/],
  ['asks two things', call('query A { a } query B { b }'), /two things/],
  ['has no name', call('{ a }'), /no name/],
  [
    'has the name of another',
    call('fragment A on T { a }') + call('fragment A on T { b }'),
    /A stands/,
  ],
])('a document that %s stops the build', (_what, code, message) => {
  write('a.ts', code);
  expect(() => knownOperations(folder)).toThrow(message);
});

test('a document that is written in another way stops the build', () => {
  const known = knownOperations(folder);
  expect(() => withoutDocuments('const Q = graphql(text);', known)).toThrow(/not written as/);
});

test('the pages were built with the operations of these sources, and hold no text of any', () => {
  const dist = resolve(import.meta.dirname, '../../../web/dist');
  expect(existsSync(join(dist, '.known/operations.json'))).toBe(true);
  const operations = webOperations();
  expect(readKnownOperations(dist)).toEqual(new Map(operations.map(({ id, text }) => [id, text])));
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { file: string }
  >;
  const scripts = Object.values(manifest).filter(({ file }) => file.endsWith('.js'));
  const code = scripts.map(({ file }) => readFileSync(join(dist, file), 'utf8')).join('\n');
  expect(code).not.toMatch(
    /\b(query|mutation|subscription) [A-Z]\w*\s*[({]|\bfragment [A-Z]\w* on /,
  );
  for (const { id } of operations) expect(code).toContain(id);
});

test('without built pages nothing is known', () => {
  expect(readKnownOperations(folder).size).toBe(0);
});

test.each(['{"a":', '["a"]', '{"a":1}', 'null'])('the list %s stops the start', (list) => {
  mkdirSync(join(folder, '.known'));
  write('.known/operations.json', list);
  expect(() => readKnownOperations(folder)).toThrow(CannotStart);
  expect(() => readKnownOperations(folder)).toThrow(/Build the pages again\.$/);
});
