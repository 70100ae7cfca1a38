import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type KnownOperations, knownOperations, withoutDocuments } from './known-operations.ts';

/**
 * Builds the pages with an id in the place of each GraphQL document, and lays the list of what the
 * ids stand for beside them, in a hidden file that is not served. The server reads it and takes
 * nothing else over real data.
 *
 * @param sources folder in which the documents stand
 */
export function knownOperationsPlugin(sources: string): Plugin {
  let known: KnownOperations | undefined;
  return {
    name: 'cairn:known-operations',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      known = knownOperations(sources);
    },
    transform: {
      filter: { id: /\/src\/.*\.tsx?$/, code: /\bgraphql\(\s*`/ },
      handler(code, id) {
        if (!id.startsWith(join(sources, '/')) || !known) return null;
        return { code: withoutDocuments(code, known), map: null };
      },
    },
    generateBundle() {
      const byId = Object.fromEntries(known!.operations.map(({ id, text }) => [id, text]));
      this.emitFile({
        type: 'asset',
        fileName: '.known/operations.json',
        source: `${JSON.stringify(byId, undefined, 1)}\n`,
      });
    },
  };
}
