import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type FragmentDefinitionNode, type OperationDefinitionNode, parse, visit } from 'graphql';

const webSources = join(import.meta.dirname, '../../../web/src');

/** One operation of the web with the fragments that it spreads, as the browser would send it. */
export interface WebOperation {
  /** File, from web/src on, and the operation's name. */
  readonly name: string;
  readonly definitions: readonly (OperationDefinitionNode | FragmentDefinitionNode)[];
}

interface Found<Node> {
  readonly file: string;
  readonly node: Node;
}

/** Every GraphQL document that stands in the web's sources, by reading the files. */
export function webOperations(): readonly WebOperation[] {
  const operations: Found<OperationDefinitionNode>[] = [];
  const fragments = new Map<string, Found<FragmentDefinitionNode>>();
  for (const { file, text } of templates())
    for (const node of parse(text).definitions) {
      if (node.kind === 'OperationDefinition') operations.push({ file, node });
      if (node.kind !== 'FragmentDefinition') continue;
      const known = fragments.get(node.name.value);
      // Two fragments of one name would validate here as one and be sent as another.
      if (known) throw new Error(`${node.name.value} stands in ${known.file} and in ${file}.`);
      fragments.set(node.name.value, { file, node });
    }
  return operations.map(({ file, node }) => ({
    name: `${file}: ${node.name?.value ?? node.operation}`,
    definitions: [node, ...spreadBy(node, fragments)],
  }));
}

function* templates(): Generator<{ file: string; text: string }> {
  const files = readdirSync(webSources, { recursive: true, withFileTypes: true });
  for (const { name, parentPath } of files) {
    if (!/\.tsx?$/.test(name) || /\.(test|generated)\./.test(name)) continue;
    const path = join(parentPath, name);
    const source = readFileSync(path, 'utf8');
    for (const [, text] of source.matchAll(/\bgraphql\(\s*`([^`]*)`/g))
      yield { file: relative(webSources, path), text: text! };
  }
}

function spreadBy(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, Found<FragmentDefinitionNode>>,
): readonly FragmentDefinitionNode[] {
  const spread = new Map<string, FragmentDefinitionNode>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const found = fragments.get(value)?.node;
        if (!found || spread.has(value)) return;
        spread.set(value, found);
        follow(found);
      },
    });
  };
  follow(operation);
  return [...spread.values()];
}
