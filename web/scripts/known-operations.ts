import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
} from 'graphql';

/** A document as it stands in the sources: a call of `graphql` with a literal text. */
const writtenDocument = /\bgraphql\(\s*`([^`]*)`\s*(?:,\s*\[[^\]]*\]\s*)?,?\s*\)/g;
const beginningOfOne = /(?<!function )\bgraphql\(/g;

/** An operation of the web with all that it spreads, and the id under which the server knows it. */
export interface KnownOperation {
  readonly id: string;
  /** File, from web/src on, and the operation's name. */
  readonly name: string;
  /** What the id stands for, without the white space that it is written with. */
  readonly text: string;
}

/** What the sources ask: every operation, and for the text of each document what to put in its place. */
export interface KnownOperations {
  readonly operations: readonly KnownOperation[];
  /** Of an operation its id; of a fragment `undefined`, since it is sent with what spreads it. */
  idOf(text: string): string | undefined;
}

interface Written<Node> {
  readonly file: string;
  readonly node: Node;
  /** The document that it stands in, as it is written. */
  readonly text: string;
}

/**
 * Reads every document of the sources below `folder`.
 *
 * @throws when one cannot be read, has no name, spreads what is not there, or has another's name
 */
export function knownOperations(folder: string): KnownOperations {
  const operations: Written<OperationDefinitionNode>[] = [];
  const fragments = new Map<string, Written<FragmentDefinitionNode>>();
  for (const { file, text } of documentsBelow(folder)) {
    let asks = 0;
    for (const node of parse(text).definitions) {
      if (node.kind === 'OperationDefinition') {
        asks += 1;
        operations.push({ file, node, text });
      }
      if (node.kind !== 'FragmentDefinition') continue;
      const known = fragments.get(node.name.value);
      // Two fragments of one name would be read here as one and meant as another.
      if (known) throw new Error(`${node.name.value} stands in ${known.file} and in ${file}.`);
      fragments.set(node.name.value, { file, node, text });
    }
    if (asks > 1) throw new Error(`${file} asks two things in one document.`);
  }
  const ids = new Map<string, string>();
  const known = operations.map(({ file, node, text }) => {
    if (!node.name) throw new Error(`An operation in ${file} has no name.`);
    const whole = stripIgnoredCharacters(
      [node, ...spreadBy(node, file, fragments)].map(print).join('\n'),
    );
    const id = idOf(node.name.value, whole);
    ids.set(text, id);
    return { id, name: `${file}: ${node.name.value}`, text: whole };
  });
  return { operations: known, idOf: (text) => ids.get(text) };
}

/**
 * Puts in the place of each document of a source what is known of it.
 *
 * @throws when a document is written in a way that would be overlooked
 */
export function withoutDocuments(source: string, { idOf }: KnownOperations): string {
  let replaced = 0;
  const code = source.replace(writtenDocument, (_all, text: string) => {
    replaced += 1;
    const id = idOf(text);
    return id === undefined ? 'undefined' : `{ documentId: '${id}' }`;
  });
  if (replaced !== source.match(beginningOfOne)?.length)
    throw new Error('A document is not written as graphql(`…`) or graphql(`…`, [Parts]).');
  return code;
}

// The name is for whoever looks at what a browser sends; what counts is the digest of the text.
function idOf(name: string, text: string): string {
  return `${name}.${createHash('sha256').update(text).digest('base64url').slice(0, 22)}`;
}

function* documentsBelow(folder: string): Generator<{ file: string; text: string }> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const { name, parentPath } of files) {
    if (!/\.tsx?$/.test(name) || /\.(test|generated)\./.test(name)) continue;
    const path = join(parentPath, name);
    for (const [, text] of readFileSync(path, 'utf8').matchAll(writtenDocument))
      yield { file: relative(folder, path), text: text! };
  }
}

function spreadBy(
  operation: OperationDefinitionNode,
  file: string,
  fragments: ReadonlyMap<string, Written<FragmentDefinitionNode>>,
): readonly FragmentDefinitionNode[] {
  const spread = new Map<string, FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        if (spread.has(value)) return;
        const found = fragments.get(value);
        if (!found) throw new Error(`A document in ${file} spreads ${value}, which is nowhere.`);
        spread.set(value, found.node);
        follow(found.node);
      },
    });
  };
  follow(operation);
  return [...spread.values()];
}
